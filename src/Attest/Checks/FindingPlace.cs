using Attest.Sources;

namespace Attest.Checks;

/// <summary>One side of a finding, with its words: a place in a text, or what a register or rule says.</summary>
public sealed record FindingPlace
{
    private FindingPlace(string wording) => Wording = wording;

    /// <summary>The words of this side, white space folded.</summary>
    public string Wording { get; }

    /// <summary>The page, as its address or the name of its file; null where it is no text.</summary>
    public string? Page { get; private init; }

    /// <summary>The readable name of the sentence, row or note: <c>MBP/1.2</c>, <c>note 3</c>; null where it is no text.</summary>
    public string? Locator { get; private init; }

    /// <summary>The SHA-256 of the text; null where it is no text.</summary>
    public string? TextHash { get; private init; }

    /// <summary>Where in that text the words stand; null where it is no text.</summary>
    public TextSpan? Span { get; private init; }

    /// <summary>The row of the register, or the rule: <c>resolutions 51/45S</c>, <c>MBT Article 4</c>; null where it is a text.</summary>
    public string? Reference { get; private init; }

    /// <summary>A place in the text of a page.</summary>
    internal static FindingPlace InText(CheckedPage page, string locator, TextSpan span) =>
        new(page.Text.Folded(span)) { Page = page.Name, Locator = locator, TextHash = page.Text.Hash, Span = span };

    /// <summary>What a register or a rule says.</summary>
    internal static FindingPlace Said(string reference, string wording) => new(wording) { Reference = reference };

    /// <summary>A place as it was recorded.</summary>
    internal static FindingPlace Recorded(string wording, string? page, string? locator, string? textHash, TextSpan? span, string? reference) =>
        new(wording) { Page = page, Locator = locator, TextHash = textHash, Span = span, Reference = reference };
}

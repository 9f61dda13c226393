using System.Collections.Immutable;
using Attest.Store;

namespace Attest.Publishing.Translations;

/// <summary>A report in another language, sentence by sentence. It stands beside the original and never in its place.</summary>
public sealed record Translation
{
    /// <summary>The report.</summary>
    public required PageAddress Page { get; init; }

    /// <summary>The language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Who translated or revised it; of a translation by machine alone the machine.</summary>
    public required string Translator { get; init; }

    /// <summary>How it was made.</summary>
    public required TranslationMaker MadeBy { get; init; }

    /// <summary>The day on which it was finished.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Its sentences, those among them that nobody has translated yet.</summary>
    public required ImmutableArray<TranslatedSentence> Sentences { get; init; }

    /// <summary>The name of its file: one for each report in a language.</summary>
    public static string FileOf(PageAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.ToString().Replace('/', '-') + ".md";
    }
}

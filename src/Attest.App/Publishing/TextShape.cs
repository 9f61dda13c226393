using AngleSharp.Dom;

namespace Attest.App.Publishing;

/// <summary>What a translation must have as its original has it: the places that are filled in, where the links lead, the levels of the headings.</summary>
internal sealed class TextShape
{
    private readonly (string What, string[] Of)[] parts;

    /// <summary>The shape of a text.</summary>
    public TextShape(IElement body) => parts =
    [
        ("place", [.. LivePart.Named(body.InnerHtml).Order(StringComparer.Ordinal)]),
        ("link", [.. body.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "").Order(StringComparer.Ordinal)]),
        ("heading", [.. body.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName)]),
    ];

    /// <summary>In which ways a translation differs from this original, one sentence for each; empty where it has all and nothing else.</summary>
    public IEnumerable<string> DifferencesOf(TextShape translation) => parts.Zip(translation.parts)
        .Where(pair => !pair.First.Of.SequenceEqual(pair.Second.Of))
        .Select(pair => $"Each {pair.First.What} of the original must stand in its translation, and no other. The original has {Listed(pair.First.Of)}; the translation {Listed(pair.Second.Of)}.");

    private static string Listed(string[] of) => of.Length == 0 ? "none" : string.Join(", ", of);
}

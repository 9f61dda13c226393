using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Sources;
using Attest.Sources.Citations;

namespace Attest.Checks.WithinPage;

/// <summary>The news agency that the text credits against those of the note that it leads to.</summary>
internal sealed partial class CheckAttribution(CitationPhrases phrases) : ICheckPage
{
    // The marker stands at the end of what was taken from the agency, a sentence or two later.
    private const int FurthestMarker = 2;

    // Shorter names are words or initials of much else (“AP mines”).
    private const int ShortestName = 4;

    private readonly ImmutableArray<string> _agencies = [.. phrases.Of("agency").Where(name => name.Length >= ShortestName && !name.EndsWith("agency", StringComparison.Ordinal) && name is not ("radio" or "press association"))];

    public CheckCode Code { get; } = new("attribution-note", FindingSeverity.Medium, FindingSubject.Sources, CheckScope.Page, "The text credits {0}; note {1}, which it leads to, does not name it.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        var notes = page.Document.Notes.DistinctBy(note => note.Number).ToDictionary(note => note.Number);
        foreach (var sentences in page.Document.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Sentences))
            for (var i = 0; i < sentences.Length; i++)
            {
                if (Credited(page.WordsOf(sentences[i])) is not { } agency || MarkerFrom(sentences, i) is not { } marker || !notes.TryGetValue(marker.Number, out var note))
                    continue;
                var cited = note.Citations.Select(citation => citation.RefersTo).OfType<int>().Where(notes.ContainsKey).Select(number => notes[number]).Prepend(note).ToList();
                if (cited.SelectMany(each => each.Citations).Any(IsOfMedia) && !cited.Exists(each => Names(each.Text, agency)))
                    yield return Code.On(page, null, [page.Place(sentences[i]), page.Place(note)], agency, note.Number);
            }
    }

    private static NoteMarker? MarkerFrom(ImmutableArray<Sentence> sentences, int from) =>
        sentences.Skip(from).Take(FurthestMarker + 1).SelectMany(sentence => sentence.Markers).FirstOrDefault();

    // The agency as printed: “according to the Russian Tass news agency”, “Reuters reported”.
    private string? Credited(string words)
    {
        if (!Crediting().IsMatch(words))
            return null;
        foreach (var name in _agencies)
            for (var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
                if (char.IsUpper(words[at]) && (at == 0 || !char.IsLetter(words[at - 1])) && (at + name.Length == words.Length || !char.IsLetter(words[at + name.Length])))
                    return words.Substring(at, name.Length);
        return null;
    }

    // “Itar-Tass” and “Tass” are one.
    private static bool Names(string note, string agency) =>
        agency.Split([' ', '-']).Where(word => word.Length >= ShortestName).Any(word => note.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfMedia(Citation citation) => citation.Kind is CitationKind.NewsAgency or CitationKind.NewsArticle;

    [GeneratedRegex(@"\b(?:according to|report(?:s|ed|ing)?|told|said|quot(?:ed|es|ing)|carried|wrote|writes|announced|interview|dispatch)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Crediting();
}

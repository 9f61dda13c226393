using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Sources;
using Attest.Sources.Citations;

namespace Attest.Checks.OfSources;

/// <summary>
/// The sources that the notes of a page lead to. “Ibid.” and short forms are what they stand for; of a dispatch whose note says whose words it reports, the words are
/// the source and not the dispatch.
/// </summary>
internal sealed partial class PageSources
{
    private readonly Dictionary<int, ImmutableArray<(CitedSource Source, Citation Citation)>> _byNote = [];
    private readonly Dictionary<string, ImmutableArray<int>> _leading = new(StringComparer.Ordinal);
    private readonly CheckedPage _page;
    private readonly IdentifySources _identify;
    private readonly ReadCitations _read;

    public PageSources(CheckedPage page, IdentifySources identify, ReadCitations read)
    {
        (_page, _identify, _read) = (page, identify, read);
        foreach (var note in page.Document.Notes)
            _byNote.TryAdd(note.Number, [.. Sources(note)]);
        foreach (var paragraph in page.Document.Sections.SelectMany(section => section.Paragraphs))
        {
            ImmutableArray<int> next = [];
            for (var i = paragraph.Sentences.Length - 1; i >= 0; i--)
            {
                if (!paragraph.Sentences[i].Markers.IsEmpty)
                    next = [.. paragraph.Sentences[i].Markers.Select(marker => marker.Number)];
                _leading[paragraph.Sentences[i].Locator] = next;
            }
        }
    }

    /// <summary>The notes of the page, with the sources each names.</summary>
    public IEnumerable<(int Note, CitedSource Source)> All => _byNote.OrderBy(note => note.Key).SelectMany(note => note.Value.Select(named => (note.Key, named.Source)));

    /// <summary>The notes that stand behind a sentence or row: its own, or those that its paragraph leads to next.</summary>
    public ImmutableArray<int> NotesBehind(string locator, ImmutableArray<int> own) => own.IsDefaultOrEmpty ? _leading.GetValueOrDefault(locator, []) : own;

    /// <summary>The sources that a note names.</summary>
    public ImmutableArray<(CitedSource Source, Citation Citation)> Of(int note) => _byNote.GetValueOrDefault(note, []);

    private IEnumerable<(CitedSource, Citation)> Sources(Note note)
    {
        for (var i = 0; i < note.Citations.Length; i++)
        {
            var citation = note.Citations[i];
            // “…, 3 May 1998, quoted in” some paper: the paper only carries it.
            if (i > 0 && (Carries().IsMatch(citation.Wording) || IsCarried().IsMatch(note.Citations[i - 1].Wording)))
                continue;
            var original = Original(citation) ?? citation;
            if (First(original) is { } first)
                yield return first;
            else if (_identify.Of(original, _page) is { } source)
                yield return (source, original);
        }
    }

    // The citation that “Ibid.” or a short form stands for, when it can be told among those of the note it leads to.
    private (CitedSource, Citation)? First(Citation citation)
    {
        if (citation.RefersTo is not { } number || !_byNote.TryGetValue(number, out var named))
            return null;
        var own = _identify.Of(citation, _page);
        var fitting = named.Where(first => first.Source == own || (first.Citation.Kind == citation.Kind && (citation.Date is null || first.Citation.Date is null || first.Citation.Date == citation.Date))).ToList();
        var same = fitting.FindIndex(first => first.Source == own);
        return same >= 0 ? fitting[same] : fitting is [var only] ? only : null;
    }

    // Whose words a dispatch reports, where it says so: what stands before “quoted in”, or after “quoting”.
    private Citation? Original(Citation citation)
    {
        if (citation.RefersTo is not null)
            return null;
        var (start, end) = _page.Text.UnitsOf(citation.Span);
        var words = _page.Text.Text[start..end];
        var span = IsReported().Match(words) is { Success: true } reported ? (start, start + reported.Index)
            : Reports().Match(words) is { Success: true } reports ? (start + reports.Index + reports.Length, end)
            : default((int, int)?);
        return span is var (from, to) ? _read.Of(_page.Text, [(0, _page.Text.SpanOfUnits(from, to))], _ => true)[0].Citations.FirstOrDefault(inner => IdentifySources.IsSaid(inner.Kind)) : null;
    }

    [GeneratedRegex(@"^\W*(?:as )?(?:quoted|cited|reported|reprinted|reproduced|carried|broadcast|published) (?:in|by|on)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Carries();

    [GeneratedRegex(@"\b(?:quoted|cited|reported|reprinted|reproduced|carried|broadcast|published) (?:in|by|on)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsCarried();

    [GeneratedRegex(@"[\s,;(]+(?:as\s)?(?:quoted|cited|reported|reprinted|reproduced|carried|broadcast)\s(?:in|by|on)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsReported();

    [GeneratedRegex(@"[\s,;(](?:quoting|citing|reporting(?:\son)?)\s+(?:from\s+)?(?:an?\s+|the\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reports();
}

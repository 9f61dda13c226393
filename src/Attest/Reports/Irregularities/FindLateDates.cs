using System.Collections.Frozen;
using System.Globalization;
using Attest.Sources;
using Attest.Sources.Citations;

namespace Attest.Reports.Irregularities;

/// <summary>Points at days that the text could not know of when it was written and does not speak of as to come: later than “Last updated”, or than an edition of that year was closed.</summary>
internal sealed class FindLateDates
{
    // Most editions were published in September.
    private const int LastMonth = 9;

    private readonly CitationPhrases _phrases;
    private readonly FindNoteDates _dates;
    private readonly FrozenSet<string> _future;
    private readonly FrozenDictionary<int, DateOnly> _closings;

    public FindLateDates(ReportPhrases phrases) => (_phrases, _dates, _future, _closings) = (phrases.Citations, new FindNoteDates(phrases.Citations), phrases.FutureWords, phrases.EditionClosings);

    /// <summary>A diagnostic for each such day.</summary>
    public IEnumerable<Diagnostic> In(ReportDocument document)
    {
        // The words that speak of what is to come are English.
        if (document.Language != "en" || (document.LastUpdated ?? ClosingOf(document.Edition)) is not { } closed)
            yield break;
        foreach (var sentence in document.Sentences)
        {
            var (start, end) = document.Text.UnitsOf(sentence.Span);
            if (!MayHaveDateFrom(document.Text.Text.AsSpan(start, end - start), closed.Year))
                continue;
            var words = document.Text[sentence.Span];
            var note = new NoteText(words, _phrases, _dates);
            if (note.Tokens.Any(token => _future.Contains(token.Word)))
                continue;
            foreach (var date in note.Dates.Where(date => date.Precision > 1 && date.Date.Earliest > closed))
                yield return DiagnosticCodes.DateAfterText.At(document.Text.SpanOfUnits(start + date.Start, start + date.End), SourceText.Fold(words.AsSpan(date.Start, date.End - date.Start)),
                    document.LastUpdated is null ? $"the {document.Edition} edition" : "the text was last updated");
        }
    }

    private DateOnly? ClosingOf(int? edition) =>
        edition is not { } year ? null : _closings.TryGetValue(year, out var closed) ? closed : new DateOnly(year, LastMonth, 30);

    // Most sentences name no such year, or no month or day before it, and need no more than this look.
    private bool MayHaveDateFrom(ReadOnlySpan<char> words, int year)
    {
        for (var at = words.IndexOfAny('1', '2'); at >= 0 && at + 4 <= words.Length;)
        {
            if (int.TryParse(words.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found >= year && found < 2100 && MayFollow(words[..at]))
                return true;
            var next = words[(at + 1)..].IndexOfAny('1', '2');
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    // Before the year of a date stands its day, its month, or “of” and that.
    private bool MayFollow(ReadOnlySpan<char> before)
    {
        var end = before.Length;
        while (end > 0 && !char.IsLetterOrDigit(before[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(before[start - 1]))
            start--;
        return end > start && (char.IsDigit(before[start]) || _phrases.WordOf(before[start..end]).Word is var word && (word is "of" or "de" || _phrases.Months.ContainsKey(word)));
    }
}

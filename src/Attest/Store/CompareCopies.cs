using Attest.Reports;
using Attest.Sources;

namespace Attest.Store;

/// <summary>Whether two sources are copies of one page, and which of them is the fuller. Neither answer depends on which was recorded first.</summary>
internal static class CompareCopies
{
    private const int WordsTogether = 4;
    // Crawls lose lines; two texts of their own share hardly any run of four words.
    private const double SharedByCopies = 0.5;
    // A heading or an answered note is worth more than its words: it says where and whence.
    private const int HeadingWorth = 30;
    private const int NoteWorth = 30;
    // Where all is there in both, the archive's own navigation tells that nothing was cut off.
    private const int NavigationWorth = 20;
    // The one that is read whole.
    private const string MainLanguage = "en";

    /// <summary>Whether at least half of what the shorter says stands in the longer, in the same words; or one is the other in another language.</summary>
    public static bool AreCopies(ReportDocument one, ReportDocument other)
    {
        if (one.Text.Hash == other.Text.Hash || one.Language != other.Language)
            return true;
        var (left, right) = (Runs(one), Runs(other));
        var fewest = Math.Min(left.Count, right.Count);
        left.IntersectWith(right);
        return fewest > 0 && left.Count >= fewest * SharedByCopies;
    }

    /// <summary>Whether one copy is fuller than another: the English text than a translation; of one language by words, headings, answered notes and the navigation around it; equal ones are told apart by their identity.</summary>
    public static bool IsFuller(ReportDocument one, SourceId source, ReportDocument other, SourceId otherSource)
    {
        if (one.Language != other.Language && (one.Language is MainLanguage || other.Language is MainLanguage))
            return one.Language is MainLanguage;
        var difference = Fullness(one) - Fullness(other);
        return difference != 0 ? difference > 0 : string.CompareOrdinal(source.Value, otherSource.Value) < 0;
    }

    private static int Fullness(ReportDocument document)
    {
        var asked = document.Markers.Select(marker => marker.Number).ToHashSet();
        return Words(document).Count
            + (document.Sections.Count(section => section.Heading is not null) * HeadingWorth)
            + (document.Notes.Count(note => asked.Contains(note.Number)) * NoteWorth)
            + (document.Layout is "C" ? NavigationWorth : 0);
    }

    private static HashSet<string> Runs(ReportDocument document)
    {
        var words = Words(document);
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - WordsTogether + 1)).Select(first => string.Join(' ', words.Skip(first).Take(WordsTogether)))];
    }

    // Letters only: markers and notes are numbered otherwise in other copies.
    private static List<string> Words(ReportDocument document) =>
        [.. document.Sentences.SelectMany(sentence => document.Text[sentence.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(word => string.Concat(word.Where(char.IsLetter)).ToLowerInvariant()).Where(word => word.Length > 0)];
}

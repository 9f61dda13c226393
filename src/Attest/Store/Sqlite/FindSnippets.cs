using System.Collections.Immutable;
using Attest.Reports;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>
/// Finds the sentences and notes that match within the hits of one page of results. Their words go into a small index in memory with the same rules for words as the
/// index of pages, so that what is marked is exactly what matched, stemming and diacritics included.
/// </summary>
internal static class FindSnippets
{
    private const int MostForAPage = 3;

    // Control characters no page keeps: they are taken out of the words before they go in.
    private const char Open = '\u0002', Close = '\u0003';

    public static ImmutableArray<SearchHit> In(IReadOnlyList<PageSummary> pages, Func<PageSummary, ReportDocument> read, SearchExpression expression)
    {
        if (pages.Count == 0)
            return [];
        using var memory = new SqliteConnection("Data Source=:memory:;Pooling=False");
        memory.Open();
        memory.Execute("CREATE VIRTUAL TABLE passage USING fts5 (words, tokenize = 'porter unicode61 remove_diacritics 2')");
        var passages = new List<(int Page, string? Locator, int? Note)>();
        Insert(memory, passages, pages, read);
        var found = memory.Rows(
            row => (Passage: passages[(int)row.GetInt64(0)], Marked: row.GetString(1)),
            "SELECT rowid, highlight(passage, 0, $2, $3) FROM passage WHERE passage MATCH $1 ORDER BY rank, rowid",
            expression.MatchAny, Open.ToString(), Close.ToString());
        var ofPage = found.ToLookup(match => match.Passage.Page, match => new Snippet(match.Passage.Locator, match.Passage.Note, Parts(match.Marked)));
        return [.. pages.Select((page, i) => new SearchHit(page, [.. ofPage[i].Take(MostForAPage)]))];
    }

    private static void Insert(SqliteConnection memory, List<(int Page, string? Locator, int? Note)> passages, IReadOnlyList<PageSummary> pages, Func<PageSummary, ReportDocument> read)
    {
        using var transaction = memory.BeginTransaction();
        using var insert = memory.CreateCommand();
        insert.CommandText = "INSERT INTO passage (rowid, words) VALUES ($row, $words)";
        var (row, words) = (insert.Parameters.Add("$row", SqliteType.Integer), insert.Parameters.Add("$words", SqliteType.Text));
        void Add((int, string?, int?) passage, string text)
        {
            row.Value = passages.Count;
            words.Value = text.Replace(Open, ' ').Replace(Close, ' ');
            passages.Add(passage);
            insert.ExecuteNonQuery();
        }

        for (var page = 0; page < pages.Count; page++)
        {
            var document = read(pages[page]);
            var sentenceOfNote = new Dictionary<int, string>();
            foreach (var sentence in document.Passages)
            {
                Add((page, sentence.Locator, null), document.Text.Folded(sentence.Span));
                foreach (var marker in sentence.Markers)
                    sentenceOfNote.TryAdd(marker.Number, sentence.Locator);
            }
            foreach (var note in document.Notes)
                Add((page, sentenceOfNote.GetValueOrDefault(note.Number), note.Number), note.Text);
        }
        transaction.Commit();
    }

    private static ImmutableArray<SnippetPart> Parts(string marked)
    {
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        var isMatch = false;
        for (var start = 0; start < marked.Length; isMatch = !isMatch)
        {
            var end = marked.IndexOf(isMatch ? Close : Open, start);
            end = end < 0 ? marked.Length : end;
            if (end > start)
                parts.Add(new SnippetPart(marked[start..end], isMatch));
            start = end + 1;
        }
        return parts.ToImmutable();
    }
}

using System.Collections.Immutable;
using System.Text;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>
/// Finds the sentences and notes that match within the hits of one page of results. Those that may match go into a small index in memory with the same rules for words as the
/// index of pages, so that what is marked is exactly what matched, stemming and diacritics included.
/// </summary>
internal static class FindSnippets
{
    private const int MostForAPage = 3;

    // Where a word stands in every sentence, the first of them are as good as any.
    private const int MostCandidates = 40, FewCandidates = 8;

    private const string Tokenizer = "tokenize = 'porter unicode61 remove_diacritics 2'";

    // Control characters no page keeps: they are taken out of the words before they go in.
    private const char Open = '\u0002', Close = '\u0003';

    public static ImmutableArray<SearchHit> In(IReadOnlyList<PageSummary> pages, ImmutableArray<Passage>[] passages, SearchExpression expression, SearchPart part, bool isByRelevance, Func<StoredStatement, StoredStatement> stand)
    {
        if (pages.Count == 0)
            return [];
        using var memory = new SqliteConnection("Data Source=:memory:;Pooling=False");
        memory.Open();
        memory.Execute($"CREATE VIRTUAL TABLE passage USING fts5 (words, {Tokenizer})");
        var held = new List<(int Page, Passage Passage)>();
        Insert(memory, held, passages, Beginnings(memory, expression), part, isByRelevance ? MostCandidates : FewCandidates);
        var found = memory.Rows(
            row => (held[(int)row.GetInt64(0)].Page, held[(int)row.GetInt64(0)].Passage, Marked: row.GetString(1)),
            "SELECT rowid, highlight(passage, 0, $2, $3) FROM passage WHERE passage MATCH $1 ORDER BY rank, rowid",
            expression.MatchAny, Open.ToString(), Close.ToString());
        var ofPage = found.ToLookup(match => match.Page, match => match);
        return [.. pages.Select((page, i) => new SearchHit(page, [.. ofPage[i].OrderBy(match => match.Passage.IsHeading).TakeWhile((match, at) => at == 0 || !match.Passage.IsHeading).Take(MostForAPage).Select(match => new Snippet(match.Passage.Locator, match.Passage.Note, Parts(match.Marked)) { Statements = Said(page, match.Passage, stand) })]))];
    }

    private static ImmutableArray<StoredStatement> Said(PageSummary page, Passage passage, Func<StoredStatement, StoredStatement> stand) =>
    [
        .. from statement in passage.Statements
           let stored = stand(new StoredStatement(StatementId.Of(statement), statement, page.Address))
           let upheld = stored.Standing.Upheld(statement)
           where upheld is not null
           select stored with { Statement = upheld },
    ];

    // What every word that matches begins with: the stems of the words sought. Porter's rules cut words at their ends, except that they may leave an e or an i of their own, or “bl” for “bil”.
    private static List<string> Beginnings(SqliteConnection memory, SearchExpression expression)
    {
        memory.Execute($"CREATE VIRTUAL TABLE sought USING fts5 (words, {Tokenizer})");
        memory.Execute("CREATE VIRTUAL TABLE stem USING fts5vocab (sought, row)");
        memory.Execute("INSERT INTO sought (words) VALUES ($1)", string.Join(' ', expression.Sought));
        return memory.Rows(row => row.GetString(0), "SELECT term FROM stem").ConvertAll(stem => (stem.EndsWith("bl", StringComparison.Ordinal) ? stem[..^1] : stem).TrimEnd('e', 'i'));
    }

    private static void Insert(SqliteConnection memory, List<(int Page, Passage Passage)> held, ImmutableArray<Passage>[] pages, List<string> beginnings, SearchPart part, int most)
    {
        using var transaction = memory.BeginTransaction();
        using var insert = memory.CreateCommand();
        insert.CommandText = "INSERT INTO passage (rowid, words) VALUES ($row, $words)";
        var (row, words) = (insert.Parameters.Add("$row", SqliteType.Integer), insert.Parameters.Add("$words", SqliteType.Text));
        for (var page = 0; page < pages.Length; page++)
            foreach (var passage in pages[page].Where(passage => IsIn(passage, part) && MayMatch(passage.Words, beginnings)).Take(most))
            {
                row.Value = held.Count;
                words.Value = passage.Words.Replace(Open, ' ').Replace(Close, ' ');
                held.Add((page, passage));
                insert.ExecuteNonQuery();
            }
        transaction.Commit();
    }

    private static bool IsIn(Passage passage, SearchPart part) => part switch
    {
        SearchPart.Text => passage.Note is null,
        SearchPart.Notes => passage.Note is not null,
        _ => true,
    };

    // Letters with diacritics are left to the index.
    private static bool MayMatch(string words, List<string> beginnings) => !Ascii.IsValid(words) || beginnings.Exists(beginning => HasWord(words, beginning));

    private static bool HasWord(ReadOnlySpan<char> words, string beginning)
    {
        for (var from = 0; words[from..].IndexOf(beginning, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; from += at + 1)
            if (from + at == 0 || !char.IsAsciiLetterOrDigit(words[from + at - 1]))
                return true;
        return false;
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

using System.Collections.Immutable;
using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports;

/// <summary>Sentences put together of pieces of the corpus at random: no combination of words ends the reading of a page, and the same bytes give the same statements (I5).</summary>
public sealed class JumbledSentencesTests
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    private static readonly string[] Words =
        [.. CorpusPages.All.Where(page => page.EndsWith("ZH.txt", StringComparison.Ordinal) || page is "2022_ZZK.txt" or "2008_ZZJ.txt" or "2007_COL.txt" or "2012_LKA.txt")
            .SelectMany(page => Encoding.UTF8.GetString(CorpusPages.Source(page).Bytes.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    [Fact]
    public void Read_JumbledSentences_GivesTheSameStatementsTwice() => ReadPages(from: 0, count: 60);

    [Fact(Explicit = true)]
    public void Read_ManyJumbledSentences_GivesTheSameStatementsTwice() => ReadPages(from: Random.Shared.Next(1_000, 1_000_000), count: 1_000);

    private static void ReadPages(int from, int count) => Parallel.For(from, from + count, seed =>
    {
        var source = new Source("page.txt", Encoding.UTF8.GetBytes(Page(new Random(seed))));
        var once = Read(source, seed);
        Assert.Equal(once.Select(StatementId.Of), Read(source, seed).Select(StatementId.Of));
        Assert.All(once, statement => Assert.NotEmpty(statement.Wording));
    });

    private static ImmutableArray<Statement> Read(Source source, int seed)
    {
        try
        {
            return Reader.Read(source).Statements;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"The page of seed {seed} ended the reading.", error);
        }
    }

    // Pieces of one to five words, so that grammar holds within them and breaks between them.
    private static string Page(Random random)
    {
        var page = new StringBuilder("Kuwait, Landmine Monitor Report 2004\n\nKuwait\n\n");
        for (var paragraph = 0; paragraph < 8; paragraph++)
        {
            for (var sentence = 0; sentence < 4; sentence++)
            {
                for (var piece = random.Next(1, 9); piece > 0; piece--)
                {
                    var at = random.Next(Words.Length - 5);
                    page.AppendJoin(' ', Words[at..(at + random.Next(1, 6))]).Append(' ');
                }
                page.Append(". ");
            }
            page.Append(random.Next(5) == 0 ? "\n\nUse\n\n" : "\n\n");
        }
        return page.ToString();
    }
}

using System.Text;
using Attest.Questions;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Reports.Reading;
using Attest.Tests.Store;

namespace Attest.Tests.Questions;

/// <summary>A base of pages written in a line each, <c>Kuwait 2000: sentence</c>; lines of one State and edition are one page. Read, stored and asked as the product does.</summary>
internal static class QuestionBase
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    public static QuestionTable Table { get; } = QuestionTable.Load(RepositoryFiles.FullPath("data"));

    /// <summary>A kind by its word.</summary>
    public static StatementKind Kind(string word) => Vocabulary.TryParse<StatementKind>(word, out var kind) ? kind : throw new FormatException($"“{word}” is no kind.");

    /// <summary>Asks a base of these pages.</summary>
    public static string Ask(IEnumerable<string> lines, Func<EvidenceStore, string> ask)
    {
        using var folder = new TemporaryFolder();
        InitializeBase.In(folder.Data, TimeProvider.System);
        var open = Base.Open(folder.Data, BaseAccess.Write, TimeProvider.System);
        try
        {
            open.Store.AddAsync([.. Pages(lines)]).GetAwaiter().GetResult();
            return ask(open.Store);
        }
        finally
        {
            open.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<ReadPage> Pages(IEnumerable<string> lines) =>
        from line in lines
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        group line[(colon + 1)..].Trim() by line[..colon] into page
        let title = page.Key[..^5] + ", Landmine Monitor Report " + page.Key[^4..]
        select Reader.Read(new Source(page.Key + ".txt", Encoding.UTF8.GetBytes($"{title}\n\nMine Ban Policy\n\n{string.Join(' ', page)}\n")));
}

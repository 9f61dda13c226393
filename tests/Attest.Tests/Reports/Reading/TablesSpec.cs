using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports.Reading;

/// <summary>The specification kind <c>tables</c>: the name of a State, then what stands on its page; out come the statements of its tables, row by row, and what is odd about these.</summary>
internal static class TablesSpec
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    public static string Explain(string input)
    {
        var page = Reader.Read(new Source("page", Encoding.UTF8.GetBytes(input.Insert(input.IndexOf('\n', StringComparison.Ordinal), ", Landmine Monitor Report 2008\n"))));
        var tables = page.Document.Tables.Select(table => table.Code).ToHashSet();
        var lines = page.Statements.Where(statement => tables.Contains(statement.Locator.Split('/')[0])).Select(statement => $"{statement.Locator} {StatementsSpec.Describe(statement)}")
            .Concat(page.Document.Diagnostics.Where(diagnostic => diagnostic.Code == "table-row-short").Select(diagnostic => $"! {diagnostic.Message}"))
            .ToList();
        return lines.Count == 0 ? "nothing" : string.Join('\n', lines);
    }
}

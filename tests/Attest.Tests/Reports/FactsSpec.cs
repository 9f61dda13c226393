using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports;

/// <summary>The specification kind <c>facts</c>: a page as received; out come its key facts, each row with its values and statements, then the codes of its diagnostics.</summary>
internal static class FactsSpec
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    public static string Explain(string input)
    {
        var page = Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes(input)));
        var lines = new List<string>();
        foreach (var row in page.Document.Facts?.Rows ?? [])
        {
            lines.Add($"{row.Locator} {row.Label ?? "?"}: {string.Join(" | ", row.Values.Select(value => value.Words))}".TrimEnd(' ', ':'));
            lines.AddRange(page.Statements.Where(statement => statement.Locator == row.Locator).Select(statement => "  " + StatementsSpec.Describe(statement)));
        }
        lines.AddRange(page.Document.Diagnostics.Select(diagnostic => diagnostic.Code));
        return lines.Count == 0 ? "nothing" : string.Join('\n', lines);
    }
}

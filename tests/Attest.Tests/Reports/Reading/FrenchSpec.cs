using System.Text;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports.Reading;

/// <summary>The specification kind <c>french</c>: the French name of a State, then sentences, one a line; out come the statements of a French page, one a line.</summary>
internal static class FrenchSpec
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    public static string Explain(string input)
    {
        var lines = input.Split('\n', 2);
        var page = Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes($"{lines[0]}, Landmine Monitor Report 2003\n\n{lines[0]}\n\n{lines[1]}")));
        if (page.Document.Diagnostics.All(found => found.Code != "language-not-read"))
            return $"taken for {page.Document.Language}";
        return page.Statements.IsEmpty ? "nothing" : string.Join('\n', page.Statements.Select(StatementsSpec.Describe));
    }
}

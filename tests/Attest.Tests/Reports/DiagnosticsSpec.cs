using System.Text;
using Attest.App.Reports;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>The kind <c>diagnostics</c>: a page; out come line and column, code and message of what is odd about it.</summary>
internal static class DiagnosticsSpec
{
    private static readonly ReadReport Reader = new(Attest.Registers.RegisterSet.Load(RepositoryFiles.FullPath("data/registers")), ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    public static string Explain(string input)
    {
        var page = Reader.Read(new Source("page", Encoding.UTF8.GetBytes(input.TrimEnd('\n'))));
        return string.Join('\n', page.Parts.Prepend(page).SelectMany(report => report.Document.Diagnostics.Select(diagnostic => Line(diagnostic, report))).DefaultIfEmpty("nothing"));
    }

    private static string Line(Diagnostic diagnostic, ReadPage page)
    {
        var (line, column) = DiagnosticLines.Place(diagnostic, page);
        return $"{line}:{column} {diagnostic.Code}: {diagnostic.Message}";
    }
}

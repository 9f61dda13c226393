using Attest.Reports;

namespace Attest.Tests.Docs;

/// <summary>Every code that reading can report has its heading in the documentation, in the same order, and no other has.</summary>
public sealed class DiagnosticDocsTests
{
    [Fact]
    public void Headings_OfCodes_AreThoseOfTheProgram() => Assert.Equal(
        DiagnosticCodes.All.Select(code => $"`{code.Code}`"),
        MarkdownPage.Headings(RepositoryFiles.Read("docs/diagnostics.md")).Where(heading => heading.StartsWith('`')));

    [Fact]
    public void Codes_All_AreEveryCodeThatIsDeclared() => Assert.Equal(
        typeof(DiagnosticCodes).GetProperties().Select(property => property.GetValue(null)).OfType<DiagnosticCode>().Select(code => code.Code).Order(StringComparer.Ordinal),
        DiagnosticCodes.All.Select(code => code.Code).Order(StringComparer.Ordinal));
}

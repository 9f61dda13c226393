using Attest.App.CommandLine;
using Attest.Checks;

namespace Attest.App.Checks;

/// <summary>Findings as people read them: page by page, each with the words of both sides.</summary>
internal static class FindingLines
{
    // Enough to tell a finding by; what “attest rule” takes.
    private const int ShownDigits = 8;

    public static void Print(Terminal terminal, IReadOnlyCollection<Finding> findings, int pages)
    {
        foreach (var page in findings.GroupBy(finding => finding.Page))
        {
            terminal.Say(Cell.Strong(page.Key));
            foreach (var finding in page)
                Print(terminal, finding);
            terminal.Blank();
        }
        terminal.Say(findings.Count == 0
            ? $"{Words.Count(pages, "page")}: nothing that does not fit was found. That is no proof that all of it is right."
            : $"{Words.Count(pages, "page")}, {Words.Count(findings.Count, "finding")}: {string.Join(", ", findings.GroupBy(finding => finding.Severity).OrderBy(group => group.Key).Select(group => $"{group.Count()} {FindingWords.Of(group.Key)}"))}. docs/checks.md says what each code means.");
    }

    private static void Print(Terminal terminal, Finding finding)
    {
        terminal.SayIndented(2, new Cell($"{finding.Places[0].Locator ?? "-"}  {finding.Code}", ToneOf(finding.Severity)), $" ({FindingWords.Of(finding.Severity)}): {finding.Message} ", Cell.Faint(finding.Id.Value[..ShownDigits]));
        foreach (var place in finding.Places)
            terminal.SayIndented(6, Cell.Faint(Where(place, finding)), $"“{place.Wording}”");
    }

    private static string Where(FindingPlace place, Finding finding) => place.Span is null ? $"{place.Reference}: " : place.Page == finding.Page ? $"{place.Locator}: " : $"{place.Page}, {place.Locator}: ";

    private static Tone ToneOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.High => Tone.Bad,
        FindingSeverity.Medium => Tone.Warning,
        _ => Tone.Faint,
    };
}

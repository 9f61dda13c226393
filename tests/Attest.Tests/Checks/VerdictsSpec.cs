using Attest.Checks;

namespace Attest.Tests.Checks;

/// <summary>The specification kind <c>verdicts</c>: a page; out comes how each of its statements stands to the registers.</summary>
internal static class VerdictsSpec
{
    public static string Explain(string input) => string.Join('\n', CheckedPages.Run.Verify.On(CheckedPages.Text(input)).Select(Line).DefaultIfEmpty("nothing"));

    private static string Line(StatementVerdict verdict) =>
        $"{verdict.Statement.Locator} {Word(verdict.Verdict.Standing)}: {verdict.Verdict.Said}{(verdict.Verdict.By is { } by ? $"; {by.Reference}: {by.Wording}" : "")}";

    private static string Word(VerdictStanding standing) => standing switch
    {
        VerdictStanding.Confirmed => "confirmed",
        VerdictStanding.Contradicted => "contradicted",
        _ => "not checkable",
    };
}

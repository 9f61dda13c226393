using System.Globalization;
using Attest.Registers;
using Attest.Tests.Registers;
using Attest.Treaties;

namespace Attest.Tests.Treaties;

/// <summary>
/// The specification kind <c>obligations</c>: one question a line, <c>CODE TREATY [OBLIGATION [YEAR]] on DAY</c>. Without an obligation out comes the status, then one
/// line each obligation that does not come back; with one, its deadlines, state and evidence in sentences.
/// <c>CODE TREATY OBLIGATION published DAY</c> compares a published due date.
/// </summary>
internal static class ObligationsSpec
{
    private static readonly ObligationsOnDate Obligations = new(BundledRegisters.Set);

    public static string Explain(string input) => string.Join('\n', input.TrimEnd('\n').Split('\n').Select(Answer));

    private static string Answer(string line) => line.Split(' ') switch
    {
        [var code, var treaty, "on", var day] => Status(BundledRegisters.Code(code), TreatyCode.Parse(treaty), Day(day)),
        [var code, var treaty, var obligation, "on", var day] => One(BundledRegisters.Code(code), TreatyCode.Parse(treaty), obligation, null, Day(day)),
        [var code, var treaty, var obligation, var year, "on", var day] => One(BundledRegisters.Code(code), TreatyCode.Parse(treaty), obligation, int.Parse(year, CultureInfo.InvariantCulture), Day(day)),
        [var code, var treaty, var obligation, "published", var day] => Published(BundledRegisters.Code(code), TreatyCode.Parse(treaty), obligation, Day(day)),
        _ => throw new FormatException($"“{line}” is no question about obligations."),
    };

    private static string Status(JurisdictionCode code, TreatyCode treaty, DateOnly on)
    {
        var status = Obligations.Status.Answer(code, treaty, on);
        var lines = Obligations.Of(code, treaty, on).Where(answer => answer.Obligation.Until != ObligationEnd.Withdrawal)
            .Select(answer => $"  {answer.Obligation.Code} (Article {answer.Article}): {answer.Due?.ToString("O", CultureInfo.InvariantCulture) ?? "no date"}, {Word(answer.State)}");
        string since = status.Since is { } day ? $" since {day:O}" : "";
        return string.Join('\n', lines.Prepend($"{code} {treaty} {on:O}: {Word(status.Status)}{since}{(status.Remark.Length > 0 ? $". {status.Remark}" : "")}"));
    }

    private static string One(JurisdictionCode code, TreatyCode treaty, string obligation, int? year, DateOnly on)
    {
        var answer = Obligations.Of(code, treaty, on).LastOrDefault(answer => answer.Obligation.Code == obligation && (year is null || answer.Covers == year));
        if (answer is null)
            return $"{code} {treaty} {obligation}: no such obligation on {on:O}";
        var lines = answer.Deadlines.Select(deadline => $"  {deadline.How}").Append($"  {Word(answer.State)}: {answer.Reason}")
            .Concat(answer.Evidence.Select(held => $"  evidence: {Word(held.Kind)} {held.Day?.Text ?? "unknown"}, {held.Source}"))
            .Concat(answer.Published.Select(held => $"  {Word(held.Verdict)}: {held.Words}"));
        return string.Join('\n', lines.Prepend($"{code} {treaty} {obligation}{(answer.Covers is { } covers ? $" {covers}" : "")} on {on:O}"));
    }

    private static string Published(JurisdictionCode code, TreatyCode treaty, string obligation, DateOnly day)
    {
        var compared = Obligations.Compare(code, treaty, obligation, day);
        return $"{code} {treaty} {obligation} {Word(compared.Verdict)}: {compared.Words}";
    }

    private static string Word<T>(T member) where T : struct, Enum => Attest.Statements.Vocabulary.Word(member);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

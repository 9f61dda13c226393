using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.Checks.AgainstRegisters;

/// <summary>
/// How a State is said to stand to a treaty against what follows from its acts. The day meant is mostly not said: a verdict is given only where the status was the same from the
/// first day of the edition's year, or of the date said, to the last.
/// </summary>
internal sealed partial class VerifyStatus(RegisterSet registers) : IVerifyStatement
{
    private readonly StatusOnDate _status = new(registers);

    public CheckCode Code { get; } = new("status-register", FindingSeverity.High, FindingSubject.State, CheckScope.Registers, "The text has {0}; the register has {1}.");

    public Verdict? Of(Statement statement, CheckedPage page)
    {
        if (statement is not { Kind: StatementKind.TreatyStatus or StatementKind.Ccw, Jurisdiction: { } code, Actor: null, Instrument: { } instrument } || statement.Hedge is Hedge.Unclear or Hedge.NoInformation or Hedge.Denied)
            return null;
        if (Asked(statement) is not { } isAsSaid)
            return null;
        var said = $"“{Saying.Of(statement.Value)}” of {Name(instrument)}";
        if (IsOfOthers(statement) || registers.Jurisdictions.Find(code) is null || registers.Treaties.Resolve(instrument) is not { Completeness: Completeness.Complete } treaty || page.Document.Edition is not { } year)
            return Verdict.Open(said);
        var first = statement.Date?.Earliest ?? new DateOnly(year, 1, 1);
        var last = statement.Date is { Earliest: not null } date ? date.Latest ?? Later(page.Closed, first) : page.Document.LastUpdated ?? new DateOnly(year, 12, 31);
        var (before, after) = (_status.Answer(code, treaty.Code, first), _status.Answer(code, treaty.Code, Later(last, first)));
        var by = FindingPlace.Said($"participation {code} {treaty.Code}", before.Status == after.Status ? $"{Word(before.Status)}{Since(before)}" : $"{Word(before.Status)}, then {Word(after.Status)}");
        return Verdict.Of(Agrees(isAsSaid, before, after), said, by);
    }

    // “When the States Parties met, Karsovia kept silent” makes it none of them; “joined the CCW, but neither of its protocols on mines” denies the protocols.
    private static bool IsOfOthers(Statement statement) => statement.Value switch
    {
        StatementValue.StateParty or StatementValue.Party => StatesParties().IsMatch(statement.Wording) && !OneParty().IsMatch(statement.Wording),
        StatementValue.NotParty => statement.Instrument == "CCW" && Protocol().IsMatch(statement.Wording),
        _ => false,
    };

    private static bool? Agrees(Func<TreatyStatus, bool> isAsSaid, StatusAnswer before, StatusAnswer after)
    {
        if (before.Status == TreatyStatus.Unknown || after.Status == TreatyStatus.Unknown || isAsSaid(before.Status) != isAsSaid(after.Status))
            return null;
        // One that has deposited is often called a party before the treaty is in force for it.
        if (before.InForceFrom is not null || after.InForceFrom is not null)
            return isAsSaid(before.Status) ? true : null;
        return isAsSaid(before.Status);
    }

    // What a status must be for the statement to be so; null for statements of acts, which have days.
    private static Func<TreatyStatus, bool>? Asked(Statement statement) => (statement.Value, statement.Negated) switch
    {
        (StatementValue.StateParty or StatementValue.Party, false) => status => status == TreatyStatus.StateParty,
        (StatementValue.NotParty or StatementValue.NotRatified or StatementValue.NotAcceded, _) => status => status != TreatyStatus.StateParty,
        (StatementValue.NotSigned, _) => status => status is TreatyStatus.NotParty or TreatyStatus.CannotJoin or TreatyStatus.StateParty,
        (StatementValue.Withdrawn, false) => status => status == TreatyStatus.Withdrawn,
        _ => null,
    };

    private static DateOnly Later(DateOnly? one, DateOnly other) => one is { } day && day > other ? day : other;

    private static string Since(StatusAnswer answer) => answer.Since is { } day ? $" since {day:yyyy-MM-dd}" : "";

    private static string Word(TreatyStatus status) => status switch
    {
        TreatyStatus.StateParty => "State Party",
        TreatyStatus.NotParty => "not party",
        TreatyStatus.CannotJoin => "cannot join",
        _ => status.ToString().ToLowerInvariant(),
    };

    private string Name(string instrument) => registers.Treaties.Resolve(instrument) is { } treaty ? $"the {treaty.Name}" : instrument;

    [GeneratedRegex(@"\bStates Parties\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StatesParties();

    [GeneratedRegex(@"\bState Party\b|(?<!\bStates )\bpart(?:y|ies) to\b|\b(?:one of|among|as one|joined|became|become|is|are) (?:\S+ ){0,3}States Parties\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneParty();

    [GeneratedRegex(@"\bProtocols?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Protocol();
}

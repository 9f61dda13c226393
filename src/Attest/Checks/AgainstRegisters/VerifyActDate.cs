using System.Collections.Frozen;
using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>The day of a signature, deposit, entry into force or withdrawal against the register.</summary>
internal sealed class VerifyActDate(RegisterSet registers) : IVerifyStatement
{
    // “Ratified” is also said of what a parliament or president does on the way to the deposit.
    private static readonly FrozenSet<string> Domestic = ((string[])["parliament", "parliamentary", "assembly", "senate", "congress", "legislature", "cabinet", "president", "king", "law", "decree", "bill", "approved", "duma", "riksdag", "council"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public CheckCode Code { get; } = new("act-date-register", FindingSeverity.High, FindingSubject.State, CheckScope.Registers, "The text has {0}; the register has {1}.");

    public Verdict? Of(Statement statement, CheckedPage page)
    {
        if (statement is not { Kind: StatementKind.TreatyStatus or StatementKind.Ccw, Jurisdiction: { } code, Actor: null, Negated: false, Instrument: { } instrument, Date: { Earliest: { } earliest, Latest: { } latest } date })
            return null;
        if (statement.Hedge is not (Hedge.Asserted or Hedge.Reported) || Act(statement.Value) is not { } act)
            return null;
        var said = $"“{Saying.Of(statement.Value)}” of {Name(instrument)} on {date.Text}";
        if (registers.Jurisdictions.Find(code) is null || registers.Treaties.Resolve(instrument) is not { Completeness: Completeness.Complete } treaty)
            return Verdict.Open(said);
        var done = registers.Participation.Of(code, treaty.Code) is { } acts ? act(acts) : ActDay.None;
        var by = FindingPlace.Said($"participation {code} {treaty.Code}", done.Day is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : done.Happened ? "a day that is not held" : $"no such act up to {treaty.KnownTo:yyyy-MM-dd}");
        return Verdict.Of(Agrees(statement, done, earliest, latest), said, by);
    }

    private static bool? Agrees(Statement statement, ActDay done, DateOnly earliest, DateOnly latest)
    {
        if (done.Day is not { } day)
            return done.Happened ? null : false;
        if (earliest <= day && day <= latest)
            return true;
        // A domestic act comes before the deposit and is often called by the same verb.
        return latest < day && statement.Value is StatementValue.Ratified or StatementValue.Acceded && IsDomestic(statement.Wording) ? null : false;
    }

    private static bool IsDomestic(string wording) => wording.Split([' ', ',', '.', ';', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Any(Domestic.Contains);

    private static Func<Participation, ActDay>? Act(StatementValue value) => value switch
    {
        StatementValue.Signed => acts => acts.Signature,
        StatementValue.Ratified or StatementValue.Acceded => acts => acts.Deposit,
        StatementValue.EntryIntoForce => acts => acts.EntryIntoForce,
        _ => null,
    };

    private string Name(string instrument) => registers.Treaties.Resolve(instrument) is { } treaty ? $"the {treaty.Name}" : instrument;
}

using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>Membership in the Conference on Disarmament against the register of its members.</summary>
internal sealed class VerifyConferenceMembership(RegisterSet registers) : IVerifyStatement
{
    public CheckCode Code { get; } = new("cd-member-register", FindingSeverity.High, FindingSubject.State, CheckScope.Registers, "The text has {0}; the register has {1}.");

    public Verdict? Of(Statement statement, CheckedPage page)
    {
        if (statement is not { Kind: StatementKind.CdMember, Jurisdiction: { } code, Actor: null } || statement.Hedge is Hedge.Unclear or Hedge.NoInformation)
            return null;
        var said = $"“{Saying.Of(statement.Value)}” of the Conference on Disarmament";
        if (registers.Jurisdictions.Find(code) is null || (statement.Date?.Earliest ?? (page.Document.Edition is { } year ? new DateOnly(year, 1, 1) : page.Closed)) is not { } day)
            return Verdict.Open(said);
        var answer = registers.ConferenceOnDisarmament.On(code, day);
        var since = answer == CdMembership.Member && registers.ConferenceOnDisarmament.Of(code) is { } member ? member.IsOrBefore ? " since before 17 June 1996" : $" since {member.Since:yyyy-MM-dd}" : "";
        var by = FindingPlace.Said($"cd_members {code}", $"{(answer == CdMembership.Member ? "a member" : "not a member")}{since}");
        return Verdict.Of(answer == CdMembership.Unknown ? null : answer == CdMembership.Member == (statement.Value == StatementValue.Member), said, by);
    }
}

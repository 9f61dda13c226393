namespace Attest.Registers;

/// <summary>The members of the Conference on Disarmament.</summary>
public sealed class ConferenceOnDisarmament
{
    private readonly Dictionary<JurisdictionCode, CdMember> byCode;

    internal ConferenceOnDisarmament(IReadOnlyList<CdMember> members)
    {
        Members = members;
        byCode = members.ToDictionary(member => member.Jurisdiction);
    }

    /// <summary>All members, by code.</summary>
    public IReadOnlyList<CdMember> Members { get; }

    /// <summary>The row of a member; null when the jurisdiction is not one.</summary>
    public CdMember? Of(JurisdictionCode jurisdiction) => byCode.GetValueOrDefault(jurisdiction);

    /// <summary>Whether a jurisdiction was a member on a day; unknown for a day before the first on which an old member is known to have been one.</summary>
    public CdMembership On(JurisdictionCode jurisdiction, DateOnly day) => Of(jurisdiction) switch
    {
        null => CdMembership.NotMember,
        var member when day >= member.Since => CdMembership.Member,
        { IsOrBefore: true } => CdMembership.Unknown,
        _ => CdMembership.NotMember,
    };
}

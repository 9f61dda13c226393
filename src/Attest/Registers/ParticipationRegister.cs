namespace Attest.Registers;

/// <summary>Who signed, joined and left which treaty, and when.</summary>
public sealed class ParticipationRegister
{
    private readonly Dictionary<(JurisdictionCode, TreatyCode), Participation> byKey;
    private readonly ILookup<TreatyCode, Participation> byTreaty;

    internal ParticipationRegister(IReadOnlyList<Participation> all)
    {
        All = all;
        byKey = all.ToDictionary(row => (row.Jurisdiction, row.Treaty));
        byTreaty = all.ToLookup(row => row.Treaty);
    }

    /// <summary>All rows, by treaty and code.</summary>
    public IReadOnlyList<Participation> All { get; }

    /// <summary>What a jurisdiction has done about a treaty; null when the register holds nothing, which means as much as <see cref="Treaty.Completeness"/> says.</summary>
    public Participation? Of(JurisdictionCode jurisdiction, TreatyCode treaty) => byKey.GetValueOrDefault((jurisdiction, treaty));

    /// <summary>All participations in a treaty.</summary>
    public IEnumerable<Participation> In(TreatyCode treaty) => byTreaty[treaty];
}

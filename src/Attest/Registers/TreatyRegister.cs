namespace Attest.Registers;

/// <summary>The treaties whose participation is followed, and the names reports give them.</summary>
public sealed class TreatyRegister
{
    private readonly Dictionary<TreatyCode, Treaty> byCode;
    private readonly Dictionary<string, Treaty> byFoldedName;

    internal TreatyRegister(IReadOnlyList<Treaty> treaties)
    {
        All = treaties;
        byCode = treaties.ToDictionary(treaty => treaty.Code);
        byFoldedName = (from treaty in treaties
                        from name in treaty.ShortForms.Append(treaty.Name).Append(treaty.OfficialName).Append(treaty.Code.Value)
                        group treaty by NameFolding.Fold(name)).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>All treaties, in the order of the register.</summary>
    public IReadOnlyList<Treaty> All { get; }

    /// <summary>The treaty of a code; null when the register does not hold it.</summary>
    public Treaty? Find(TreatyCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The treaty that a name, short form or code means, whatever its case and punctuation; null when none.</summary>
    public Treaty? Resolve(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byFoldedName.GetValueOrDefault(NameFolding.Fold(name));
    }
}

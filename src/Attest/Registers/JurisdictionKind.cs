namespace Attest.Registers;

/// <summary>What a jurisdiction is; States and areas have separate denominators because areas cannot join a treaty.</summary>
public enum JurisdictionKind
{
    /// <summary>A State that can join treaties deposited with the Secretary-General (193 members, the Holy See, Palestine, Cook Islands, Niue).</summary>
    State,

    /// <summary>An area reported on that cannot join.</summary>
    Area,

    /// <summary>A State that has ceased to exist; it is in no denominator.</summary>
    Historical,
}

namespace Attest.Registers;

/// <summary>When a treaty enters into force for a State that deposits its instrument.</summary>
public enum EntryRule
{
    /// <summary>The first day of the sixth month after the deposit (Mine Ban Treaty and Convention on Cluster Munitions, Article 17(2)).</summary>
    FirstOfSixthMonth,

    /// <summary>Six months after the deposit (Convention on Conventional Weapons, Article 5(2) and (4)).</summary>
    SixMonths,
}

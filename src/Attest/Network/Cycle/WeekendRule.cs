namespace Attest.Network.Cycle;

/// <summary>Where a day goes that falls on a weekend.</summary>
public enum WeekendRule
{
    /// <summary>To the last day before it.</summary>
    Before,

    /// <summary>To the first day after it.</summary>
    After,

    /// <summary>It stays.</summary>
    Stays,
}

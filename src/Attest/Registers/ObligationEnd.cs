namespace Attest.Registers;

/// <summary>What ends an obligation, withdrawal apart, which ends all.</summary>
public enum ObligationEnd
{
    /// <summary>The report it asks for.</summary>
    Report,

    /// <summary>Completion of what it asks for.</summary>
    Completion,

    /// <summary>Nothing but withdrawal: it comes back every year.</summary>
    Withdrawal,
}

namespace Attest.Registers;

/// <summary>What a State deposited to be bound.</summary>
public enum DepositKind
{
    /// <summary>Nothing: it has only signed.</summary>
    None,

    /// <summary>Ratification of a signature.</summary>
    Ratification,

    /// <summary>Accession without signature.</summary>
    Accession,

    /// <summary>Acceptance of a signature.</summary>
    Acceptance,

    /// <summary>Approval of a signature.</summary>
    Approval,

    /// <summary>Succession to a predecessor's participation.</summary>
    Succession,

    /// <summary>Consent to be bound by a protocol.</summary>
    ConsentToBeBound,
}

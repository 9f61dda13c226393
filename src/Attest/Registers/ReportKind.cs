namespace Attest.Registers;

/// <summary>Which transparency report it is.</summary>
public enum ReportKind
{
    /// <summary>The first, due after entry into force.</summary>
    Initial,

    /// <summary>That of a calendar year.</summary>
    Annual,

    /// <summary>One that nothing obliged the State to submit.</summary>
    Voluntary,
}

namespace Attest.Registers;

/// <summary>What a munition is made against.</summary>
public enum MunitionCategory
{
    /// <summary>A mine against persons, which the Mine Ban Treaty prohibits.</summary>
    Antipersonnel,

    /// <summary>A mine against vehicles.</summary>
    Antivehicle,

    /// <summary>An explosive submunition of a cluster munition.</summary>
    Submunition,
}

namespace Attest.Registers;

/// <summary>What sort of name it is; the order is the order of preference where one wording is several.</summary>
public enum NameKind
{
    /// <summary>The name reports use as a heading.</summary>
    Short,

    /// <summary>The formal name.</summary>
    Official,

    /// <summary>Initials, read only in exactly these letters ("US", "DPRK").</summary>
    Abbreviation,

    /// <summary>Another wording or spelling of a present name.</summary>
    Variant,

    /// <summary>A name given up ("Burma", "Zaire").</summary>
    Former,

    /// <summary>The adjective ("North Korean").</summary>
    Adjective,

    /// <summary>The people ("Afghans").</summary>
    People,
}

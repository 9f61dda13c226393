namespace Attest.Reports.Reading;

/// <summary>How a clause hangs on its parent.</summary>
internal enum ClauseLink
{
    /// <summary>Stands by itself.</summary>
    Main,
    /// <summary>Continues its parent with “and”, “but” and takes over its subject.</summary>
    Coordinate,
    /// <summary>Says what is said, believed or asked: “that …”, “whether …”.</summary>
    Complement,
    /// <summary>Describes something named: “which …”, “who …”.</summary>
    Relative,
    /// <summary>Gives circumstances: “when …”, “although …”.</summary>
    Adverbial,
}

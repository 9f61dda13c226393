namespace Attest.Statements;

/// <summary>How far a text stands behind what it says, weakest first: the scale on which what is said is compared with what it rests on.</summary>
public enum Strength
{
    /// <summary>Somebody denies it.</summary>
    Denied,

    /// <summary>It is told as open: not known, unclear, unconfirmed, a rumor.</summary>
    Open,

    /// <summary>Somebody claims or alleges it, and the text keeps its distance.</summary>
    Claimed,

    /// <summary>The text takes it to be so: believed, assumed, estimated.</summary>
    Supposed,

    /// <summary>Somebody said so, and the text takes that over.</summary>
    Reported,

    /// <summary>The text says so in its own voice.</summary>
    Stated,

    /// <summary>The text says that it is certain: confirmed, verified, proven.</summary>
    Confirmed,
}

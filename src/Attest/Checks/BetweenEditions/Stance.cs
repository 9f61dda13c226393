namespace Attest.Checks.BetweenEditions;

/// <summary>What a statement answers to a question of yes or no.</summary>
internal enum Stance
{
    /// <summary>That it is not known, or not told.</summary>
    NotKnown,

    /// <summary>That it is not so.</summary>
    No,

    /// <summary>That it never was so.</summary>
    Never,

    /// <summary>That it is, or was, so.</summary>
    Yes,
}

namespace Attest.Publishing.Charts;

/// <summary>How a part of a picture is filled: each has a pattern of its own beside its colour, so that it is told apart without one.</summary>
public enum Fill
{
    /// <summary>Full.</summary>
    Full,

    /// <summary>With slanting lines.</summary>
    Slanting,

    /// <summary>With a grid.</summary>
    Grid,

    /// <summary>With dots.</summary>
    Dots,

    /// <summary>Empty, with a dashed edge: nothing is known.</summary>
    Empty,
}

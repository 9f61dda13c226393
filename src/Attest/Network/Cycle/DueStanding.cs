namespace Attest.Network.Cycle;

/// <summary>How something that is due stands on a day.</summary>
public enum DueStanding
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>Its day is over, and it is not done.</summary>
    Late,

    /// <summary>It is due within a fortnight.</summary>
    Near,

    /// <summary>It has time.</summary>
    Ahead,
}

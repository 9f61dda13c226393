namespace Attest.Network.Requests;

/// <summary>How a request stands on a day.</summary>
public enum RequestStanding
{
    /// <summary>No answer came, and none is due yet.</summary>
    Waiting,

    /// <summary>No answer came by the day on which it was due.</summary>
    Overdue,

    /// <summary>Something came that nobody has decided about.</summary>
    Undecided,

    /// <summary>It was answered, refused or found silent.</summary>
    Closed,
}

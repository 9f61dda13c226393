namespace Attest.Network.Cycle;

/// <summary>How a mail stands.</summary>
public enum MailState
{
    /// <summary>It waits for its moment.</summary>
    Waiting,

    /// <summary>It is being handed to the server.</summary>
    HandingOver,

    /// <summary>The server has taken it.</summary>
    Sent,

    /// <summary>It was refused, or tried too often.</summary>
    Failed,

    /// <summary>The line broke while it was handed over: whether it arrived is not known, and it is not sent again.</summary>
    Unknown,

    /// <summary>There was no reason for it any more.</summary>
    Dropped,
}

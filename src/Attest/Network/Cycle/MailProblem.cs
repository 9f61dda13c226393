namespace Attest.Network.Cycle;

/// <summary>Why a mail was not sent. What servers answer is not kept: it may name the person.</summary>
public enum MailProblem
{
    /// <summary>The server could not be reached.</summary>
    NoConnection,

    /// <summary>The line to the server could not be made safe.</summary>
    NoSafeLine,

    /// <summary>The server did not accept user and password.</summary>
    NotSignedIn,

    /// <summary>The server asks to come again later.</summary>
    Postponed,

    /// <summary>The server refuses it for good.</summary>
    Refused,

    /// <summary>The line broke while it was handed over.</summary>
    Interrupted,
}

namespace Attest.Network.Requests;

/// <summary>By which way something was asked.</summary>
public enum RequestChannel
{
    /// <summary>A letter on paper.</summary>
    Letter,

    /// <summary>A letter by e-mail.</summary>
    Email,

    /// <summary>A telefax.</summary>
    Fax,

    /// <summary>A call.</summary>
    Telephone,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A link to a draft, for comments.</summary>
    Link,
}

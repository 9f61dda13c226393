namespace Attest.Publishing;

/// <summary>Whom to write to, and for what.</summary>
/// <param name="Purpose">For what, in a few words: “corrections”.</param>
/// <param name="Address">A web page (<c>https</c>) or a mailbox (<c>mailto</c>).</param>
public sealed record Contact(string Purpose, Uri Address);

namespace Attest.Publishing;

/// <summary>The terms on which others may use an organisation's texts.</summary>
/// <param name="Name">What the licence is called.</param>
/// <param name="Address">Where it can be read.</param>
public sealed record TextLicence(string Name, Uri Address);

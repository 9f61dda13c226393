namespace Attest.Publishing.Packs;

/// <summary>What a data pack says of who publishes it and where.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Licence">The terms of use.</param>
/// <param name="Site">The root of the site on which addresses stand.</param>
public sealed record PackTerms(string Organisation, TextLicence Licence, Uri Site);

namespace Attest.Publishing.Data;

/// <summary>What a whole base says of itself where it is taken away.</summary>
/// <param name="Title">The name of the monitor.</param>
/// <param name="Licence">The terms of use.</param>
/// <param name="ShowsUnreviewed">Whether findings that nobody has reviewed leave it, as the organisation sets.</param>
public sealed record ExportTerms(string Title, TextLicence Licence, bool ShowsUnreviewed);

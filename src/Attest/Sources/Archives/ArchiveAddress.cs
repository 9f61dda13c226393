namespace Attest.Sources.Archives;

/// <summary>What an address of the archive tells of the page that stood there.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Product">Whose it is: <c>lm</c>, <c>cm</c>.</param>
/// <param name="Edition">The year in it; null where it has none. From 2015 on it is not the date of the text.</param>
/// <param name="Place">The name of the State or area as the address writes it (<c>eq_guinea</c>), the number of a profile, or the name of a chapter or file; never empty.</param>
/// <param name="Theme">The theme, for reports that have one each; or null.</param>
/// <param name="Section">The part of the report, by its name or a place on the page; or null.</param>
/// <param name="Language">The language, ISO 639-1, where the address names one; or null.</param>
public sealed record ArchiveAddress(ArchiveAddressKind Kind, string Product, int? Edition, string Place, string? Theme = null, string? Section = null, string? Language = null);

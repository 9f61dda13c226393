namespace Attest.Publishing.Sites;

/// <summary>A file that pages need: a style sheet, a script, a picture.</summary>
/// <param name="Path">Where it stands in the site, with slashes and without one before it.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record SiteAsset(string Path, ReadOnlyMemory<byte> Bytes);

namespace Attest.Sources.Warc;

/// <summary>A page in a web archive.</summary>
/// <param name="Address">The address it was fetched from.</param>
/// <param name="FetchedAt">When it was fetched, as the archive says (<c>2016-11-22T10:15:00Z</c>); null where it does not.</param>
/// <param name="Bytes">Its bytes, unpacked as a browser would.</param>
public sealed record WarcPage(string Address, string? FetchedAt, ReadOnlyMemory<byte> Bytes);

namespace Attest.App.Publishing;

/// <summary>A file in which the whole base can be taken away.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
internal sealed record DownloadFile(string Name, long Bytes, string Sha256);

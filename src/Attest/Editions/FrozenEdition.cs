namespace Attest.Editions;

/// <summary>An edition that was frozen just now.</summary>
/// <param name="Header">What it is.</param>
/// <param name="Counts">How much is in it.</param>
/// <param name="Root">The SHA-256 of its manifest.</param>
/// <param name="Folder">The folder it was written to.</param>
public sealed record FrozenEdition(EditionHeader Header, EditionCounts Counts, string Root, string Folder);

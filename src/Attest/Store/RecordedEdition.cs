namespace Attest.Store;

/// <summary>That an edition was frozen from this base, and what its root is: the folder may lie anywhere, this says which one is meant.</summary>
/// <param name="Product">The product.</param>
/// <param name="Year">The year.</param>
/// <param name="Revision">0 for the first one of the year, then counted up by corrections.</param>
/// <param name="FrozenAt">When, UTC.</param>
/// <param name="Root">The SHA-256 of its manifest.</param>
/// <param name="Description">What its <c>edition.json</c> says.</param>
public sealed record RecordedEdition(string Product, int Year, int Revision, DateTimeOffset FrozenAt, string Root, string Description);

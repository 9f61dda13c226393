using Attest.Store;

namespace Attest.Network.Assignments;

/// <summary>That somebody covers a State and theme for an edition.</summary>
/// <param name="Number">By what the office names it.</param>
/// <param name="Address">Edition, State and theme: where the text will stand.</param>
/// <param name="Person">Who covers it, with others or alone.</param>
/// <param name="Note">What was said with it; empty for nothing.</param>
/// <param name="GivenAt">Since when, UTC.</param>
/// <param name="GivenBy">By whom: a pseudonym, or the console.</param>
public sealed record Assignment(long Number, PageAddress Address, Pseudonym Person, string Note, DateTimeOffset GivenAt, string GivenBy);

using System.Collections.Immutable;

namespace Attest.Store.Review;

/// <summary>What waits for a ruling.</summary>
/// <param name="Count">How many statements wait.</param>
/// <param name="Entries">Those asked for, least certain first.</param>
public sealed record WaitingStatements(int Count, ImmutableArray<ReviewEntry> Entries);

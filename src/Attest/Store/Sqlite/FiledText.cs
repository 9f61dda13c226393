namespace Attest.Store.Sqlite;

/// <summary>What was recorded under an address and waits to be indexed.</summary>
/// <param name="Reading">The number of the reading.</param>
/// <param name="Text">What of it the index reads.</param>
internal readonly record struct FiledText(long Reading, IndexedText Text);

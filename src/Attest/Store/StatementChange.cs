namespace Attest.Store;

/// <summary>A statement and the one that is read in its place now.</summary>
/// <param name="Before">The superseded statement; its <see cref="StoredStatement.SupersededBy"/> names the other.</param>
/// <param name="Now">The statement read now.</param>
public sealed record StatementChange(StoredStatement Before, StoredStatement Now);

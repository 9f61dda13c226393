namespace Attest.Store;

/// <summary>What readers sent to the organisation; only ever added to (I3).</summary>
public abstract class LetterLedger
{
    /// <summary>The letters of a kind, oldest first.</summary>
    public abstract IReadOnlyList<Letter> All(LetterKind kind);

    /// <summary>Keeps a letter.</summary>
    public abstract Task AddAsync(Letter letter, CancellationToken cancellationToken = default);
}

namespace Attest.Store;

/// <summary>The log of a base: entries of which each seals the one before it and the rows that it tells of, so that nothing can be changed or taken out without the log showing where.</summary>
public abstract class AuditLog
{
    /// <summary>The last entry, or null while nothing was recorded.</summary>
    public abstract AuditEntry? Last { get; }

    /// <summary>Reads the whole log and all that it tells of; answers the first thing that is not as it was, or null.</summary>
    public abstract string? FindBreak();
}

namespace Attest.Publishing.Pages.Workbench;

/// <summary>The log of the office.</summary>
public sealed record OfficeLogPage : OfficePage
{
    /// <summary>The last entries, the newest first.</summary>
    public required IReadOnlyList<LogEntry> Entries { get; init; }
}

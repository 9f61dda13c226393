using Attest.Store;

namespace Attest.Editions.Compare;

/// <summary>One change from an edition to the next.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Report">The report that tells it; where it is no longer said, the one that no longer does.</param>
/// <param name="Before">What the earlier edition says; null where it says nothing of it.</param>
/// <param name="After">What the later edition says; null where it says nothing of it.</param>
/// <param name="Reason">Why it is of this kind, in a sentence.</param>
public sealed record EditionChange(ChangeKind Kind, PageAddress Report, EditionStatement? Before, EditionStatement? After, string Reason)
{
    /// <summary>Whether something has happened in the world since the earlier edition was closed: what “Key developments since …” tells.</summary>
    public bool IsDevelopment { get; init; }
}

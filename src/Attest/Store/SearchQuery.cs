using Attest.Registers;

namespace Attest.Store;

/// <summary>What to search for, and which part of the results to show.</summary>
/// <param name="Text">
/// The words as typed (docs/search.md): all of them must occur; <c>"a phrase"</c>, <c>OR</c>, <c>NOT</c> or <c>-word</c>, <c>begin*</c> and brackets narrow and widen.
/// </param>
/// <param name="Jurisdiction">Only pages about this jurisdiction, then those about others that state something of it; null for all.</param>
/// <param name="Edition">Only pages of this year's edition, or null for all.</param>
/// <param name="Page">Which twenty hits to show, from 1.</param>
public sealed record SearchQuery(string Text, JurisdictionCode? Jurisdiction = null, int? Edition = null, int Page = 1)
{
    /// <summary>How many hits make one page of results.</summary>
    public const int PageSize = 20;

    /// <summary>In which part of a page the words are looked for.</summary>
    public SearchPart Part { get; init; }

    /// <summary>Only the pages whose current readings have these append numbers (<see cref="PageSummary.Recorded"/>); null for all.</summary>
    public IReadOnlySet<long>? Among { get; init; }
}

using System.Collections.Immutable;

namespace Attest.Checks;

/// <summary>A check of all pages about one State together.</summary>
internal interface ICheckEditions
{
    /// <summary>What it can find.</summary>
    CheckCode Code { get; }

    /// <summary>What it finds among the pages about a State, which come oldest first; a finding is listed under the later page.</summary>
    IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages);
}

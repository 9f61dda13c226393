using System.Collections.Immutable;
using Attest.Reports;

namespace Attest.Store;

/// <summary>The locators that sentences of a page had in earlier readings.</summary>
internal static class Aliases
{
    /// <summary>Follows the renamings, oldest first, to the locator that a sentence has today; a locator that another sentence has taken over is no alias.</summary>
    public static ImmutableSortedDictionary<string, string> Of(ReportDocument document, IReadOnlyList<(long Reading, string Locator, string Became)> renamings)
    {
        if (renamings.Count == 0)
            return ImmutableSortedDictionary<string, string>.Empty;
        var today = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in renamings.GroupBy(renaming => renaming.Reading))
        {
            var became = step.ToDictionary(renaming => renaming.Locator, renaming => renaming.Became);
            foreach (var (old, current) in today.ToArray())
                today[old] = became.GetValueOrDefault(current, current);
            foreach (var (locator, name) in became)
                today[locator] = name;
        }
        var inUse = document.Passages.Select(sentence => sentence.Locator).ToHashSet();
        return today.Where(alias => !inUse.Contains(alias.Key) && inUse.Contains(alias.Value)).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}

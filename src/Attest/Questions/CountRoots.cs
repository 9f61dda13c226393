using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>How many independent roots statements have, as the checks last found it; each page is looked up once.</summary>
/// <param name="support">What the pages of the base rest on.</param>
public sealed class CountRoots(SupportLedger support)
{
    private readonly Dictionary<PageAddress, Dictionary<string, int>?> _pages = [];

    /// <summary>The number; null where the page was not checked yet.</summary>
    public int? Of(PageAddress page, StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (!_pages.TryGetValue(page, out var known))
            _pages.Add(page, known = support.Of(page)?.Statements.DistinctBy(rests => rests.Statement).ToDictionary(rests => rests.Statement, rests => rests.On.Roots.Length, StringComparer.Ordinal));
        return known?.GetValueOrDefault(statement.Value[..Checks.OfSources.PageSupport.DigitsOfStatement]);
    }
}

using System.Collections.Immutable;

namespace Attest.Checks;

/// <summary>Pages in memory, looked up as those of a base are.</summary>
public sealed class PageSet : ILookUpPages
{
    private readonly ILookup<string, CheckedPage> _byState;
    private readonly Lazy<ILookup<long, CheckedPage>> _byPrint;

    /// <summary>Takes the pages.</summary>
    public PageSet(IEnumerable<CheckedPage> pages)
    {
        Pages = [.. pages];
        _byState = Pages.Where(page => page.State is not null).ToLookup(page => page.State!, StringComparer.Ordinal);
        _byPrint = new(() => Pages.SelectMany(page => PagePrint.Of(page).Select(print => (print, page))).ToLookup(pair => pair.print, pair => pair.page));
    }

    /// <summary>The pages, in the order they came.</summary>
    public ImmutableArray<CheckedPage> Pages { get; }

    /// <summary>The States its pages are about.</summary>
    public IEnumerable<string> States => _byState.Select(state => state.Key);

    /// <inheritdoc/>
    public ImmutableArray<CheckedPage> About(string state) =>
        [.. _byState[state].OrderBy(page => page.Document.LastUpdated ?? page.Closed).ThenBy(page => page.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IEnumerable<CheckedPage> Like(CheckedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return PagePrint.Of(page).SelectMany(print => _byPrint.Value[print]).Where(other => other != page && other.State != page.State).Distinct();
    }
}

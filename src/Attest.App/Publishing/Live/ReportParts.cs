using System.Collections.Immutable;

namespace Attest.App.Publishing.Live;

/// <summary>The pages that a long text stands on, in order, and on which of them each place is.</summary>
/// <param name="All">The pages; none where one page holds everything.</param>
/// <param name="Places">Which page holds an anchor, by its number in <paramref name="All"/>.</param>
internal sealed record ReportParts(ImmutableArray<ReportParts.Part> All, IReadOnlyDictionary<string, int> Places)
{
    /// <summary>A text that one page holds.</summary>
    public static ReportParts None { get; } = new([], new Dictionary<string, int>());

    /// <summary>The page of an anchor; null for the page at the address of the whole.</summary>
    public Part? Of(string anchor) => Places.TryGetValue(anchor, out int part) ? All[part] : null;

    /// <summary>The page with that name.</summary>
    public Part? Named(string slug) => All.FirstOrDefault(part => part.Slug == slug);

    /// <summary>One of the pages.</summary>
    /// <param name="Number">Its place among them, from 0.</param>
    /// <param name="Slug">Its part of the address: the anchor of its first section, with the paragraph where it begins within one.</param>
    /// <param name="From">The first of the units of the text that stand on it.</param>
    /// <param name="To">The unit after its last.</param>
    public sealed record Part(int Number, string Slug, int From, int To);
}

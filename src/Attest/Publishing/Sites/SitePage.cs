using System.Collections.Immutable;

namespace Attest.Publishing.Sites;

/// <summary>What stands around the words of a page: where it is, what it is called, what every showing of it must say.</summary>
/// <param name="Path">Its file, with slashes and without one before it.</param>
/// <param name="Title">Its title, without the name of the site.</param>
/// <param name="Description">What it holds, in one sentence.</param>
internal sealed record SitePage(string Path, string Title, string Description)
{
    /// <summary>What a reader must be told before anything else.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>What it says of itself to machines, JSON-LD; null for nothing.</summary>
    public string? Linked { get; init; }

    /// <summary>The file of its statements as annotations; null where it has none.</summary>
    public string? Annotations { get; init; }

    /// <summary>The file of a script that it needs besides the one that all have; null for none.</summary>
    public string? Script { get; init; }

    /// <summary>Whether searchers are to leave it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What leads from it to the root of the site: <c>../../</c>.</summary>
    public string Up { get; } = string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/')));
}

using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>A source on the command line: by its identity, by a report that was read from it, or by words of its citation.</summary>
internal static class SourceArgument
{
    private const int ShortestPrefix = 8;
    private const int MostMeant = 6;

    public static Argument<string> Make() => new("SOURCE") { Description = "An identity, or its first 8 digits; a report, as lm/1999/0/PRK/all; or words of a citation." };

    /// <summary>The source that is meant; throws <see cref="InputException"/> when there is none or more than one.</summary>
    public static SourceId Find(EvidenceStore store, string typed)
    {
        if (SourceId.TryParse(typed, out var id) && (store.FindSource(id) is not null || store.Support.Find(id) is not null))
            return id;
        if (PageAddress.TryParse(typed, out var address) && store.Find(address) is { } page)
            return page.SourceId;
        if (typed.Length >= ShortestPrefix && store.Sources.Where(source => source.Value.StartsWith(typed, StringComparison.Ordinal)).Take(2).ToArray() is [var held])
            return held;
        var cited = string.IsNullOrWhiteSpace(typed) ? [] : store.Support.Find(typed, MostMeant);
        return cited switch
        {
            [var only] => only.Id,
            [] => throw new InputException($"This base neither holds nor cites a source “{typed}”."),
            _ => throw new InputException($"“{typed}” may mean several sources; name one by the first digits of its identity:\n{string.Join('\n', cited.Take(MostMeant - 1).Select(source => $"{source.Id.Value[..12]}  {source.Name}"))}{(cited.Count == MostMeant ? "\n…" : "")}"),
        };
    }
}

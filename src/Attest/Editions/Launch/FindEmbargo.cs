using System.Text;
using Attest.Store;

namespace Attest.Editions.Launch;

/// <summary>Finds whether a base holds an edition that nobody else may read yet: the base in which it was made is not to be shown before its minute.</summary>
public static class FindEmbargo
{
    /// <summary>The edition frozen from this base that is embargoed longest, and its minute; null where nothing is.</summary>
    public static (EditionName Name, DateTimeOffset Until)? In(EvidenceStore store, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(store);
        var headers = store.Editions.All.Select(edition => EditionJson.Read(Encoding.UTF8.GetBytes(edition.Description)));
        return headers.Where(header => header.Terms.Embargo > now).MaxBy(header => header.Terms.Embargo) is { } last ? (last.Name, last.Terms.Embargo!.Value) : null;
    }
}

using System.Text.RegularExpressions;

namespace Attest.App.Publishing.Copies;

/// <summary>
/// Which addresses of the site stand in a copy, and in which file. Lists narrowed in any way a reader likes are without number, and forms need somebody who answers: of these a copy has a page
/// that says so.
/// </summary>
/// <param name="prefixes">What stands before the addresses of each language; empty for the first.</param>
internal sealed partial class CopyAddresses(IReadOnlyList<string> prefixes)
{
    /// <summary>The page that says what a copy does not have.</summary>
    public const string Elsewhere = "/copy";

    // Answered by a server only, at an address that every page leads to.
    private static readonly string[] Served = ["/search", "/check", "/order", "/resolve", "/compare", Elsewhere];

    // Of a list that can be narrowed, the ways that a copy has: few enough to be files.
    private static readonly Dictionary<string, string[]> Narrowed = new(StringComparer.Ordinal)
    {
        ["/statements"] = ["kind", "page", "state"],
        ["/findings"] = ["page", "state"],
    };

    /// <summary>The address that a copy has in place of one of the site, and the place in it: itself for most.</summary>
    public (string Address, string Fragment) InCopy(string link)
    {
        string[] cut = link.Split('#', 2);
        string fragment = cut.Length > 1 ? cut[1] : "";
        string[] asked = cut[0].Split('?', 2);
        var (prefix, path) = Split(asked[0]);
        if (Words().Match(path) is { Success: true } words)
            return ($"{prefix}/sources/{words.Groups[1].Value}{words.Groups[4].Value}", words.Groups[4].Length > 0 ? "" : $"char={words.Groups[2].Value},{words.Groups[3].Value}");
        string whole = WithoutEnding(path);
        if (Served.Contains(whole))
            return (prefix + path, "");
        if (OnlyServed().IsMatch(path) || path.StartsWith("/api/v1", StringComparison.Ordinal) && path != ApiAddresses.Description)
            return (prefix + Elsewhere, "");
        string query = asked.Length > 1 ? asked[1] : "";
        return query.Length == 0 || IsNarrowed(whole, query) ? (prefix + path + (query.Length > 0 ? "?" + query : ""), fragment) : (prefix + Elsewhere, "");
    }

    /// <summary>The language and the address of a page that a copy makes itself, since the site would need a server there; null for any other.</summary>
    public (string Prefix, string Address, bool IsData)? Own(string address) =>
        Split(address) is var (prefix, path) && Served.Contains(WithoutEnding(path)) ? (prefix, WithoutEnding(path), path.EndsWith(".json", StringComparison.Ordinal)) : null;

    /// <summary>The file of an address, with slashes and without one before it.</summary>
    public string FileOf(string address, bool isHtml)
    {
        string[] asked = address.Split('?', 2);
        var (prefix, path) = Split(asked[0]);
        string ending = isHtml ? ".html" : "";
        string name = path == "/" ? "/index" : path;
        if (asked.Length > 1)
        {
            if (!isHtml)
                (name, ending) = (WithoutEnding(name), name[WithoutEnding(name).Length..]);
            name = $"{name}/{string.Join('_', asked[1].Split('&').Select(pair => pair.Replace('=', '-')))}";
        }
        return Uri.UnescapeDataString(prefix + name + ending)[1..];
    }

    /// <summary>What stands before the addresses of the language that an address is in.</summary>
    public string PrefixOf(string address) => Split(address.Split('?', 2)[0]).Prefix;

    private (string Prefix, string Path) Split(string path)
    {
        foreach (string prefix in prefixes)
        {
            if (prefix.Length > 0 && path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] == '/'))
                return (prefix, path.Length > prefix.Length ? path[prefix.Length..] : "/");
        }
        return ("", path);
    }

    // Each name once and with a word, so that one list has one address.
    private static bool IsNarrowed(string path, string query)
    {
        string[][] pairs = [.. query.Split('&').Select(pair => pair.Split('=', 2))];
        return (Narrowed.TryGetValue(path, out var names) ? names : ["checked"]) is var allowed
            && pairs.All(pair => pair is [var name, { Length: > 0 } word] && allowed.Contains(name) && PlainWord().IsMatch(word))
            && pairs.Select(pair => pair[0]).Distinct().Count() == pairs.Length;
    }

    private static string WithoutEnding(string path) => DataEnding().Replace(path, "");

    [GeneratedRegex(@"^/sources/([0-9a-f]{64})/(\d+)-(\d+)(\.json)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("^/(?:statements/[^/]+/feedback|treaties/[^/]+/on|registers/add)(?:\\.json)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyServed();

    [GeneratedRegex(@"\.(?:json|csv|atom|ics)$", RegexOptions.CultureInvariant)]
    private static partial Regex DataEnding();

    [GeneratedRegex("^[A-Za-z0-9_.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWord();
}

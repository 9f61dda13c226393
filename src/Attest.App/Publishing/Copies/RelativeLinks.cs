using System.Net;
using System.Text.RegularExpressions;

namespace Attest.App.Publishing.Copies;

/// <summary>The one place where links of a page are told and changed: those that begin at the root of the site, in the attributes that lead or load.</summary>
internal static partial class RelativeLinks
{
    /// <summary>The addresses that a page leads to or loads.</summary>
    public static IEnumerable<string> In(string html) => OwnLink().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups[2].Value));

    /// <summary>The page with each such link led to a file from where the page itself lies.</summary>
    public static string Rewrite(string html, string file, Func<string, (string File, string Fragment)> lead) => OwnLink().Replace(html, link =>
    {
        var (target, fragment) = lead(WebUtility.HtmlDecode(link.Groups[2].Value));
        return $"{link.Groups[1].Value}{WebUtility.HtmlEncode(Between(file, target) + (fragment.Length > 0 ? "#" + fragment : ""))}";
    });

    /// <summary>The way from one file to another, both told from the root with slashes.</summary>
    public static string Between(string from, string to)
    {
        string[] here = from.Split('/'), there = to.Split('/');
        int shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared)) + string.Join('/', there.Skip(shared).Select(Uri.EscapeDataString));
    }

    // A set of pictures begins with an address too; what follows it, a width, is kept.
    [GeneratedRegex("""((?<=\s)(?:href|src|action|srcset)=")(/(?!/)[^"\s]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLink();
}

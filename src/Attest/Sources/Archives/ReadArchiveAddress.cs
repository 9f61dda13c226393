using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Sources.Archives;

/// <summary>
/// Reads the addresses under which the archive's pages have been published since 1999: by edition and State, by a query, by the number of a profile, by year, State and theme; with or without
/// their host, and as a web archive keeps them.
/// </summary>
public static partial class ReadArchiveAddress
{
    // Far more than any of them has.
    private const int Longest = 2000;

    private const string Landmines = "lm";

    private static readonly string[] Hosts = ["the-monitor.org", "icbl.org", "hrw.org"];

    /// <summary>What an address tells; null for one that is none of the archive's.</summary>
    public static ArchiveAddress? Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Length > Longest)
            return null;
        var text = WebArchive().Replace(address.Trim(), "");
        var host = Host().Match(text);
        if (host.Success && !Hosts.Any(known => IsOf(host.Groups["host"].Value, known)))
            return null;
        var (path, query) = Split(host.Success ? text[host.Length..] : text.TrimStart('/'));
        var told = OfDisplay(path, query) ?? OfProfile(path) ?? OfYear(path) ?? OfVolume(path) ?? OfEdition(path);
        return told is { Kind: ArchiveAddressKind.Report, Section: null } && FragmentOf(text) is { } fragment ? told with { Section = fragment } : told;
    }

    // The place within the page, where it is named.
    private static string? FragmentOf(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark && Decoded(address[(mark + 1)..]) is { Length: > 0 } fragment ? fragment : null;

    // display?url=lm/1999/tuvalu.html and display?act=submit&pqs_year=2006&pqs_report=uganda.
    private static ArchiveAddress? OfDisplay(string path, string query)
    {
        if (!Display().IsMatch(path))
            return null;
        var fields = Fields(query);
        if (fields.GetValueOrDefault("url") is { } inner)
            return OfEdition(inner.TrimStart('/'));
        if (fields.GetValueOrDefault("pqs_report") is not { Length: > 0 } place || Year(fields.GetValueOrDefault("pqs_year")) is not { } year)
            return null;
        return new(ArchiveAddressKind.Report, fields.GetValueOrDefault("pqs_type") is "cm" ? "cm" : Landmines, year, place, Section: fields.GetValueOrDefault("pqs_section") is { Length: > 0 } section ? section : null);
    }

    // lm/1999/tuvalu.html, lm/2001/tuvalu/, lm/2008/countries/libya.html, lm/2003/senegal.fr.html; es is the executive summary, not Spanish.
    private static ArchiveAddress? OfEdition(string path)
    {
        if (Summary().Match(path) is { Success: true } summary)
            return new(ArchiveAddressKind.Chapter, summary.Groups["product"].Value, Year(summary.Groups["year"].Value), summary.Groups["name"].Value);
        if (Edition().Match(path) is not { Success: true } found)
            return null;
        string? Optional(string name) => found.Groups[name] is { Success: true, Value: var value } ? value : null;
        return new(ArchiveAddressKind.Report, found.Groups["product"].Value, Year(found.Groups["year"].Value), found.Groups["place"].Value, Section: Optional("section"), Language: Optional("language"));
    }

    // cp/display/region_profiles/theme/4009, custom/index.php/region_profiles/print_profile/269.
    private static ArchiveAddress? OfProfile(string path) =>
        Profile().Match(path) is { Success: true } found ? new(ArchiveAddressKind.Profile, Landmines, null, found.Groups["number"].Value) : null;

    // en-gb/reports/2019/equatorial-guinea/mine-ban-policy.aspx, en-gb/reports/2018/landmine-monitor-2018/casualties.aspx.
    private static ArchiveAddress? OfYear(string path)
    {
        if (Reports().Match(path) is not { Success: true } found)
            return null;
        var (year, place, name) = (Year(found.Groups["year"].Value), found.Groups["place"].Value, found.Groups["name"].Value);
        if (Monitor().IsMatch(place))
            return new(ArchiveAddressKind.Chapter, place.StartsWith("cluster", StringComparison.OrdinalIgnoreCase) ? "cm" : Landmines, year, name.Length > 0 ? name : place);
        return new(ArchiveAddressKind.Report, name.StartsWith("cluster", StringComparison.OrdinalIgnoreCase) ? "cm" : Landmines, year, place, name is "" or "view-all" ? null : name.ToLowerInvariant());
    }

    // reports/1999/landmine/WEBAFR1.html, reports/2000/landmines/LMWeb-07.htm.
    private static ArchiveAddress? OfVolume(string path) =>
        Volume().Match(path) is { Success: true } found ? new(ArchiveAddressKind.Volume, Landmines, Year(found.Groups["year"].Value), found.Groups["file"].Value) : null;

    private static (string Path, string Query) Split(string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal);
        var whole = end < 0 ? address : address[..end];
        var mark = whole.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (Decoded(whole), "") : (Decoded(whole[..mark]), whole[(mark + 1)..]);
    }

    private static Dictionary<string, string> Fields(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=', 2)).Where(field => field.Length == 2)
            .GroupBy(field => field[0], StringComparer.Ordinal).ToDictionary(field => field.Key, field => Decoded(field.First()[1]), StringComparer.Ordinal);

    // Twice: lm%252F2007%252Flibya.html is met, where an address was put into another.
    private static string Decoded(string text) => Uri.UnescapeDataString(Uri.UnescapeDataString(text));

    private static int? Year(string? text) => text is { Length: 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1999 and < 2100 ? year : null;

    private static bool IsOf(string host, string known) => host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""^/*(?:https?:/+)?(?:web\.archive\.org/)?web/\d{4,14}(?:[a-z]{2}_)?/""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebArchive();

    [GeneratedRegex("""^/*(?:https?:/+(?<host>[a-z0-9.-]+)|(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|net)))(?::\d+)?(?:/+|$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex("""^(?:index\.php/)?publications/display/?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Display();

    [GeneratedRegex("""^(?<product>lm|cm)/(?<year>\d{4})/es/(?<name>[^/?]+?)(?:\.html?)?/?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Summary();

    [GeneratedRegex("""^(?<product>lm|cm)/(?<year>\d{4})/(?:countries/)?(?<place>[^/?.]+)(?:\.(?<language>[a-z]{2}))?(?:\.html?|/?|/(?<section>[^/?.]+)(?:\.html?|/?))$""", RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    [GeneratedRegex("""^(?:custom/)?(?:index\.php/)?(?:cp/display/)?region_profiles/(?:print_)?(?:theme|profile)/(?<number>\d+)/?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Profile();

    [GeneratedRegex("""^[a-z]{2}-[a-z]{2}/reports/(?<year>\d{4})/(?<place>[^/?.]+)(?:/(?<name>[^/?.]*)(?:\.aspx)?)?/?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reports();

    [GeneratedRegex("""^(?:landmine|cluster-munition)-monitor-\d{4}$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Monitor();

    [GeneratedRegex("""^reports/(?<year>\d{4})/landmines?/(?<file>[^/?.]+)\.html?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Volume();
}

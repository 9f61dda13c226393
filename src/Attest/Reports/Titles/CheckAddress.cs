using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Reports.Titles;

/// <summary>
/// Compares a page with the name or address its source came under. The content wins; a name of a known form of the archive fills in the edition only where the content does not tell it. The year in
/// addresses of 2015 and after (<c>en-gb/reports/2019/…</c>) is not that of the text and is never used.
/// </summary>
internal sealed partial class CheckAddress(JurisdictionRegister jurisdictions)
{
    /// <summary>The document with the edition filled in, or with a diagnostic for each contradiction; as it is where the name is of no known form.</summary>
    public ReportDocument Of(ReportDocument document, string name)
    {
        if (!document.IsReport || Form().Match(Uri.UnescapeDataString(name)) is not { Success: true } address)
            return document;
        var year = int.Parse(address.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (document.Edition is null)
            document = document with
            {
                Edition = year,
                Diagnostics = [.. document.Diagnostics.Where(found => found.Code != DiagnosticCodes.EditionUnknown.Code), DiagnosticCodes.EditionFromAddress.At(null, year)],
            };
        else if (document.Edition != year)
            document = With(document, $"the edition of {year}", $"that of {document.Edition}");
        // A volume is about more than its name says.
        if (document.Part == 0 && document.Jurisdiction is { } told && StateOf(address.Groups["state"].Value) is { } named && named.Code != told)
            document = With(document, named.ShortName, document.JurisdictionName ?? told.Value);
        return document;
    }

    private static ReportDocument With(ReportDocument document, string named, string told) =>
        document with { Diagnostics = [.. document.Diagnostics, DiagnosticCodes.AddressContradicted.At(null, named, told)] };

    private Jurisdiction? StateOf(string slug) =>
        JurisdictionCode.TryParse(slug, out var code) ? jurisdictions.Find(code) : jurisdictions.Resolve(slug.Replace('_', ' ').Replace('-', ' '));

    // 2005_PRK.txt; …/lm/2003/senegal.fr.html, …/lm/2001/kiribati/, …/lm/2008/countries/libya.html; …pqs_year=2006&…pqs_report=uganda&…
    [GeneratedRegex(
        @"(?:^|/)(?<year>(?:199|20\d)\d)_(?<state>[A-Z]{3})\.(?:txt|html?|md|docx|pdf)$|(?:^|[/=])[lc]m/(?<year>(?:199|20\d)\d)/(?:countries/)?(?<state>[a-z_-]+)(?:\.[a-z]{2})?(?:\.(?:html?|txt)|/|$)|[?&]pqs_year=(?<year>(?:199|20\d)\d)&(?:[^&]*&)*?pqs_report=(?<state>[a-z_-]+)(?:&|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

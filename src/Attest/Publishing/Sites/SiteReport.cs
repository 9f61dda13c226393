using System.Globalization;
using Attest.Registers;

namespace Attest.Publishing.Sites;

/// <summary>A report that a site of editions shows, before it is opened: where it lies and where it will stand.</summary>
/// <param name="Edition">The edition that it is shown from.</param>
/// <param name="Folder">Its folder in the edition: <c>documents/PRK/all</c>.</param>
/// <param name="State">The State or area that it is about.</param>
/// <param name="Theme">Its theme; <c>all</c> for a whole report.</param>
/// <param name="Address">Its address in the site, without the ending: <c>states/PRK/1999</c>.</param>
/// <param name="Files">The SHA-256 of each of its files, by path.</param>
internal sealed record SiteReport(SiteEdition Edition, string Folder, JurisdictionCode State, string Theme, string Address, IReadOnlyList<KeyValuePair<string, string>> Files)
{
    /// <summary>The year of its edition.</summary>
    public int Year => Edition.Header.Name.Year;

    /// <summary>The file of its text.</summary>
    public string Path { get; } = Address + ".html";

    /// <summary>The file of its evidence.</summary>
    public string Evidence => Address + "/evidence.html";

    /// <summary>The file of its statements as annotations.</summary>
    public string Annotations => Address + "/annotations.jsonld";

    /// <summary>The file of its words for searching.</summary>
    public string Search => "search/" + Address + ".js";

    /// <summary>What it is called in lists: its year, with its product and theme where they are not the usual ones.</summary>
    public string Label { get; } = string.Join(' ', new[]
    {
        Edition.Header.Name.Year.ToString(CultureInfo.InvariantCulture), Edition.Header.Name.Product == "lm" ? "" : Edition.Header.Name.Product, Theme == "all" ? "" : Theme.Replace('-', ' '),
    }.Where(part => part.Length > 0));
}

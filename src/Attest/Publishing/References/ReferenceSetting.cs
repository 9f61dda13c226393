using Attest.Registers;

namespace Attest.Publishing.References;

/// <summary>The report in which something is cited, as its references need to know it.</summary>
/// <param name="Key">The beginning of the references' keys: <c>PRK-1999</c>.</param>
/// <param name="Title">The report as it may be cited: its printed title, or of a demonstration text State and year.</param>
/// <param name="IsDemonstration">Whether the text is a demonstration, which is never cited as the Monitor's own.</param>
/// <param name="Notice">What must be said wherever the text is cited; null when nothing must.</param>
/// <param name="Archive">The organisation that keeps it.</param>
/// <param name="Location">Its address there.</param>
/// <param name="Site">The address of the site that asks, so that addresses are whole; null where there is none.</param>
/// <param name="Edition">The year of the edition.</param>
/// <param name="Said">The date of the text itself; null where only the edition is known.</param>
public sealed record ReferenceSetting(string Key, string Title, bool IsDemonstration, string? Notice, string Archive, string Location, Uri? Site, int Edition, EdtfDate? Said)
{
    /// <summary>An address of the site, whole where the site's own address is known.</summary>
    public string? AddressOf(string location) => Site is null ? null : new Uri(Site, location).AbsoluteUri;
}

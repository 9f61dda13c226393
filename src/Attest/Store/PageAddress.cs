using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Attest.Registers;

namespace Attest.Store;

/// <summary>
/// Where a page stands for ever: an edition (product, year, revision), a jurisdiction and a theme (I5). Written <c>lm/1999/0/PRK/all</c>.
/// </summary>
public sealed record PageAddress : IComparable<PageAddress>
{
    /// <summary>Makes an address; product and theme are lower-case letters, digits and hyphens, beginning with a letter; throws <see cref="ArgumentException"/> otherwise.</summary>
    public PageAddress(string product, int edition, int revision, JurisdictionCode jurisdiction, string theme)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (!IsWord(product))
            throw new ArgumentException($"“{product}” is no product: lower-case letters, digits and hyphens are expected.", nameof(product));
        if (!IsWord(theme))
            throw new ArgumentException($"“{theme}” is no theme: lower-case letters, digits and hyphens are expected.", nameof(theme));
        ArgumentOutOfRangeException.ThrowIfLessThan(edition, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(edition, 9999);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        Product = product;
        Edition = edition;
        Revision = revision;
        Jurisdiction = jurisdiction;
        Theme = theme;
    }

    /// <summary>The product: <c>lm</c>, Landmine Monitor.</summary>
    public string Product { get; }

    /// <summary>The year of the edition, four digits.</summary>
    public int Edition { get; }

    /// <summary>The revision of the edition, from 0; an archived edition is revision 0.</summary>
    public int Revision { get; }

    /// <summary>The State or area the page is about.</summary>
    public JurisdictionCode Jurisdiction { get; }

    /// <summary>The theme; <c>all</c> for a whole country report.</summary>
    public string Theme { get; }

    /// <summary>Reads an address of the form <c>lm/1999/0/PRK/all</c>, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PageAddress? address)
    {
        address = null;
        if (text?.Split('/') is [var product, var edition, var revision, var jurisdiction, var theme]
            && IsWord(product) && IsWord(theme) && JurisdictionCode.TryParse(jurisdiction, out var code)
            && TryParseNumber(edition, out var year) && year is >= 1000 and <= 9999 && TryParseNumber(revision, out var number))
            address = new PageAddress(product, year, number, code, theme);
        return address is not null;
    }

    /// <summary>Newest edition first, then product, jurisdiction, theme and newest revision: the order in which pages are listed.</summary>
    public int CompareTo(PageAddress? other)
    {
        if (other is null)
            return 1;
        var order = other.Edition.CompareTo(Edition);
        if (order == 0)
            order = string.CompareOrdinal(Product, other.Product);
        if (order == 0)
            order = Jurisdiction.CompareTo(other.Jurisdiction);
        if (order == 0)
            order = string.CompareOrdinal(Theme, other.Theme);
        return order != 0 ? order : other.Revision.CompareTo(Revision);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Product}/{Edition}/{Revision}/{Jurisdiction}/{Theme}");

    /// <summary>Listing order, as <see cref="CompareTo"/>.</summary>
    public static bool operator <(PageAddress left, PageAddress right) => left.CompareTo(right) < 0;

    /// <summary>Listing order, as <see cref="CompareTo"/>.</summary>
    public static bool operator >(PageAddress left, PageAddress right) => left.CompareTo(right) > 0;

    /// <summary>Listing order, as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PageAddress left, PageAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Listing order, as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PageAddress left, PageAddress right) => left.CompareTo(right) >= 0;

    /// <summary>Whether a text can be a product or theme.</summary>
    internal static bool IsWord([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= 64 } && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    // "01" would be a second spelling of revision 1.
    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');
}

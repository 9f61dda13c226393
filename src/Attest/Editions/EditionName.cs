using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Attest.Editions;

/// <summary>The name of an edition: <c>lm-2026</c>; <c>lm-2026.1</c> for its first correction; <c>lm-2026-DRAFT</c> for a rehearsal.</summary>
public sealed record EditionName
{
    private const string Draft = "-DRAFT";

    /// <summary>Makes a name; throws <see cref="ArgumentException"/> for a product that is not lower-case letters, digits and hyphens, and for a year without four digits.</summary>
    public EditionName(string product, int year, int revision = 0, bool isDraft = false)
    {
        if (!IsProduct(product))
            throw new ArgumentException($"“{product}” is no product: lower-case letters, digits and hyphens are expected.", nameof(product));
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        (Product, Year, Revision, IsDraft) = (product, year, revision, isDraft);
    }

    /// <summary>The product: <c>lm</c>, Landmine Monitor.</summary>
    public string Product { get; }

    /// <summary>The year, four digits.</summary>
    public int Year { get; }

    /// <summary>How often it was corrected after it was first frozen.</summary>
    public int Revision { get; }

    /// <summary>Whether it is a rehearsal, which is neither signed nor recorded and may be made again.</summary>
    public bool IsDraft { get; }

    /// <summary>Whether a text can be a product.</summary>
    public static bool IsProduct([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= 64 } && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Product}-{Year}{(Revision == 0 ? "" : "." + Revision.ToString(CultureInfo.InvariantCulture))}{(IsDraft ? Draft : "")}");
}

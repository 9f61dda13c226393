using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.Publishing;
using Attest.Publishing.Books;

namespace Attest.App.Publishing.Books;

/// <summary>What every book, sheet or release made of a source has before its chapters: title, organisation, identifier, day, and what a reader must be told first.</summary>
internal static class BookFrame
{
    private static readonly Dictionary<string, string> Products = new(StringComparer.Ordinal) { ["lm"] = "Landmine Monitor", ["cm"] = "Cluster Munition Monitor" };

    /// <summary>A book without chapters.</summary>
    public static Book Of(BookSource source)
    {
        var organisation = Organisation.Read(Path.Combine(source.Site.DataFolder, "organisation.yaml"));
        return new()
        {
            Title = source.Edition is { Name: var name } ? $"{NameOf(name.Product)} {name.Year.ToString(CultureInfo.InvariantCulture)}" : NameOf("lm"),
            Subtitle = source.Edition is { } edition ? $"Edition {edition.Name}" : "The reports as they stand in the base",
            Organisation = organisation.Name,
            Identifier = $"urn:attest:{source.Edition?.Name.ToString() ?? "base"}:{Mark(source)[..32]}",
            Day = source.Day,
            Licence = $"{organisation.TextLicence.Name}, {organisation.TextLicence.Address}",
            Notices = [.. Notices(source)],
            Root = source.Root,
        };
    }

    /// <summary>What a product is called.</summary>
    public static string NameOf(string product) => Products.GetValueOrDefault(product, product);

    /// <summary>What tells this book from another: the root, or the hash of the texts it is made of.</summary>
    public static string Mark(BookSource source) => source.Root ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(source.Reports.Select(report => report.Document.Text.Hash)))));

    private static IEnumerable<string> Notices(BookSource source)
    {
        if (source.Edition is { Name.IsDraft: true })
            yield return "DRAFT. This is a rehearsal. It is not signed and not to be cited.";
        if (source.Edition is null)
            yield return "Made of a base as it stands. It is no edition: nothing in it was frozen, and it has no root to be checked by.";
        if (source.Edition?.IsDemonstration ?? source.Language.Live.Store.State.IsDemonstration)
            yield return "Made from the samples of the program, for demonstration. Facts are as reported by the originals; wording and some notes are our own. Not to be quoted as anybody’s findings.";
        if (source.Edition is { Correction: { } correction, Corrects: { } corrects })
            yield return $"This corrects the edition with the root {corrects}: {correction}";
    }
}

using System.Globalization;
using Attest.Editions;
using Attest.Publishing.Pages;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the list of editions from what the base has recorded of them.</summary>
internal sealed class BuildEditionsPage(LiveBase live)
{
    public EditionsPage Build()
    {
        var recorded = live.Store.Editions.All;
        var names = recorded.DistinctBy(edition => edition.Root).ToDictionary(edition => edition.Root, NameOf, StringComparer.Ordinal);
        EditionsPage.Entry[] entries = [.. recorded.OrderByDescending(edition => edition.Year).ThenBy(edition => edition.Product, StringComparer.Ordinal).ThenByDescending(edition => edition.Revision).Select(edition => Entry(edition, names))];
        return new()
        {
            Address = "/editions",
            Title = live.Texts["Editions"],
            Description = live.Texts["What was frozen never changes: each edition with its cut-off, its root, and what it corrects."],
            Editions = entries,
            Withheld = [.. live.Store.Withheld.All.Reverse().Select(Taken)],
            Data = () => new("editions",
            [
                new("edition", "name of the edition"), new("root", "SHA-256 of its manifest"), new("cut_off", "up to which day it tells what was known (YYYY-MM-DD)"), new("frozen_at", "when it was frozen, UTC"), new("reports", "how many reports are in it"),
                new("statements", "how many statements"), new("checked", "how many of these a person has checked"), new("corrects", "the edition it corrects; empty for a first one"), new("correction", "what it changes in that, and why"),
            ],
            [.. entries.Select(entry => (object?[])[entry.Name, entry.Root, Addresses.Iso(entry.CutOff), entry.FrozenAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), entry.Reports, entry.Statements, entry.Checked, entry.Corrects, entry.Correction])]),
        };
    }

    private static EditionsPage.Entry Entry(RecordedEdition recorded, Dictionary<string, string> names)
    {
        var (header, counts) = EditionHeader.Read(recorded.Description);
        return new(NameOf(recorded), recorded.Root, header.Terms.CutOff, recorded.FrozenAt, counts.Documents, counts.Statements, counts.Checked, header.Correction, header.Corrects is { } root ? names.GetValueOrDefault(root, root) : null);
    }

    private EditionsPage.Taken Taken(WithheldSource withheld) => new(withheld.Source.Value, [.. withheld.Pages.Select(page => $"{live.NameOf(page.Jurisdiction)} {page.Edition.ToString(CultureInfo.InvariantCulture)}")],
        Vocabulary.Word(withheld.Reason), live.Words.Of("withholding", withheld.Reason), DateOnly.FromDateTime(withheld.At.UtcDateTime));

    private static string NameOf(RecordedEdition edition) => new EditionName(edition.Product, edition.Year, edition.Revision).ToString();
}

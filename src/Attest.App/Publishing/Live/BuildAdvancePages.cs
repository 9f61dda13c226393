using System.Globalization;
using Attest.Editions;
using Attest.Editions.Launch;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing.Live;

/// <summary>Builds what the holder of an advance copy sees, from the folder of the edition: nothing of it is in the base (I10).</summary>
internal sealed class BuildAdvancePages(LiveBase live, string secret, AdvanceCopy copy, EditionFolder edition)
{
    private string Address => $"/advance/{secret}";

    private string Mark => edition.Header.Terms.Embargo is { } until
        ? live.Texts.Of("Copy {0}, for {1} alone. Nothing in it may be published, quoted or passed on before {2} UTC.", copy.Id, copy.For, until.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        : live.Texts.Of("Copy {0}, for {1} alone.", copy.Id, copy.For);

    /// <summary>The reports of the edition.</summary>
    public AdvancePage List() => new()
    {
        Address = Address,
        Title = live.Texts.Of("Advance copy of {0}", copy.Edition),
        Description = Mark,
        Notice = edition.Documents.Select(document => document.Source.Notice).FirstOrDefault(notice => notice is not null),
        Edition = copy.Edition,
        Mark = Mark,
        Reports = [.. edition.Documents.Select(document => document.Address.Jurisdiction).Distinct().Select(code => new PageLink(live.NameOf(code), $"{Address}/{code}")).OrderBy(link => link.Text, live.Alphabet)],
    };

    /// <summary>The report on a State; null where the edition has none.</summary>
    public AdvancePage? Report(JurisdictionCode code) => edition.Documents.FirstOrDefault(document => document.Address.Jurisdiction == code) is { } document ? Report(document) : null;

    private AdvancePage Report(EditionDocument document)
    {
        // Its evidence is not on the site yet.
        LayOutReport layOut = new(document.Document, [], [], _ => null, _ => null, _ => null);
        var facts = layOut.Facts();
        var (sections, loose) = layOut.Sections();
        return new()
        {
            Address = $"{Address}/{document.Address.Jurisdiction}",
            Title = live.NameOf(document.Address.Jurisdiction),
            Description = Mark,
            Notice = document.Source.Notice,
            Edition = copy.Edition,
            Mark = Mark,
            All = new(live.Texts["All reports"], Address),
            TextLanguage = document.Document.Language,
            Facts = facts,
            Sections = sections,
            LooseNotes = loose,
        };
    }
}

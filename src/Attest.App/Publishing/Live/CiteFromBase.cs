using Attest.Publishing.References;
using Attest.Registers;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>References of what a base holds. Addresses are whole where the site's own address is given.</summary>
internal sealed class CiteFromBase(EvidenceStore store, Func<RegisterSet> registers, string organisation, MakeReferences make)
{
    /// <summary>The report, then every source its notes cite.</summary>
    public IReadOnlyList<Reference> Page(StoredPage page, Uri? site) => [Report(page, site), .. Notes(page, site)];

    /// <summary>The report itself.</summary>
    public Reference Report(StoredPage page, Uri? site) => MakeReferences.OfReport(Setting(page, site), page.Document);

    /// <summary>The sources its notes cite; of one note where its number is given.</summary>
    public IReadOnlyList<Reference> Notes(StoredPage page, Uri? site, int? number = null) => make.OfNotes(Setting(page, site), page.Document, number);

    /// <summary>A statement.</summary>
    public IReadOnlyList<Reference> Statement(StoredStatement stored, Uri? site) =>
        store.Find(stored.Page) is { } page ? [MakeReferences.OfStatement(Setting(page, site), stored.Id, stored.Statement, Addresses.Statement(stored.Id))] : [];

    /// <summary>A source as received.</summary>
    public IReadOnlyList<Reference> Source(StoredSource stored, Uri? site) => [MakeReferences.OfSource(stored.Source, organisation, Addresses.Source(stored.Source.Id), site)];

    // A demonstration text is never cited under the title it prints, which would put its words into the Monitor's mouth.
    private ReferenceSetting Setting(StoredPage page, Uri? site)
    {
        var (state, edition) = (page.Address.Jurisdiction, page.Address.Edition);
        var isShort = store.FindShort(state, edition) == page.Address;
        var named = $"{registers().Jurisdictions.Find(state)?.ShortName ?? state.Value} {edition}";
        return new ReferenceSetting(
            isShort ? $"{state}-{edition}" : page.Address.ToString().Replace('/', '-'),
            page.Notice is null ? page.Document.Title ?? named : named,
            page.Notice is not null, page.Notice, organisation, isShort ? Addresses.Report(state, edition) : Addresses.Page(page.Address), site, edition, Said: null);
    }
}

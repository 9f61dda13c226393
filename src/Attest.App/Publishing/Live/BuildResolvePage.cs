using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Sources.Archives;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Finds what stood at an address of the archive among what is held here.</summary>
internal sealed class BuildResolvePage(LiveBase live)
{
    /// <summary>The empty form.</summary>
    public ResolvePage Empty() => Page("", null, null, null, []);

    /// <summary>How an address stands; it leads nowhere but to pages of this site.</summary>
    public ResolvePage Of(string asked) => ReadArchiveAddress.Of(asked) is { } address ? Held(asked, address) : Page(asked, "not_of_the_archive", null, null, []);

    private ResolvePage Held(string asked, ArchiveAddress address)
    {
        var state = address.Kind == ArchiveAddressKind.Report ? new FindArchivePlace(live.Registers.Jurisdictions).Of(address.Place) : null;
        var told = new ResolvePage.Told(
            Vocabulary.Word(address.Kind), live.Words.Of("archive_address", address.Kind), state is null ? null : live.LinkTo(state.Code), address.Edition, address.Theme, address.Language);
        if (state is null)
            return Page(asked, "not_told", told, null, []);
        PageSummary[] about = [.. live.Store.PagesAbout(state.Code)];
        PageSummary[] meant = [.. about.Where(page => IsMeant(page, address))];
        PageSummary[] sameLanguage = [.. meant.Where(page => page.Language == (address.Language ?? "en"))];
        return (sameLanguage.Length > 0 ? sameLanguage : meant) is [var only]
            ? Page(asked, "held", told, Link(state, only, address.Section), [])
            : Nearest(asked, told, state, meant.Length > 0 ? meant : [.. about.OrderBy(page => Math.Abs(page.Address.Edition - (address.Edition ?? page.Address.Edition))).ThenBy(page => page.Address)]);
    }

    private ResolvePage Nearest(string asked, ResolvePage.Told told, Jurisdiction state, PageSummary[] near) =>
        Page(asked, near.Length > 0 ? "nearest" : "not_held", told, null, [.. near.Select(page => Link(state, page))]);

    private static bool IsMeant(PageSummary page, ArchiveAddress address) =>
        page.Address.Edition == address.Edition && page.Address.Product == address.Product && (address.Theme is null || page.Address.Theme == address.Theme);

    private PageLink Link(Jurisdiction state, PageSummary page, string? section = null) => new(
        page.Address.Theme == "all" ? live.Texts.Of("{0}, {1}", live.NameOf(state.Code), Year(page)) : live.Texts.Of("{0}, {1}: {2}", live.NameOf(state.Code), Year(page), page.Address.Theme),
        section is not null && live.Store.Find(page.Address) is { } held && FindOldPlace.In(held.Document, section) is { } place ? live.PlaceIn(page.Address, place) : live.AddressOf(page.Address));

    private static string Year(PageSummary page) => page.Address.Edition.ToString(CultureInfo.InvariantCulture);

    private ResolvePage Page(string asked, string? outcome, ResolvePage.Told? tells, PageLink? held, IReadOnlyList<PageLink> nearest) => new()
    {
        Address = "/resolve",
        Title = live.Texts["Find an old page"],
        Description = live.Texts["Where a page of the archive is here, by the address under which it was published."],
        Asked = asked,
        Outcome = outcome,
        OutcomeWords = outcome is null ? null : live.Words["resolved", outcome],
        Tells = tells,
        Held = held,
        Nearest = nearest,
    };
}

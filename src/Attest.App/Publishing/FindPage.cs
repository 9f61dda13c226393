using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Publishing.Live;
using Attest.Publishing.Linked;
using Attest.Publishing.Pages;
using Attest.Questions.Explore;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary>Finds the page of an address; where there is none, says why and where to go instead.</summary>
internal sealed class FindPage(LiveBase live, CiteFromBase cite, SiteTexts texts)
{
    private readonly BuildReportPages reports = new(live, cite);
    private readonly BuildTreatyPages treaties = new(live);
    private readonly BuildResolutionPages resolutions = new(live);

    private PageLink Contents => new(live.Texts["All States and areas"], "/states");

    public PageAnswer Home() => PageAnswer.Show(new BuildHomePage(live).Build());

    public PageAnswer States() => PageAnswer.Show(new BuildStatesPage(live).Build());

    public PageAnswer State(string text) => WithState(text, "", state => PageAnswer.Show(new BuildStatePage(live).Build(state)));

    public PageAnswer StateChecked(string text) => WithState(text, "/checked", state => PageAnswer.Show(new BuildStatePage(live).Build(state, onlyChecked: true)));

    public PageAnswer Differences(string text) => WithState(text, "/differences", state => PageAnswer.Show(new BuildDifferencesPage(live).Build(state)));

    public PageAnswer Report(string jurisdiction, string edition) => WithReport(jurisdiction, edition, "", page => PageAnswer.Show(reports.Report(page)));

    public PageAnswer Evidence(string jurisdiction, string edition) => WithReport(jurisdiction, edition, "/evidence", page => PageAnswer.Show(reports.Evidence(page)));

    /// <summary>A page of a report that is too long for one; the name of a section that shares a page, or that is no page of its own, leads to its place.</summary>
    public PageAnswer ReportPart(string jurisdiction, string edition, string slug) => WithReport(jurisdiction, edition, "/" + slug, page => PartOf(page, slug));

    public PageAnswer EvidencePart(string jurisdiction, string edition, string slug) => WithReport(jurisdiction, edition, "/evidence/" + slug, page => EvidencePartOf(page, slug));

    public PageAnswer PagePart(string address, string slug) => WithStored(address, "/" + slug, page => PartOf(page, slug));

    public PageAnswer PageEvidencePart(string address, string slug) => WithStored(address, "/evidence/" + slug, page => EvidencePartOf(page, slug));

    private PageAnswer PartOf(StoredPage page, string slug)
    {
        if (live.Places.Text(page.Address).Named(slug) is { } part)
            return PageAnswer.Show(reports.Part(page, part));
        // The name of a section, or of a paragraph that a page began with while the report was cut elsewhere.
        return page.Document.Sections.Any(section => section.Code == slug) ? PageAnswer.Move(live.PlaceIn(page.Address, slug))
            : page.Document.Sentences.Select(sentence => Addresses.Anchor(sentence.Locator)).FirstOrDefault(anchor => anchor.StartsWith(slug + ".", StringComparison.Ordinal)) is { } sentence ? PageAnswer.Move(live.PlaceIn(page.Address, sentence))
            : NoPart(live.AddressOf(page.Address), slug);
    }

    private PageAnswer EvidencePartOf(StoredPage page, string slug)
    {
        if (live.Places.Evidence(page.Address).Named(slug) is { } part)
            return PageAnswer.Show(reports.EvidencePart(page, part));
        return page.Statements.Select(stored => Addresses.Anchor(stored.Statement.Locator)).FirstOrDefault(anchor => MeasureReport.SectionOf(anchor) == slug) is { } first
            ? PageAnswer.Move(live.EvidenceIn(page.Address, first))
            : NoPart(live.AddressOf(page.Address) + "/evidence", slug);
    }

    private PageAnswer NoPart(string whole, string slug) =>
        Missing($"{whole}/{slug}", live.Texts["No such section"], live.Texts.Of("The report has no section “{0}”.", slug), [new(live.Texts["The whole report"], whole)]);

    public PageAnswer EvidenceChecked(string jurisdiction, string edition) => WithReport(jurisdiction, edition, "/evidence/checked", page => PageAnswer.Show(reports.Evidence(page, onlyChecked: true)));

    public PageAnswer Page(string address) => WithPage(address, "", reports.Report);

    public PageAnswer PageEvidence(string address) => WithPage(address, "/evidence", page => reports.Evidence(page));

    public PageAnswer PageEvidenceChecked(string address) => WithPage(address, "/evidence/checked", page => reports.Evidence(page, onlyChecked: true));

    public PageAnswer CiteReport(string jurisdiction, string edition, CiteRequest request) =>
        WithReport(jurisdiction, edition, "/" + request.File, page => request.Answer(cite.Page(page, request.Site)));

    public PageAnswer CitePage(string address, CiteRequest request) =>
        PageAddress.TryParse(address, out var known) && live.Store.Find(known) is { } page ? request.Answer(cite.Page(page, request.Site)) : WithPage(address, "/" + request.File, reports.Report);

    /// <summary>The statements of a report as Web Annotations.</summary>
    public PageAnswer Annotations(string jurisdiction, string edition, Uri site) => WithReport(jurisdiction, edition, "/" + LinkReport.Annotations, page => Annotated(page, site));

    public PageAnswer PageAnnotations(string address, Uri site) => WithStored(address, "/" + LinkReport.Annotations, page => Annotated(page, site));

    private PageAnswer Annotated(StoredPage page, Uri site) => PageAnswer.Send(PageBody.Of(AnnotateStatement.MediaType, new LinkReport(live, cite).Collection(page, site)));

    public PageAnswer CiteStatement(string text, CiteRequest request) =>
        StatementId.TryParse(text, out var id) && live.Store.FindStatement(id) is { } stored ? request.Answer(cite.Statement(stored, request.Site)) : Statement(text);

    public PageAnswer CiteSource(string text, CiteRequest request) =>
        SourceId.TryParse(text, out var id) && live.Store.FindSource(id) is { } stored ? request.Answer(cite.Source(stored, request.Site)) : Source(text, null);

    public PageAnswer Obligations() => PageAnswer.Show(new BuildObligationsPage(live).Build());

    public PageAnswer Treaties() => PageAnswer.Show(treaties.All());

    public PageAnswer Findings(IQueryCollection query) =>
        (query["page"].ToString() is { Length: > 0 } number ? int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and <= 1_000_000 ? page : 0 : 1) is > 0 and var at
        && new BuildFindingsPage(live).Build(Chosen(query), at) is { } found
            ? PageAnswer.Show(found)
            : Missing("/findings", live.Texts["No such page"], live.Texts["The list has fewer pages."], [new(live.Texts["What does not fit"], "/findings")]);

    public PageAnswer FindingsTable(IQueryCollection query) => PageAnswer.Send(PageBody.Of("text/csv; charset=utf-8", new BuildFindingsPage(live).Table(Chosen(query))));

    /// <summary>Statements by facets; a list that is none is told.</summary>
    public PageAnswer Statements(StatementFilter filter, string number) =>
        (number.Length == 0 ? 1 : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and <= 1_000_000 ? page : 0) is > 0 and var at && new BuildExplorePage(live).Build(filter, at) is { } found
            ? PageAnswer.Show(found)
            : Missing("/statements", live.Texts["No such page"], live.Texts["The list has fewer pages."], [new(live.Texts["Statements"], "/statements")]);

    public PageAnswer Diagnostics() => PageAnswer.Show(new BuildDiagnosticsPage(live).All());

    public PageAnswer Diagnostic(string code, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and <= 1_000_000 && new BuildDiagnosticsPage(live).One(code, page) is { } found
            ? PageAnswer.Show(found)
            : Missing($"/diagnostics/{code}", live.Texts["No such page"], live.Texts.Of("There is no kind “{0}” of what reading finds odd, or it was found in fewer reports.", code), [new(live.Texts["What reading found"], "/diagnostics")]);

    public PageAnswer Resolutions() => PageAnswer.Show(resolutions.All());

    /// <summary>A current statement is on its report's evidence page; a superseded one has a page of its own.</summary>
    public PageAnswer Statement(string text)
    {
        if (!StatementId.TryParse(text, out var id) || live.Store.FindStatement(id) is not { } stored)
            return Missing($"/statements/{text}", live.Texts["No such statement"], live.Texts["This base never held a statement of that identity: 64 digits from 0 to 9 and a to f are expected, as a permalink has them."], [Contents]);
        return stored.IsCurrent
            ? PageAnswer.Move(live.EvidenceIn(stored.Page, Addresses.Anchor(stored.Statement.Locator)))
            : PageAnswer.Show(reports.Superseded(stored));
    }

    /// <summary>The data of a statement, current or not.</summary>
    public PageAnswer StatementData(string text) =>
        StatementId.TryParse(text, out var id) && live.Store.FindStatement(id) is { IsCurrent: true } stored && reports.Statement(stored) is { } page ? PageAnswer.Show(page) : Statement(text);

    public PageAnswer Source(string text, string? span)
    {
        string address = $"/sources/{text}{(span is null ? "" : "/" + span)}";
        if (!SourceId.TryParse(text, out var id) || live.Store.FindSource(id) is not { } stored)
            return span is null && id is not null && new BuildImpact(live).Cited(id) is { } cited
                ? PageAnswer.Show(cited)
                : id is not null && live.Store.Withheld.Find(id) is { } withheld ? Gone(address, withheld)
                : Missing(address, live.Texts["No such source"], live.Texts["This base neither holds nor cites a source of that identity: the SHA-256 of its bytes is expected."], [Contents]);
        PageLink whole = new(live.Texts["The whole source"], Addresses.Source(id));
        if (span is null)
            return PageAnswer.Show(new BuildSourcePage(live).Build(stored, null)!);
        return TrySpan(span, out var at) && new BuildSourcePage(live).Build(stored, at) is { } page
            ? PageAnswer.Show(page)
            : Missing(address, live.Texts["No such place in the source"], live.Texts.Of("“{0}” is no range of its {1} characters: two numbers with a hyphen between them are expected, the second larger.", span, stored.Document.Text.Length), [whole]);
    }

    public PageAnswer Treaty(string code, string? day)
    {
        string address = $"/treaties/{code}{(day is null ? "" : "/" + day)}";
        if (!TreatyCode.TryParse(code, out var known) || live.Registers.Treaties.Find(known) is not { } treaty)
            return live.Registers.Treaties.Resolve(code.Replace('_', ' ')) is { } meant
                ? PageAnswer.Move(day is null ? Addresses.Treaty(meant.Code) : $"{Addresses.Treaty(meant.Code)}/{day}")
                : Missing(address, live.Texts["No such treaty"], live.Texts.Of("“{0}” is none of the treaties followed here.", code), [.. live.Registers.Treaties.All.Select(live.LinkTo)]);
        if (day is null)
            return PageAnswer.Show(treaties.On(treaty, treaty.KnownTo, address));
        PageLink latest = new(live.Texts.Of("{0} as known last", live.NameOf(treaty)), Addresses.Treaty(treaty.Code));
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            return Missing(address, live.Texts["No such day"], live.Texts.Of("“{0}” is not a day of the calendar: write it as 2004-03-01.", day), [latest]);
        if (on > live.Today)
            return Missing(address, live.Texts["That day has not come"], live.Texts.Of("Nobody knows who will be bound on {0}. Membership is known up to {1}.", live.Texts.Dates.Of(on), live.Texts.Dates.Of(treaty.KnownTo)), [latest]);
        return PageAnswer.Show(treaties.On(treaty, on, address));
    }

    /// <summary>The acts of every State under a treaty, by the day it is known to or by an earlier one.</summary>
    public PageAnswer TreatyActs(string code, string? day)
    {
        var answer = Treaty(code, day);
        return answer switch
        {
            { Page: TreatyPage page } => PageAnswer.Show(treaties.Acts(page)),
            { Address: { } address } => PageAnswer.Move(address + "/acts"),
            { Page: MissingPage missing } => PageAnswer.Show(missing with { Address = missing.Address + "/acts" }),
            _ => answer,
        };
    }

    /// <summary>The day chosen in the form, which can only ask with a query, as the address that is a page.</summary>
    public static PageAnswer OnDay(string treaty, string day) =>
        PageAnswer.Move($"/treaties/{Uri.EscapeDataString(treaty)}{(day.Length == 0 ? "" : "/" + Uri.EscapeDataString(day))}");

    public PageAnswer Resolution(string slug)
    {
        if (live.Registers.Resolutions.Find(slug) is not { } resolution)
            return Missing($"/resolutions/{slug}", live.Texts["No such resolution"], live.Texts.Of("The register of resolutions does not hold “{0}”.", slug.Replace('-', '/')),
                [.. DidYouMean.Nearest(slug, live.Registers.Resolutions.All.Select(known => known.Slug)).Select(near => LiveBase.LinkTo(live.Registers.Resolutions.Find(near)!)), new(live.Texts["All resolutions"], "/resolutions")]);
        return resolution.Slug == slug ? PageAnswer.Show(resolutions.One(resolution)) : PageAnswer.MoveForGood(Addresses.Resolution(resolution));
    }

    public PageAnswer Text(string name) => texts.Find("/about/" + name) is { } page
        ? PageAnswer.Show(page)
        : Missing($"/about/{name}", live.Texts["No such page"], live.Texts.Of("There is no page “{0}” here.", name), texts.Links);

    public PageAnswer Search(string query, string number) =>
        new BuildSearchPage(live) is var search && search.List(query.Trim()) is { } list ? PageAnswer.Move(list) : PageAnswer.Show(search.Build(query.Trim(), int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and <= 10_000 ? page : 1));

    /// <summary>The roll call of a resolution as a table; where none is held, that is said and not shown as no votes.</summary>
    public PageAnswer RollCall(string text)
    {
        var answer = Resolution(text);
        if (answer.Page is not ResolutionPage { Data: null } page)
            return answer;
        return Missing(page.Address + ".csv", live.Texts["Not held"], live.Texts.Of("No roll call of resolution {0} is held here: how the members voted is not known.", page.Symbol), [new(page.Title, page.Address)]);
    }

    public PageAnswer Nothing(string path) =>
        Missing(path, live.Texts["There is no such page"], live.Texts["The address leads nowhere on this site. Addresses once given out are kept, so it was probably mistyped or cut short."], [new(live.Texts["The front page"], "/"), Contents, new(live.Texts["Search"], "/search"), new(live.Texts["Find an old page"], "/resolve")]);

    /// <summary>The page of a State or area; another way of writing it leads to its address, and what is in no register has suggestions.</summary>
    public PageAnswer WithState(string text, string rest, Func<Jurisdiction, PageAnswer> answer)
    {
        var jurisdictions = live.Registers.Jurisdictions;
        if (JurisdictionCode.TryParse(text, out var code) && jurisdictions.Find(code) is { } found)
            return answer(found);
        if (JurisdictionCode.TryParse(text.ToUpperInvariant(), out var upper) && jurisdictions.Find(upper) is not null)
            return PageAnswer.MoveForGood(Addresses.State(upper) + rest);
        string name = text.Replace('_', ' ').Replace('-', ' ');
        var candidates = jurisdictions.Candidates(name);
        if (candidates is [var only])
            return PageAnswer.Move(Addresses.State(only.Code) + rest);
        var near = candidates.Count > 0 ? candidates : [.. DidYouMean.Nearest(name, jurisdictions.All.Select(known => known.ShortName)).Select(found => jurisdictions.Resolve(found)).OfType<Jurisdiction>()];
        return Missing($"/states/{text}{rest}", live.Texts["No such State or area"], live.Texts.Of("“{0}” is in no register here. A State’s address is its three-letter ISO code, as /states/PRK.", text),
            [.. near.Select(known => live.LinkTo(known.Code)), Contents]);
    }

    /// <summary>The report of an edition on a State; where several could be meant they are named, and where none is held the others are.</summary>
    public PageAnswer WithReport(string jurisdiction, string edition, string rest, Func<StoredPage, PageAnswer> answer) => WithState(jurisdiction, $"/{edition}{rest}", state =>
    {
        string address = $"/states/{jurisdiction}/{edition}{rest}";
        PageLink[] held = [.. live.Store.PagesAbout(state.Code).Select(page => new PageLink($"{live.NameOf(state.Code)} {page.Address.Edition}", live.AddressOf(page.Address))), live.LinkTo(state.Code)];
        if (!int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return Missing(address, live.Texts["No such edition"], live.Texts.Of("“{0}” is not the year of an edition.", edition), held);
        if (live.Store.FindShort(state.Code, year) is { } only && live.Store.Find(only) is { } page)
            return answer(page);
        PageLink[] meant = [.. live.Store.PagesAbout(state.Code).Where(other => other.Address.Edition == year).Select(other => new PageLink(other.Address.ToString(), Addresses.Page(other.Address) + rest))];
        if (meant.Length == 0 && live.Store.Withheld.All.LastOrDefault(withheld => withheld.Pages.Any(page => page.Jurisdiction == state.Code && page.Edition == year)) is { } gone)
            return Gone(address, gone);
        return meant.Length == 0
            ? Missing(address, live.Texts["Not held"], live.Texts.Of("This base holds no {0} report on {1}. That says nothing about {1}, and nothing about what was published on it.", edition, live.NameOf(state.Code)), held)
            : PageAnswer.Show(new ChoicePage { Address = address, Title = $"{live.NameOf(state.Code)} {edition}", Description = live.Texts.Of("This base holds {0} reports on {1} of {2}.", meant.Length, live.NameOf(state.Code), edition), Choices = meant });
    });

    private PageAnswer WithPage(string text, string rest, Func<StoredPage, Page> build) => WithStored(text, rest, page => PageAnswer.Show(build(page)));

    private PageAnswer WithStored(string text, string rest, Func<StoredPage, PageAnswer> answer)
    {
        if (!PageAddress.TryParse(text, out var address) || live.Store.Find(address) is not { } page)
            return address is not null && live.Store.Withheld.Find(address) is { } withheld
                ? Gone($"/pages/{text}{rest}", withheld)
                : Missing($"/pages/{text}{rest}", live.Texts["No such page"], live.Texts["This base holds no page at that address."], [Contents]);
        string canonical = live.AddressOf(address);
        return canonical == Addresses.Page(address) ? answer(page) : PageAnswer.Move(canonical + rest);
    }

    // It was here, and that it was is told.
    private PageAnswer Gone(string address, WithheldSource withheld)
    {
        string detail = live.Texts.Of("This was here until {0} and was taken out: {1}. The SHA-256 of what was received is {2}.",
            live.Texts.Dates.Of(DateOnly.FromDateTime(withheld.At.UtcDateTime)), live.Words.Of("withholding", withheld.Reason), withheld.Source);
        return PageAnswer.Show(new MissingPage { Address = address, Title = live.Texts["Withheld"], Description = detail, Status = StatusCodes.Status410Gone, Detail = detail, Suggestions = [Contents] });
    }

    private static PageAnswer Missing(string address, string title, string detail, IReadOnlyList<PageLink> suggestions) =>
        PageAnswer.Show(new MissingPage { Address = address, Title = title, Description = detail, Status = StatusCodes.Status404NotFound, Detail = detail, Suggestions = suggestions });

    private static bool TrySpan(string text, out TextSpan span)
    {
        span = default;
        if (text.Split('-') is not [var from, var to] || !int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int start) || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out int end) || end <= start)
            return false;
        span = new(start, end);
        return true;
    }

    private static FindingsPage.Filter Chosen(IQueryCollection query) => new(query["code"].ToString(), query["severity"].ToString(), query["state"].ToString(), query["about"].ToString(), query["standing"].ToString());
}

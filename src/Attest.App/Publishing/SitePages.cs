using System.Globalization;
using System.Net.Mime;
using Attest.App.Network.SignIn;
using Attest.App.Publishing.Live;
using Attest.App.Publishing.Workbench;
using Attest.Publishing.References;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary>The addresses of the site, as a table of contents; docs/site.md says what each shows.</summary>
internal static class SitePages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>What the pages need.</summary>
    public static void AddSite(this WebApplicationBuilder builder, SiteParts parts)
    {
        builder.Services.AddSingleton(services => new Site(parts, services.GetService<TimeProvider>() ?? TimeProvider.System, services.GetRequiredService<ILoggerFactory>()));
        if (parts.Office is { } office)
            builder.Services.AddSignIn(services => new CurrentOffice(office, services.GetService<TimeProvider>() ?? TimeProvider.System)).AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("attest-form", CookieSecurePolicy.SameAsRequest));
        if (parts.DownloadsFolder is not null)
            builder.Services.AddHostedService(services => services.GetRequiredService<Site>().Downloads!);
    }

    /// <summary>Takes the language, and what makes an address one for programs, off it before its page is looked for; gives every error a body.</summary>
    public static void UseSite(this WebApplication web)
    {
        var site = web.Services.GetRequiredService<Site>();
        web.UseProblemAnswers(new AnswerRequest(site), request => site.In(request).Texts);
        web.Use((context, next) =>
        {
            site.CatchUp();
            return next(context);
        });
        web.UseRequestLanguage(site.Languages);
        web.UseApiAddresses();
        web.UseRequestLimits(site.RequestsPerMinute);
        web.UseRouting();
    }

    /// <summary>Which address shows which page. Every page is also there as JSON, at its address with <c>.json</c> after it.</summary>
    public static void MapSite(this WebApplication web)
    {
        var site = web.Services.GetRequiredService<Site>();
        var answer = new AnswerRequest(site);

        void Page(string pattern, Func<FindPage, Func<string, string>, PageAnswer> build, bool hasOwnTable = false) =>
            Map(web, answer.PageAsync, pattern, request => build(site.In(request).Find, name => Part(request, name)), hasOwnTable);

        Page("/", (find, _) => find.Home());
        Page("/states", (find, _) => find.States());
        Page("/states/{jurisdiction}", (find, part) => find.State(part("jurisdiction")));
        Page("/states/{jurisdiction}/checked", (find, part) => find.StateChecked(part("jurisdiction")));
        Page("/states/{jurisdiction}/{edition}", (find, part) => find.Report(part("jurisdiction"), part("edition")));
        Page("/states/{jurisdiction}/{edition}/evidence", (find, part) => find.Evidence(part("jurisdiction"), part("edition")));
        Page("/states/{jurisdiction}/{edition}/{part}", (find, part) => find.ReportPart(part("jurisdiction"), part("edition"), part("part")));
        Page("/states/{jurisdiction}/{edition}/evidence/{part}", (find, part) => find.EvidencePart(part("jurisdiction"), part("edition"), part("part")));
        Page("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/{part}", (find, part) => find.PagePart(Joined(part), part("part")));
        Page("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/evidence/{part}", (find, part) => find.PageEvidencePart(Joined(part), part("part")));
        Page("/states/{jurisdiction}/{edition}/evidence/checked", (find, part) => find.EvidenceChecked(part("jurisdiction"), part("edition")));
        Page("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}", (find, part) => find.Page(Joined(part)));
        Page("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/evidence", (find, part) => find.PageEvidence(Joined(part)));
        Page("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/evidence/checked", (find, part) => find.PageEvidenceChecked(Joined(part)));
        // A reader is led to the statement among the evidence of its report; a program is given it alone.
        web.MapMethods("/statements/{statement}", Reading, context => answer.PageAsync(context, PageForm.Html, request => site.In(request).Find.Statement(Part(request, "statement"))));
        foreach (var (ending, form) in new[] { (".json", PageForm.Json), (".csv", PageForm.Csv) })
            web.MapMethods("/statements/{statement}" + ending, Reading, context => answer.PageAsync(context, form, request => site.In(request).Find.StatementData(Part(request, "statement"))));
        Page("/sources/{source}", (find, part) => find.Source(part("source"), null));
        Page("/sources/{source}/{span}", (find, part) => find.Source(part("source"), part("span")));
        ExploreFiles FilesOf(HttpRequest request) => new(site.In(request).Live, site.Licence);
        Map(web, answer.AskedAsync, "/statements", request => site.In(request).Find.Statements(ExploreFiles.FilterOf(request), request.Query["page"].ToString()), hasOwnTable: true);
        web.MapMethods("/statements.csv", Reading, context => FilesOf(context.Request).SendTableAsync(context));
        web.MapMethods("/statements.atom", Reading, context => answer.FreshAsync(context, PageForm.Html, request => FilesOf(request).Feed(request)));
        web.MapMethods("/statements/datapackage.json", Reading, context => answer.FreshAsync(context, PageForm.Html, request => FilesOf(request).Package(request)));
        Page("/treaties", (find, _) => find.Treaties());
        Page("/treaties/{treaty}", (find, part) => find.Treaty(part("treaty"), null));
        Page("/treaties/{treaty}/{day}", (find, part) => find.Treaty(part("treaty"), part("day")));
        Page("/treaties/{treaty}/acts", (find, part) => find.TreatyActs(part("treaty"), null));
        Page("/treaties/{treaty}/{day}/acts", (find, part) => find.TreatyActs(part("treaty"), part("day")));
        Page("/obligations", (find, _) => find.Obligations(), hasOwnTable: true);
        Page("/resolutions", (find, _) => find.Resolutions());
        Page("/resolutions/{resolution}", (find, part) => find.Resolution(part("resolution")), hasOwnTable: true);
        void Data(string pattern, Func<HttpRequest, PageAnswer> build) => Map(web, answer.AskedAsync, pattern, build);
        Data("/states/{jurisdiction}/differences", request => site.In(request).Find.Differences(Part(request, "jurisdiction")));
        MapStatePages.MapStatePagesPages(site, (pattern, build) => Map(web, answer.PageAsync, pattern, build), Data);
        FindQuestionPage Ask(HttpRequest request) => site.In(request).Ask;
        Map(web, answer.PageAsync, "/ask", request => Ask(request).All());
        Data("/ask/{kind}", request => Ask(request).Answers(Part(request, "kind"), null, request.Query["on"].ToString(), request.Query["as_of"].ToString(), IsChecked(request)));
        Data("/ask/{kind}/{value}", request => Ask(request).Answers(Part(request, "kind"), Part(request, "value"), request.Query["on"].ToString(), request.Query["as_of"].ToString(), IsChecked(request)));
        Data("/series/{kind}", request => Ask(request).Series(Part(request, "kind"), IsChecked(request)));
        Data("/series/{kind}/{jurisdiction}", request => Ask(request).Series(Part(request, "kind"), Part(request, "jurisdiction"), IsChecked(request)));
        Data("/promises", request => Ask(request).Promises(IsChecked(request)));
        Data("/age", request => Ask(request).Age(IsChecked(request)));
        Map(web, answer.AskedAsync, "/findings", request => site.In(request).Find.Findings(request.Query), hasOwnTable: true);
        web.MapMethods("/findings.csv", Reading, context => answer.FreshAsync(context, PageForm.Csv, request => site.In(request).Find.FindingsTable(request.Query)));
        Page("/diagnostics", (find, _) => find.Diagnostics());
        Page("/diagnostics/{code}", (find, part) => find.Diagnostic(part("code"), "1"));
        Page("/diagnostics/{code}/{number}", (find, part) => find.Diagnostic(part("code"), part("number")));
        web.MapTextPages(site, answer);
        PageAnswer Search(HttpRequest request) => site.In(request).Find.Search(request.Query["q"].ToString(), request.Query["page"].ToString());
        Map(web, answer.FreshAsync, "/search", Search);
        Described("/search", Search);
        Described("/states", request => site.In(request).Find.States());
        void Described(string pattern, Func<HttpRequest, PageAnswer> build) =>
            web.MapMethods(pattern + "/datapackage.json", Reading, context => answer.FreshAsync(context, PageForm.Csv, request => DescribeTable.Of(build(request), site, request)));

        web.MapTextCheck(site, answer);
        web.MapResolve(site, answer);
        web.MapReference(site, answer);
        web.MapDownloadFiles(site, answer);
        web.MapAdvanceCopies(site, answer);
        web.MapOffice(site, answer);
        LocalEditing editing = new(site.IsLocalEditingOn, answer, request => site.In(request).Texts);
        new MapLetters(site, answer, web.Services.GetService<TimeProvider>() ?? TimeProvider.System).Map(web, editing);
        if (site.IsLocalEditingOn)
            MapReview(web, site, editing);
        // With the address by which the site was asked for in them, so they are not kept.
        void Cite(string pattern, Func<FindPage, Func<string, string>, CiteRequest, PageAnswer> build)
        {
            foreach (var format in ReferenceFormat.All)
                web.MapMethods($"{pattern}/cite.{format.Extension}", Reading, context => answer.FreshAsync(context, PageForm.Html, request => build(site.In(request).Find, name => Part(request, name), CiteRequest.Of(format, request))));
        }
        Cite("/states/{jurisdiction}/{edition}", (find, part, cite) => find.CiteReport(part("jurisdiction"), part("edition"), cite));
        Cite("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}", (find, part, cite) => find.CitePage(Joined(part), cite));
        Uri At(HttpRequest request) => new($"{request.Scheme}://{request.Host}");
        web.MapMethods("/states/{jurisdiction}/{edition}/" + LinkReport.Annotations, Reading, context => answer.FreshAsync(context, PageForm.Html, request => site.In(request).Find.Annotations(Part(request, "jurisdiction"), Part(request, "edition"), At(request))));
        web.MapMethods("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/" + LinkReport.Annotations, Reading, context => answer.FreshAsync(context, PageForm.Html, request => site.In(request).Find.PageAnnotations(Joined(name => Part(request, name)), At(request))));
        Cite("/statements/{statement}", (find, part, cite) => find.CiteStatement(part("statement"), cite));
        Cite("/sources/{source}", (find, part, cite) => find.CiteSource(part("source"), cite));

        if (site.RegisterFolders is { } folders)
        {
            BuildAddEventPage Add(HttpRequest request) => new(site.In(request).Live, folders);
            editing.Page(web, "/registers/add", request => PageAnswer.Show(Add(request).Empty()));
            editing.Form(web, "/registers/add", (request, form) => Task.FromResult(PageAnswer.Show(Add(request).Take(form))));
        }
        ObligationFiles Files(HttpRequest request) => new(site.In(request).Live);
        web.MapMethods("/obligations.ics", Reading, context => answer.FreshAsync(context, PageForm.Html, request => Files(request).Calendar(request)));
        web.MapMethods("/obligations.atom", Reading, context => answer.FreshAsync(context, PageForm.Html, request => Files(request).Feed(request)));
        web.MapMethods("/obligations.csv", Reading, context => answer.FreshAsync(context, PageForm.Html, request => Files(request).Table()));
        web.MapMethods("/treaties/{treaty}/on", Reading, context => answer.FreshAsync(context, PageForm.Html, request => FindPage.OnDay(Part(request, "treaty"), request.Query["day"].ToString())));
        web.MapRecords(site, answer);
        web.MapPictures(site, answer);
        web.MapMethods("/sources/{source}/bytes", Reading, context => SendBytesAsync(context, site, answer));
        web.MapMethods("/assets/{file}", Reading, context => site.Assets.Find(context.Request.Path.Value!) is { } file ? AnswerRequest.FileAsync(context, file) : answer.FreshAsync(context, FormOf(context.Request), request => site.In(request).Find.Nothing(request.Path)));
        web.MapFallback("{**path}", context => answer.FreshAsync(context, FormOf(context.Request), request => MapOldLinks.OldLink(site, request) ?? site.In(request).Find.Nothing(request.Path))).WithMetadata(new HttpMethodMetadata(Reading));
    }

    private static void MapReview(WebApplication web, Site site, LocalEditing editing)
    {
        ReviewForms Review(HttpRequest request) => new(site.In(request).Live, site.Queue, new BuildReportPages(site.In(request).Live, site.Cite), page => new RecheckBase(site.Live.Store, site.Checks.Value).RunAsync(page), site.Editor, web.Services.GetService<TimeProvider>() ?? TimeProvider.System);
        editing.Page(web, "/review", request => Review(request).Show(request));
        editing.Form(web, "/review", (request, form) => Review(request).TakeAsync(request, form));
    }

    // A page without a table says at its address with .csv what there is of it; some tables are made by themselves and not from the page.
    private static void Map(WebApplication web, Func<HttpContext, PageForm, Func<HttpRequest, PageAnswer>, Task> answer, string pattern, Func<HttpRequest, PageAnswer> build, bool hasOwnTable = false)
    {
        string file = pattern == "/" ? "/index" : pattern;
        web.MapMethods(pattern, Reading, context => answer(context, PageForm.Html, build));
        web.MapMethods(file + ".json", Reading, context => answer(context, PageForm.Json, build));
        if (!hasOwnTable)
            web.MapMethods(file + ".csv", Reading, context => answer(context, PageForm.Csv, build));
    }

    // A download, never shown as a page of this site whatever is in it.
    private static async Task SendBytesAsync(HttpContext context, Site site, AnswerRequest answer)
    {
        if (!SourceId.TryParse(Part(context.Request, "source"), out var id) || site.Live.Store.FindSource(id) is not { } stored)
        {
            await answer.FreshAsync(context, PageForm.Html, request => site.In(request).Find.Source(Part(request, "source"), null));
            return;
        }
        string name = Path.GetFileName(stored.Source.Name);
        context.Response.Headers.ContentDisposition = new ContentDisposition { DispositionType = DispositionTypeNames.Attachment, FileName = Uri.EscapeDataString(name) }.ToString();
        await AnswerRequest.FileAsync(context, PageBody.Of("text/plain", stored.Source.Bytes.ToArray()));
    }

    // Only what an editor has checked.
    private static bool IsChecked(HttpRequest request) => request.Query["checked"].ToString() is "on" or "1" or "true";

    private static string Joined(Func<string, string> part) => $"{part("product")}/{part("edition")}/{part("revision")}/{part("jurisdiction")}/{part("theme")}";

    private static string Part(HttpRequest request, string name) => Convert.ToString(request.RouteValues[name], CultureInfo.InvariantCulture) ?? "";

    private static PageForm FormOf(HttpRequest request) =>
        request.Path.Value!.EndsWith(".json", StringComparison.Ordinal) ? PageForm.Json : request.Path.Value.EndsWith(".csv", StringComparison.Ordinal) ? PageForm.Csv : PageForm.Html;
}

using System.Globalization;
using System.Net.Mime;
using System.Text.Json;
using Attest.App.Publishing.Live;
using Attest.Network.Writing;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Reports;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Workbench;

/// <summary>The addresses of drafts: write, compare, remark, send on and return, approve. What lies outside a person's States and themes is answered as what is not there.</summary>
internal sealed class MapDraftPages(Site site)
{
    private const int FirstYear = 1999;
    private const long DraftBytes = 256 * 1024;

    private static readonly Leave Writers = Leave.Of(DraftLeave.Roles);

    private readonly CurrentTextCheck check = new(site.Live, site.DataFolder);
    private readonly Lazy<ReportPhrases> phrases = new(() => ReportPhrases.Load(site.DataFolder));

    /// <summary>Adds them.</summary>
    public void Map(OfficeRoutes routes)
    {
        routes.Page("/office/drafts", Writers, request => PageAnswer.Show(Build(request).All()));
        routes.Form("/office/drafts", Writers, BeginAsync);
        Page(routes, "", (request, draft) => PageAnswer.Show(Build(request).One(draft)));
        Page(routes, "/changes", (request, draft) => PageAnswer.Show(Build(request).Changes(draft)));
        Page(routes, "/paragraphs/{paragraph}", (request, draft) => Build(request).History(draft, request.Part("paragraph")) is { } page ? PageAnswer.Show(page) : request.Nothing());
        Form(routes, "/paragraphs", (request, draft, form) => request.Me.Handles(draft) ? AppendAsync(request, draft, form) : Task.FromResult(request.Nothing()));
        Form(routes, "/paragraphs/{paragraph}", SaveAsync);
        Form(routes, "/paragraphs/{paragraph}/autosave", AutosaveAsync);
        Form(routes, "/paragraphs/{paragraph}/comments", CommentAsync);
        Form(routes, "/comments/{number}/settle", async (request, draft, _) =>
            await request.Office.Drafts.SettleCommentAsync(draft.Number, Number(request, "number"), request.Me.Pseudonym, request.Aborted) ? Back(draft, "kept") : request.Nothing());
        Form(routes, "/rivals/{number}/{way}", async (request, draft, _) =>
            request.Me.Handles(draft) && request.Part("way") is "take" or "leave"
            && await request.Office.Drafts.SettleRivalAsync(draft.Number, Number(request, "number"), request.Part("way") == "take", request.Me.Pseudonym, request.Aborted) ? Back(draft, "kept") : request.Nothing());
        Form(routes, "/on", (request, draft, form) => MoveAsync(request, draft, form, draft.Stage + 1, request.Me.Handles(draft) && !draft.HasRivals, "sent"));
        Form(routes, "/return", ReturnAsync);
        Form(routes, "/take", TakeAsync);
    }

    private BuildDraftPages Build(OfficeRequest request) => new(request, check, () => new ReadReport(site.Live.Registers, phrases.Value));

    private static void Page(OfficeRoutes routes, string rest, Func<OfficeRequest, Draft, PageAnswer> build) =>
        routes.Page("/office/drafts/{draft}" + rest, Writers, request => Asked(request) is { } draft ? build(request, draft) : request.Nothing());

    private static void Form(OfficeRoutes routes, string rest, Func<OfficeRequest, Draft, IFormCollection, Task<PageAnswer>> take) =>
        routes.Form("/office/drafts/{draft}" + rest, Writers, (request, form) => Asked(request) is { } draft ? take(request, draft, form) : Task.FromResult(request.Nothing()), DraftBytes);

    private async Task<PageAnswer> BeginAsync(OfficeRequest request, IFormCollection form)
    {
        try
        {
            if (!JurisdictionCode.TryParse(form["state"].ToString(), out var state) || !DraftLeave.Roles.Any(role => request.Me.Has(role, state, "all")))
                throw new ArgumentException(request.Texts["Choose a State that is yours."]);
            if (!int.TryParse(form["year"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < FirstYear || year > request.Live.Today.Year + 2)
                throw new ArgumentException(request.Texts.Of("Give the year of the edition, from {0} on.", FirstYear.ToString(CultureInfo.InvariantCulture)));
            PageAddress address = new("lm", year, 0, state, "all");
            if (request.Office.Drafts.All.Any(draft => draft.Address == address))
                throw new ArgumentException(request.Texts["There is a draft on this State for this edition already."]);
            var (from, paragraphs) = BuildDraftPages.BeginningOf(address, request.Live);
            return PageAnswer.Move($"/office/drafts/{await request.Office.Drafts.BeginAsync(address, from, paragraphs, request.Me.Pseudonym, request.Aborted)}");
        }
        catch (ArgumentException wrong)
        {
            return PageAnswer.Show(Build(request).All() with { Problems = [new FieldProblem("state", wrong.Message)] });
        }
    }

    private static async Task<PageAnswer> AppendAsync(OfficeRequest request, Draft draft, IFormCollection form)
    {
        await request.Office.Drafts.AppendAsync(draft.Number, form["text"].ToString(), request.Me.Pseudonym, request.Aborted);
        return Back(draft, "kept");
    }

    private async Task<PageAnswer> SaveAsync(OfficeRequest request, Draft draft, IFormCollection form)
    {
        try
        {
            return await KeepAsync(request, draft, form) is { } saved
                ? PageAnswer.Move($"{BuildDraftPages.AddressOf(draft)}?done={saved.Outcome switch { SaveOutcome.Kept => "kept", SaveOutcome.Merged => "merged", _ => "beside" }}#p-{request.Part("paragraph")}")
                : request.Nothing();
        }
        catch (ArgumentException)
        {
            return PageAnswer.Show(Build(request).One(draft) with { Problems = [new FieldProblem("p-" + request.Part("paragraph"), request.Texts["A paragraph has at most 40,000 characters: divide it with a blank line."])] });
        }
    }

    // For the script: what stands now, and as which revision. Answered when it is on disk, and not before.
    private static async Task<PageAnswer> AutosaveAsync(OfficeRequest request, Draft draft, IFormCollection form) => await KeepAsync(request, draft, form) is { } saved
        ? PageAnswer.Send(PageBody.Of(MediaTypeNames.Application.Json, JsonSerializer.SerializeToUtf8Bytes(new { revision = saved.Revision, text = saved.Text, outcome = Vocabulary.Word(saved.Outcome) })))
        : request.Nothing();

    private static async Task<Saved?> KeepAsync(OfficeRequest request, Draft draft, IFormCollection form) =>
        request.Me.Handles(draft) && int.TryParse(form["revision"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? await request.Office.Drafts.SaveAsync(draft.Number, request.Part("paragraph"), revision, form["text"].ToString(), request.Me.Pseudonym, request.Aborted) : null;

    private async Task<PageAnswer> CommentAsync(OfficeRequest request, Draft draft, IFormCollection form)
    {
        try
        {
            return await request.Office.Drafts.CommentAsync(draft.Number, request.Part("paragraph"), form["sentence"].ToString(), form["words"].ToString(), request.Me.Pseudonym, request.Aborted) is null
                ? request.Nothing() : Back(draft, "kept");
        }
        catch (ArgumentException)
        {
            return PageAnswer.Show(Build(request).One(draft) with { Problems = [new FieldProblem("p-" + request.Part("paragraph"), request.Texts["A remark has 1 to 4,000 characters."])] });
        }
    }

    private Task<PageAnswer> ReturnAsync(OfficeRequest request, Draft draft, IFormCollection form) =>
        form["reason"].ToString().Trim().Length == 0
            ? Task.FromResult(PageAnswer.Show(Build(request).One(draft) with { Problems = [new FieldProblem("reason", request.Texts["Say why the draft is returned."])] }))
            : MoveAsync(request, draft, form, DraftStage.Writing, (request.Me.Handles(draft) && draft.Stage != DraftStage.Writing) || (draft.Stage == DraftStage.Ready && request.Me.Approves(draft)), "returned");

    // On the text that was seen, and on no other.
    private static async Task<PageAnswer> MoveAsync(OfficeRequest request, Draft draft, IFormCollection form, DraftStage stage, bool may, string done) =>
        !may ? request.Nothing()
        : form["seen"] == draft.TextHash && await request.Office.Drafts.MoveAsync(draft, stage, form["reason"].ToString(), request.Me.Pseudonym, request.Aborted) ? Back(draft, done)
        : Back(draft, "changed");

    // What was approved becomes a page of the base, as if its file had been imported: what freezing selects from.
    private async Task<PageAnswer> TakeAsync(OfficeRequest request, Draft draft, IFormCollection form)
    {
        if (draft.Stage != DraftStage.Ready || !request.Me.Approves(draft))
            return request.Nothing();
        var page = new ReadReport(site.Live.Registers, phrases.Value).Read(BuildDraftPages.SourceOf(draft, site.Live.Registers));
        await site.Live.Store.AddAsync([page], request.Aborted);
        await site.Live.Store.IndexAsync();
        if (site.Live.Store.Pages.FirstOrDefault(held => held.Address.Jurisdiction == draft.Address.Jurisdiction && held.Address.Edition == draft.Address.Edition && held.Address.Theme == draft.Address.Theme) is { } taken)
            await new RecheckBase(site.Live.Store, site.Checks.Value).RunAsync(taken.Address);
        return Back(draft, "taken");
    }

    private static PageAnswer Back(Draft draft, string done) => PageAnswer.Move($"{BuildDraftPages.AddressOf(draft)}?done={done}");

    private static Draft? Asked(OfficeRequest request) => request.Office.Drafts.Find(Number(request, "draft")) is { } draft && request.Me.Reads(draft) ? draft : null;

    private static long Number(OfficeRequest request, string name) => long.TryParse(request.Part(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

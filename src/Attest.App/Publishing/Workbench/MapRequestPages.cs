using System.Globalization;
using Attest.Network;
using Attest.Network.Requests;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.App.Publishing.Workbench;

/// <summary>The addresses of requests to authorities: keep one, that it was asked again, what came back or that nothing did, what that does to which statements, and what an editor decides. What lies outside a person's States and themes is answered as what is not there.</summary>
internal static class MapRequestPages
{
    private const long LetterBytes = 1024 * 1024;

    private static readonly Leave Askers = Leave.Of(DraftLeave.Roles);
    private static readonly Leave Deciders = Leave.Of(RequestLeave.Deciders);

    /// <summary>Adds them.</summary>
    public static void Map(OfficeRoutes routes)
    {
        routes.Page("/office/requests", Askers, request => PageAnswer.Show(new BuildRequestPages(request).All()));
        routes.Form("/office/requests", Askers, AskAsync);
        routes.Page("/office/requests/{request}", Askers, request => Asked(request) is { } kept ? PageAnswer.Show(new BuildRequestPages(request).One(kept)) : request.Nothing());
        Form(routes, "/reminders", Askers, RemindAsync);
        Form(routes, "/replies", Askers, ReplyAsync);
        Form(routes, "/silence", Askers, SilenceAsync);
        Form(routes, "/silence/draft", Askers, WriteAsync);
        Form(routes, "/replies/{reply}/bearings", Askers, BearAsync);
        Form(routes, "/replies/{reply}/decision", Deciders, DecideAsync);
        routes.Form("/office/drafts/{draft}/line-comments/{number}/reply", Askers, TakeAsync);
    }

    private static void Form(OfficeRoutes routes, string rest, Leave leave, Func<OfficeRequest, KeptRequest, IFormCollection, Task<PageAnswer>> take) =>
        routes.Form("/office/requests/{request}" + rest, leave, (request, form) => Asked(request) is { } kept ? take(request, kept, form) : Task.FromResult(request.Nothing()), LetterBytes);

    private static async Task<PageAnswer> AskAsync(OfficeRequest request, IFormCollection form)
    {
        try
        {
            var theme = form["theme"].ToString().Trim() is { Length: > 0 } named ? named : "all";
            if (!JurisdictionCode.TryParse(form["state"].ToString(), out var state) || !DraftLeave.Roles.Any(role => request.Me.Has(role, state, theme)))
                throw Wrong("state");
            if (!Vocabulary.TryParse<RequestChannel>(form["channel"].ToString(), out var channel))
                throw Wrong("channel");
            Request asked = new(state, theme, form["authority"].ToString(), channel, Day(form, "sent"), Day(form, "due"), form["questions"].ToString())
            {
                Addressee = Protected(form, "addressee"),
                Through = Protected(form, "through"),
            };
            return PageAnswer.Move(BuildRequestPages.AddressOf(await request.Office.Correspondence.AskAsync(asked, request.Me.Pseudonym, request.Aborted)));
        }
        catch (ArgumentException wrong)
        {
            var (field, words) = wrong.ParamName switch
            {
                "state" => ("state", request.Texts["Choose a State that is yours."]),
                "authority" => ("authority", request.Texts["Name the authority in one line of at most 300 characters; whoever it was there is the addressee."]),
                "questions" => ("questions", request.Texts["Say what was asked, in 1 to 20,000 characters."]),
                "dueOn" => ("due", request.Texts["An answer cannot be due before it was asked for."]),
                "theme" => ("theme", request.Texts["A theme has lower-case letters, digits and hyphens; leave it empty for all."]),
                "channel" => ("channel", request.Texts["Choose by which way it was asked."]),
                _ => ("sent", request.Texts["Give both days, as 2026-11-30."]),
            };
            return PageAnswer.Show(new BuildRequestPages(request).All() with { Problems = [new FieldProblem(field, words)], Entered = Entered(form) });
        }
    }

    private static Task<PageAnswer> RemindAsync(OfficeRequest request, KeptRequest kept, IFormCollection form) => KeepAsync(request, kept, form, "reminded",
        () => request.Office.Correspondence.RemindAsync(kept.Number, Day(form, "reminded"), request.Me.Pseudonym, request.Aborted));

    private static Task<PageAnswer> ReplyAsync(OfficeRequest request, KeptRequest kept, IFormCollection form) => KeepAsync(request, kept, form, "received", async () =>
    {
        if (!Vocabulary.TryParse<ReplyKind>(form["kind"].ToString(), out var kind) || kind is ReplyKind.None)
            throw Wrong("kind");
        if (form["language"].ToString().Trim() is not { Length: 2 or 3 } language || !language.All(char.IsAsciiLetterLower))
            throw Wrong("language");
        return await request.Office.Correspondence.ReplyAsync(kept.Number, new Reply(kind, Day(form, "received"), language, form["words"].ToString())
        {
            DatedOn = form["dated"].ToString().Length == 0 ? null : Day(form, "dated"),
            Translation = form["translation"].ToString().Trim() is { Length: > 0 } translated ? translated : null,
            Signer = Protected(form, "signer"),
        }, request.Me.Pseudonym, request.Aborted);
    });

    private static Task<PageAnswer> SilenceAsync(OfficeRequest request, KeptRequest kept, IFormCollection form) => KeepAsync(request, kept, form, "silent",
        () => request.Office.Correspondence.ReplyAsync(kept.Number, new Reply(ReplyKind.None, Day(form, "silent"), "", ""), request.Me.Pseudonym, request.Aborted));

    // The reader makes the statement of it, as of every sentence.
    private static async Task<PageAnswer> WriteAsync(OfficeRequest request, KeptRequest kept, IFormCollection form)
    {
        if (BuildRequestPages.SilenceOf(kept) is not { } words || BuildRequestPages.DraftFor(request, kept.Asked) is not { } draft)
            return request.Nothing();
        await request.Office.Drafts.AppendAsync(draft.Number, words, request.Me.Pseudonym, request.Aborted);
        return PageAnswer.Move($"{BuildDraftPages.AddressOf(draft)}?done=kept");
    }

    private static async Task<PageAnswer> BearAsync(OfficeRequest request, KeptRequest kept, IFormCollection form)
    {
        if (Reply(request, kept) is not { } reply)
            return request.Nothing();
        ReplyBearing? bearing = Vocabulary.TryParse<ReplyBearing>(form["bearing"].ToString(), out var told) ? told : null;
        if (BuildRequestPages.StatementFor(request.Live, kept.Asked.Jurisdiction, form["statement"].ToString()) is not { } statement)
            return Again(request, kept, form, $"statement-{reply.Number}", request.Texts["Choose a statement on this State, by its words or its identity."]);
        await request.Office.Correspondence.BearAsync(reply.Number, statement, bearing, request.Me.Pseudonym, request.Aborted);
        await PublishAsync(request, kept.Number, reply.Number);
        return PageAnswer.Move($"{BuildRequestPages.AddressOf(kept.Number)}#reply-{reply.Number}");
    }

    private static async Task<PageAnswer> DecideAsync(OfficeRequest request, KeptRequest kept, IFormCollection form)
    {
        if (Reply(request, kept) is not { } reply || !request.Me.Decides(kept.Asked) || !Vocabulary.TryParse<ReplyRuling>(form["ruling"].ToString(), out var ruling))
            return request.Nothing();
        var parts = form["public"].Aggregate(PublicParts.None, (all, word) => Vocabulary.TryParse<PublicParts>(word ?? "", out var part) ? all | part : all);
        try
        {
            await request.Office.Correspondence.DecideAsync(reply.Number, ruling, form["reason"].ToString(), parts, request.Me.Pseudonym, request.Aborted);
            await PublishAsync(request, kept.Number, reply.Number);
            return PageAnswer.Move($"{BuildRequestPages.AddressOf(kept.Number)}#reply-{reply.Number}");
        }
        catch (ArgumentException)
        {
            return Again(request, kept, form, $"reason-{reply.Number}", request.Texts["Say why, in 1 to 4,000 characters."]);
        }
    }

    // What readers see follows what was decided last, and stands in the base; nothing that publishes opens the office.
    private static async Task PublishAsync(OfficeRequest request, long asked, long number)
    {
        var kept = request.Office.Correspondence.Find(asked)!;
        var reply = kept.Replies.First(reply => reply.Number == number);
        if (reply.Decision is not null && MakePublic.Of(kept, reply) is var told && request.Live.Store.Replies.All.LastOrDefault(before => before.Reply == number)?.Says != told.Says)
            await request.Live.Store.Replies.RecordAsync(told, request.Aborted);
    }

    // A comment that came by a link is a reply like one that came by letter.
    private static async Task<PageAnswer> TakeAsync(OfficeRequest request, IFormCollection form)
    {
        if (request.Office.Drafts.Find(Number(request, "draft")) is not { } draft || !request.Me.Reads(draft)
            || request.Office.ReplyLinks.CommentsOn(draft.Number).FirstOrDefault(comment => comment.Number == Number(request, "number")) is not { } comment
            || !Vocabulary.TryParse<ReplyKind>(form["kind"].ToString(), out var kind) || kind is ReplyKind.None)
            return request.Nothing();
        var link = request.Office.ReplyLinks.Of(draft.Number).First(made => made.Number == comment.Link);
        try
        {
            return PageAnswer.Move(BuildRequestPages.AddressOf(await request.Office.Correspondence.TakeAsync(comment, link, draft.Address, kind, "en", request.Me.Pseudonym, request.Aborted)));
        }
        catch (ArgumentException)
        {
            return PageAnswer.Move(BuildDraftPages.AddressOf(draft));
        }
    }

    private static async Task<PageAnswer> KeepAsync<T>(OfficeRequest request, KeptRequest kept, IFormCollection form, string field, Func<Task<T>> keep)
    {
        try
        {
            await keep();
            return PageAnswer.Move(BuildRequestPages.AddressOf(kept.Number));
        }
        catch (ArgumentException wrong)
        {
            var words = wrong.ParamName switch
            {
                "kind" => request.Texts["Choose what kind of reply it is."],
                "language" => request.Texts["Say in which language it is written, by two or three letters: fr."],
                "text" => request.Texts["The text of a reply has at most 200,000 characters: keep the rest as evidence."],
                _ => request.Texts["Give days as 2026-11-30, none before the request was sent; that none came can be kept once the day on which an answer was due is over, and not after an answer came."],
            };
            return Again(request, kept, form, field, words);
        }
    }

    private static PageAnswer Again(OfficeRequest request, KeptRequest kept, IFormCollection form, string field, string words) =>
        PageAnswer.Show(new BuildRequestPages(request).One(kept) with { Problems = [new FieldProblem(field, words)], Entered = Entered(form) });

    private static KeptRequest? Asked(OfficeRequest request) => request.Office.Correspondence.Find(Number(request, "request")) is { } kept && request.Me.Reads(kept.Asked) ? kept : null;

    private static KeptReply? Reply(OfficeRequest request, KeptRequest kept) => kept.Replies.FirstOrDefault(reply => reply.Number == Number(request, "reply"));

    private static Dictionary<string, string> Entered(IFormCollection form) => form.ToDictionary(field => field.Key, field => field.Value.ToString());

    private static ProtectedText? Protected(IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } words ? new(words) : null;

    private static DateOnly Day(IFormCollection form, string field) =>
        DateOnly.TryParseExact(form[field].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(field);

    private static ArgumentException Wrong(string field) => new(null, field);

    private static long Number(OfficeRequest request, string name) => long.TryParse(request.Part(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

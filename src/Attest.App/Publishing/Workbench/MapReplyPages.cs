using System.Globalization;
using Attest.Network.Writing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;

namespace Attest.App.Publishing.Workbench;

/// <summary>The right of reply: an editor makes a link to a draft as it is, whoever holds it reads that and comments by line. Nothing else is reached from it.</summary>
internal static class MapReplyPages
{
    private const int MostDays = 365;

    /// <summary>Adds it.</summary>
    public static void MapReplies(this OfficeRoutes routes, TimeProvider clock)
    {
        var editors = Leave.Of(DraftLeave.Roles);
        routes.Form("/office/drafts/{draft}/links", editors, (request, form) => MakeAsync(request, form, clock));
        routes.Form("/office/drafts/{draft}/links/{number}/revoke", editors, async (request, _) => Handled(request) is { } draft
            && await request.Office.ReplyLinks.RevokeAsync(draft.Number, Number(request.Part("number")), request.Me.Pseudonym, request.Aborted) ? PageAnswer.Move(BuildDraftPages.AddressOf(draft)) : request.Nothing());
        routes.Page("/office/reply/{secret}", Leave.Anyone, request => request.Office.ReplyLinks.Find(request.Part("secret")) is { } link ? PageAnswer.Show(BuildDraftPages.Reply(request, link, clock.GetUtcNow())) : request.Nothing());
        routes.Form("/office/reply/{secret}", Leave.Anyone, (request, form) => CommentAsync(request, form, clock));
    }

    private static async Task<PageAnswer> MakeAsync(OfficeRequest request, IFormCollection form, TimeProvider clock)
    {
        if (Handled(request) is not { } draft)
            return request.Nothing();
        try
        {
            var days = int.TryParse(form["days"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is > 0 and <= MostDays ? asked : throw new ArgumentException("days");
            var (link, secret) = await request.Office.ReplyLinks.MakeAsync(draft, form["addressee"].ToString(), clock.GetUtcNow().AddDays(days), request.Me.Pseudonym, request.Aborted);
            return PageAnswer.Show(new ReplyLinkPage
            {
                Address = request.Http.Path.Value!,
                Title = request.Texts["A link for comments"],
                Description = request.Texts["The link is shown this one time. Whoever has it reads the text as it is now and comments on it by line."],
                Draft = new(request.Texts["To the draft"], BuildDraftPages.AddressOf(draft)),
                Addressee = link.Addressee,
                Link = $"{request.Http.Scheme}://{request.Http.Host}/office/reply/{secret}",
                Until = link.ExpiresAt,
            });
        }
        catch (ArgumentException)
        {
            return PageAnswer.Move(BuildDraftPages.AddressOf(draft) + "#links");
        }
    }

    private static async Task<PageAnswer> CommentAsync(OfficeRequest request, IFormCollection form, TimeProvider clock)
    {
        if (request.Office.ReplyLinks.Find(request.Part("secret")) is not { } link)
            return request.Nothing();
        var page = BuildDraftPages.Reply(request, link, clock.GetUtcNow());
        try
        {
            var first = (int)Number(form["first"].ToString());
            var kept = await request.Office.ReplyLinks.CommentAsync(link, first, form["last"].ToString().Length == 0 ? first : (int)Number(form["last"].ToString()), form["words"].ToString(), form["signed"].ToString(), request.Aborted);
            return PageAnswer.Show(page with { Kept = new(kept.Number, kept.At, kept.Receipt) });
        }
        catch (ArgumentException wrong)
        {
            var words = wrong.ParamName switch
            {
                "words" => request.Texts["A comment has 1 to 8,000 characters."],
                "signed" => request.Texts["Say who comments: name and office."],
                "first" => request.Texts.Of("Name lines from 1 to {0}, the first and the last.", link.Lines.Length),
                _ => request.Texts["The time for comments is over."],
            };
            return PageAnswer.Show(page with { Problems = [new FieldProblem(wrong.ParamName ?? "words", words)], Entered = form.ToDictionary(field => field.Key, field => field.Value.ToString()) });
        }
    }

    private static Draft? Handled(OfficeRequest request) =>
        request.Office.Drafts.Find(Number(request.Part("draft"))) is { } draft && (request.Me.Handles(draft) || request.Me.Approves(draft)) ? draft : null;

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue ? number : 0;
}

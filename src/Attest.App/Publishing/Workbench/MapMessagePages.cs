using System.Collections.Immutable;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Publishing.Pages.Workbench;

namespace Attest.App.Publishing.Workbench;

/// <summary>What a person is told outside the office: the choice, the feed by its secret address, and for administrators how the last mails stand.</summary>
internal static class MapMessagePages
{
    /// <summary>Adds them.</summary>
    public static void MapMessages(this OfficeRoutes routes, Lazy<ImmutableArray<MilestoneRule>> rules)
    {
        routes.Page("/office/account/messages", Leave.Member, request => PageAnswer.Show(Show(request)));
        routes.Form("/office/account/messages", Leave.Member, async (request, form) =>
        {
            await request.Office.Notices.ChooseAsync(request.Me.Pseudonym, form["mail"] == "on", form["names"] == "on", request.Aborted);
            return PageAnswer.Move("/office/account/messages?done=kept");
        });
        routes.Form("/office/account/feed", Leave.Member, async (request, _) =>
        {
            var root = $"{request.Http.Scheme}://{request.Http.Host}/office/feed/{await request.Office.Notices.MakeFeedAsync(request.Me.Pseudonym, request.Aborted)}";
            return PageAnswer.Show(Show(request) with { Feed = [root + ".ics", root + ".atom"] });
        });
        routes.Form("/office/account/feed/revoke", Leave.Member, async (request, _) =>
        {
            await request.Office.Notices.RevokeFeedAsync(request.Me.Pseudonym, request.Aborted);
            return PageAnswer.Move("/office/account/messages?done=revoked");
        });
        routes.Page("/office/feed/{secret}.ics", Leave.Anyone, request => Feed(request, rules.Value)?.Calendar() ?? request.Nothing());
        routes.Page("/office/feed/{secret}.atom", Leave.Anyone, request => Feed(request, rules.Value)?.Atom() ?? request.Nothing());
    }

    private static PersonalFeed? Feed(OfficeRequest request, ImmutableArray<MilestoneRule> rules) =>
        request.Office.Notices.FindByFeed(request.Part("secret")) is { } person ? new(request, person, rules) : null;

    private static MessagesPage Show(OfficeRequest request)
    {
        var choice = request.Office.Notices.Of(request.Me.Pseudonym);
        return new()
        {
            Address = "/office/account/messages",
            Title = request.Texts["Messages"],
            Description = request.Texts["What you are told outside the office, and how much of it."],
            Mail = choice.Mail,
            Names = choice.Names,
            HasFeed = choice.HasFeed,
            Outbox = request.Me.Has(Role.Administrator) ? [.. request.Office.Outbox.Last().Select(mail => Row(request, mail))] : null,
            Done = request.Query("done") switch
            {
                "kept" => request.Texts["Kept."],
                "revoked" => request.Texts["The address leads nowhere any more."],
                _ => null,
            },
        };
    }

    private static MessagesPage.Sent Row(OfficeRequest request, KeptMail mail) => new(
        mail.Person.Value, request.Live.Words.Of("mail_state", mail.State), mail.Problem is { } problem ? request.Live.Words.Of("mail_problem", problem) : "", mail.Since,
        mail.State switch { MailState.Sent => "ok", MailState.Failed or MailState.Unknown => "bad", _ => "" });
}

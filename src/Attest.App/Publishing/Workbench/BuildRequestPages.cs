using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Network.Requests;
using Attest.Network.Writing;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;

namespace Attest.App.Publishing.Workbench;

/// <summary>Builds the pages of requests to authorities.</summary>
/// <param name="request">Who looks.</param>
internal sealed class BuildRequestPages(OfficeRequest request)
{
    private const int ShortestIdentity = 8, LongestChoice = 160, MostChoices = 300;

    private static readonly PublicParts[] Parts = [PublicParts.Authority, PublicParts.Day, PublicParts.Text, PublicParts.Decision];

    private InterfaceTexts Texts => request.Texts;

    private LiveBase Live => request.Live;

    /// <summary>The requests that the person may see; those that want something done first.</summary>
    public RequestsPage All()
    {
        JurisdictionCode? about = JurisdictionCode.TryParse(request.Query("about"), out var asked) ? asked : null;
        var today = Live.Today;
        return new()
        {
            Address = "/office/requests",
            Title = Texts["Requests"],
            Description = Texts["What authorities were asked, what came back, and what is still awaited."],
            About = about is null ? null : Live.NameOf(about),
            Requests = [.. request.Office.Correspondence.All.Where(kept => request.Me.Reads(kept.Asked) && (about is null || kept.Asked.Jurisdiction == about))
                .Select(kept => (Kept: kept, Standing: kept.StandingOn(today)))
                .OrderBy(row => row.Standing switch { RequestStanding.Undecided => 0, RequestStanding.Overdue => 1, RequestStanding.Waiting => 2, _ => 3 }).ThenBy(row => row.Kept.Asked.DueOn)
                .Select(row => Row(row.Kept))],
            States = [.. Live.ByName(Live.Registers.Jurisdictions.All).Where(state => DraftLeave.Roles.Any(role => request.Me.Duties.Any(duty => duty.Role == role && (duty.Jurisdiction is null || duty.Jurisdiction == state.Code))))
                .Select(state => new InviteForm.Choice(state.Code.Value, Live.NameOf(state.Code)))],
            Channels = Choices<RequestChannel>(Live, "request_channel", channel => channel is not RequestChannel.Link),
            Entered = about is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["state"] = about.Value },
        };
    }

    /// <summary>One request.</summary>
    public RequestPage One(KeptRequest kept)
    {
        var (standing, mark) = Standing(kept);
        return new()
        {
            Address = AddressOf(kept.Number),
            Title = Texts.Of("Request to {0}", kept.Asked.Authority),
            Description = Texts.Of("{0}: what was asked, what came back, and what follows.", Live.NameOf(kept.Asked.Jurisdiction)),
            Facts = [.. Facts(kept)],
            Questions = kept.Asked.Questions,
            Standing = standing,
            Mark = mark,
            IsOverdue = kept.StandingOn(Live.Today) is RequestStanding.Overdue,
            Today = Live.Today,
            Replies = [.. kept.Replies.Select(reply => Reply(kept, reply))],
            Kinds = ReplyKinds(Live),
            Bearings = Choices<ReplyBearing>(Live, "reply_bearing", _ => true),
            Rulings = request.Me.Decides(kept.Asked) ? Choices<ReplyRuling>(Live, "reply_ruling", _ => true) : [],
            Parts = [.. Parts.Select(part => new InviteForm.Choice(Vocabulary.Word(part), Live.Words.Of("public_part", part)))],
            Statements = [.. SaidOf(Live, kept.Asked.Jurisdiction).Take(MostChoices).Select(stored => new InviteForm.Choice(stored.Id.Value[..(ShortestIdentity * 2)], Short(stored.Statement.Wording)))],
            Draft = SilenceOf(kept) is not null && DraftFor(request, kept.Asked) is { } draft ? new(Texts["Write it into the draft"], BuildDraftPages.AddressOf(draft)) : null,
            Silence = SilenceOf(kept),
        };
    }

    /// <summary>The address of a request.</summary>
    public static string AddressOf(long number) => string.Create(CultureInfo.InvariantCulture, $"/office/requests/{number}");

    /// <summary>The kinds of reply that a letter can be.</summary>
    public static InviteForm.Choice[] ReplyKinds(LiveBase live) => Choices<ReplyKind>(live, "reply_kind", kind => kind is not ReplyKind.None);

    /// <summary>How silence is said in the text, or null where none was kept.</summary>
    public static string? SilenceOf(KeptRequest kept) => kept.Replies.LastOrDefault(reply => reply.Reply.Kind is ReplyKind.None) is { } silence ? WriteSilence.Of(kept, silence.Reply.ReceivedOn) : null;

    /// <summary>The newest draft on the State of a request that the person may write in now, or null.</summary>
    public static Draft? DraftFor(OfficeRequest request, Request asked) =>
        request.Office.Drafts.All.FirstOrDefault(draft => draft.Address.Jurisdiction == asked.Jurisdiction && draft.Stage != DraftStage.Ready && request.Me.Handles(draft));

    /// <summary>The statement on a State that is named by its identity, the first digits of it or its address; null where it is none, or more than one.</summary>
    public static StatementId? StatementFor(LiveBase live, JurisdictionCode state, string named)
    {
        var digits = named.Trim().TrimEnd('/').Split('/', '#', ' ')[^1];
        return digits.Length >= ShortestIdentity && SaidOf(live, state).Where(stored => stored.Id.Value.StartsWith(digits, StringComparison.Ordinal)).Take(2).ToArray() is [var one] ? one.Id : null;
    }

    // What the newest reports say first.
    private static IEnumerable<StoredStatement> SaidOf(LiveBase live, JurisdictionCode state) =>
        live.Store.PagesAbout(state).OrderByDescending(page => page.Address.Edition).SelectMany(page => live.Store.Find(page.Address)?.Upheld ?? []);

    private RequestsPage.Row Row(KeptRequest kept)
    {
        var (standing, mark) = Standing(kept);
        return new(new(kept.Asked.Authority, AddressOf(kept.Number)), Live.NameOf(kept.Asked.Jurisdiction), kept.Asked.SentOn, kept.Asked.DueOn, standing, mark);
    }

    private (string Words, string Mark) Standing(KeptRequest kept)
    {
        var standing = kept.StandingOn(Live.Today);
        return (Live.Words.Of("request_standing", standing), standing switch { RequestStanding.Overdue or RequestStanding.Undecided => "bad", RequestStanding.Closed => "ok", _ => "" });
    }

    private IEnumerable<(string, string)> Facts(KeptRequest kept)
    {
        var asked = kept.Asked;
        yield return (Texts["State or area"], Live.NameOf(asked.Jurisdiction));
        if (asked.Theme != "all")
            yield return (Texts["Theme"], Live.Words["theme", asked.Theme]);
        yield return (Texts["Authority"], asked.Authority);
        if (asked.Addressee is { } addressee)
            yield return (Texts["Addressee (protected)"], addressee.Reveal());
        if (asked.Through is { } through)
            yield return (Texts["Through whom (protected)"], through.Reveal());
        yield return (Texts["By which way"], Live.Words.Of("request_channel", asked.Channel));
        yield return (Texts["Sent"], Texts.Dates.Of(asked.SentOn));
        if (!kept.Reminders.IsEmpty)
            yield return (Texts["Asked again"], Texts.List([.. kept.Reminders.Select(Texts.Dates.Of)]));
        yield return (Texts["Answer due"], Texts.Dates.Of(asked.DueOn));
    }

    private RequestPage.Reply Reply(KeptRequest kept, KeptReply reply)
    {
        var on = Texts.Dates.Of(reply.Reply.ReceivedOn);
        var came = reply.Reply.Kind is ReplyKind.None ? Texts.Of("nothing had come by {0}", on) : Texts.Of("came on {0}", on);
        return new(
            reply.Number,
            Live.Words.Of("reply_kind", reply.Reply.Kind),
            reply.Reply.DatedOn is { } day ? Texts.Of("{0}, dated {1}", came, Texts.Dates.Of(day)) : came,
            reply.Reply.Text,
            reply.Reply.Language,
            reply.Reply.Translation,
            reply.Reply.Signer?.Reveal(),
            [.. reply.Reply.Bearings.OrderBy(bears => bears.Key).Select(bears => new RequestPage.Bearing(Live.Words.Of("reply_bearing", bears.Value), LinkTo(bears.Key), bears.Key.Value))],
            reply.Decision is { } made ? Texts.Of("{0}, decided by {1} on {2}", Live.Words.Of("reply_ruling", made.Ruling), made.By?.Value ?? Texts["on the machine itself"], OfficeTime.Of(made.At, Texts)) : null,
            reply.Decision?.Reason,
            reply.Decision is { } decided ? PartsOf(decided.Public) : null);
    }

    private string PartsOf(PublicParts parts) => parts == PublicParts.None ? Texts["nothing is public"]
        : Texts.Of("public: {0}", Texts.List([.. Parts.Where(part => parts.HasFlag(part)).Select(part => Live.Words.Of("public_part", part))]));

    private PageLink LinkTo(StatementId id) => new(Live.Store.FindStatement(id) is { } stored ? Short(stored.Statement.Wording) : id.Value, Addresses.Statement(id));

    private static InviteForm.Choice[] Choices<T>(LiveBase live, string set, Func<T, bool> isOffered) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(isOffered).Select(value => new InviteForm.Choice(Vocabulary.Word(value), live.Words.Of(set, value)))];

    private static string Short(string words) => words.Length <= LongestChoice ? words : string.Concat(words.AsSpan(0, LongestChoice), "…");
}

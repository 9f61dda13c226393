using Attest.Publishing.Pages;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the log of what authorities replied, and the page of each reply.</summary>
internal sealed class BuildCommentPages(LiveBase live)
{
    public const string Log = "/comments-received";

    /// <summary>The log, by day or by State.</summary>
    public CommentsPage All(bool isByState)
    {
        var replies = live.Store.Replies.Current.Select(reply => (Reply: reply, Entry: Entry(reply))).ToList();
        if (isByState)
            replies = [.. replies.OrderBy(pair => pair.Entry.State.Text, live.Alphabet)];
        return new()
        {
            Address = Log,
            Title = live.Texts["Comments received"],
            Description = live.Texts["What governments replied on what is said of them, with the editors’ decisions."],
            Other = isByState ? new(live.Texts["By day"], Log) : new(live.Texts["By State"], Log + "?by=state"),
            Comments = [.. replies.Select(pair => pair.Entry)],
            Data = () => new("comments-received",
            [
                new("number", "number of the reply, that of its page"), new("jurisdiction", "code of the State whose authority was asked"), new("authority", "which authority wrote; empty where that is not public"), new("day", "day of the letter (YYYY-MM-DD); empty where that is not public"),
                new("kind", "acknowledgement, data, correction, objection, denial or refusal"), new("statement", "identity of a statement that it bears on, a row for each; empty for none"), new("bearing", "confirms, contests or supersedes"),
                new("text", "the letter; empty where it is not public"), new("language", "its language"), new("translation", "the letter in the language of the edition"), new("ruling", "what the editors decided: followed, followed_in_part, not_followed or noted"), new("reason", "why"),
            ],
            [.. replies.SelectMany(pair => Rows(pair.Reply))]),
        };
    }

    /// <summary>A reply, or null where it is not public.</summary>
    public CommentPage? One(long number)
    {
        if (live.Store.Replies.Current.FirstOrDefault(reply => reply.Reply == number) is not { Says: { } says } found)
            return null;
        var state = live.LinkTo(says.Jurisdiction);
        return new()
        {
            Address = Addresses.Comment(found.Reply),
            Title = says.Day is { } day ? live.Texts.Of("{0}: letter of {1}", state.Text, live.Texts.Dates.Of(day)) : live.Texts.Of("{0}: a letter", state.Text),
            Description = live.Texts["What a government replied on what is said of its State, with the editors’ decision."],
            State = state,
            Authority = says.Authority,
            Day = says.Day,
            Kind = live.Words.Of("reply_kind", says.Kind),
            Text = says.Text,
            TextLanguage = says.Language,
            Translation = says.Translation,
            Decision = live.SayReply.Decision(says),
            Bearings = [.. says.Bearings.Select(bears => new CommentPage.Bearing(Vocabulary.Word(bears.Value), live.Words.Of("reply_bearing", bears.Value), LinkTo(bears.Key)))],
        };
    }

    private CommentsPage.Entry Entry(PublicReply reply)
    {
        var says = reply.Says!;
        return new(
            new(says.Day is { } day ? live.Texts.Dates.Of(day) : live.Texts["day not public"], Addresses.Comment(reply.Reply)),
            live.LinkTo(says.Jurisdiction),
            says.Authority,
            Vocabulary.Word(says.Kind),
            live.Words.Of("reply_kind", says.Kind),
            says.Bearings.Values.Count(bearing => bearing == ReplyBearing.Contests),
            says.Ruling is { } ruling ? live.Words.Of("reply_ruling", ruling) : null);
    }

    private static IEnumerable<object?[]> Rows(PublicReply reply)
    {
        var says = reply.Says!;
        foreach (var (statement, bearing) in says.Bearings.Select(bears => (bears.Key.Value, Vocabulary.Word(bears.Value))).DefaultIfEmpty(("", "")))
            yield return [reply.Reply, says.Jurisdiction.Value, says.Authority, says.Day is { } day ? Addresses.Iso(day) : null, Vocabulary.Word(says.Kind), statement, bearing, says.Text, says.Language, says.Translation, says.Ruling is { } ruling ? Vocabulary.Word(ruling) : null, says.Reason];
    }

    private PageLink LinkTo(StatementId id) => new(live.Store.FindStatement(id)?.Statement.Wording ?? id.Value, Addresses.Statement(id));
}

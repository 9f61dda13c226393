using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.Publishing;

/// <summary>Says what authorities replied, in the language of the page.</summary>
/// <param name="texts">The sentences of the language.</param>
/// <param name="words">The words of the vocabulary in it.</param>
/// <param name="nameOf">The name of a State.</param>
/// <param name="addressOf">Where a reply stands whole; null where it stands nowhere.</param>
public sealed class SayReply(InterfaceTexts texts, Words words, Func<JurisdictionCode, string> nameOf, Func<PublicReply, string?> addressOf)
{
    private const int LongestShown = 600;

    /// <summary>The mark of a reply beside a statement; the reply must be public and bear on it.</summary>
    public ReplyMark Mark(PublicReply reply, StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var says = reply.Says ?? throw new ArgumentException("The reply is not public.", nameof(reply));
        var (text, language) = says.Translation is { } translated ? (translated, "en") : (says.Text, says.Language);
        var bearing = says.Bearings[statement];
        return new(Vocabulary.Word(bearing), Bears(says, bearing), text is { Length: > LongestShown } ? text[..text.LastIndexOf(' ', LongestShown)] + " …" : text, text is null ? null : language, Decision(says), addressOf(reply));
    }

    /// <summary>What was decided and why; null where that is not public.</summary>
    public EditorsDecision? Decision(ReplyWords says)
    {
        ArgumentNullException.ThrowIfNull(says);
        return says.Ruling is not { } ruling ? null : new(texts.Of("The editors’ decision: {0}.", words.Of("reply_ruling", ruling)), says.Reason ?? "");
    }

    private string Bears(ReplyWords says, ReplyBearing bearing)
    {
        var state = nameOf(says.Jurisdiction);
        return (bearing, says.Day) switch
        {
            (ReplyBearing.Contests, { } day) => texts.Of("contested by the Government of {0}, letter of {1}", state, texts.Dates.Of(day)),
            (ReplyBearing.Contests, null) => texts.Of("contested by the Government of {0}", state),
            (ReplyBearing.Confirms, { } day) => texts.Of("confirmed by the Government of {0}, letter of {1}", state, texts.Dates.Of(day)),
            (ReplyBearing.Confirms, null) => texts.Of("confirmed by the Government of {0}", state),
            (_, { } day) => texts.Of("superseded by the Government of {0}, letter of {1}", state, texts.Dates.Of(day)),
            _ => texts.Of("superseded by the Government of {0}", state),
        };
    }
}

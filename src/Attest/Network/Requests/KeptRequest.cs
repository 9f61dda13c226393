using System.Collections.Immutable;
using Attest.Store.Replies;

namespace Attest.Network.Requests;

/// <summary>A request in the office, with what followed it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Asked">What was asked.</param>
public sealed record KeptRequest(long Number, Request Asked)
{
    /// <summary>The days on which it was asked again, the first first.</summary>
    public ImmutableArray<DateOnly> Reminders { get; init; } = [];

    /// <summary>What came, in the order of being entered.</summary>
    public ImmutableArray<KeptReply> Replies { get; init; } = [];

    /// <summary>How it stands; an acknowledgement alone is no answer.</summary>
    public RequestStanding StandingOn(DateOnly day)
    {
        var answers = Replies.Where(kept => kept.Reply.Kind is not ReplyKind.Acknowledgement).ToList();
        return answers.Exists(kept => kept.Decision is null && kept.Reply.Kind is not (ReplyKind.None or ReplyKind.Refusal)) ? RequestStanding.Undecided
            : answers.Count > 0 ? RequestStanding.Closed
            : day > Asked.DueOn ? RequestStanding.Overdue
            : RequestStanding.Waiting;
    }
}

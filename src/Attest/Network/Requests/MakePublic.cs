using System.Collections.Immutable;
using Attest.Store;
using Attest.Store.Replies;

namespace Attest.Network.Requests;

/// <summary>Makes of a reply what readers see of it: the parts that the editor’s decision names, and no others (I10).</summary>
public static class MakePublic
{
    /// <summary>What is public of a reply from now on. Throws <see cref="ArgumentException"/> for one that nobody has decided about.</summary>
    public static PublicReply Of(KeptRequest asked, KeptReply kept)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(kept);
        var decision = kept.Decision ?? throw new ArgumentException("Nothing is public of a reply before somebody has decided about it.", nameof(kept));
        return new(kept.Number, decision.Public == PublicParts.None ? null : Words(asked.Asked, kept.Reply, decision), decision.By?.Value ?? OfficeEntry.Console, decision.At);
    }

    private static ReplyWords Words(Request asked, Reply reply, ReplyDecision decision)
    {
        var (hasText, hasDecision) = (decision.Public.HasFlag(PublicParts.Text) && reply.Text.Length > 0, decision.Public.HasFlag(PublicParts.Decision));
        return new ReplyWords(asked.Jurisdiction, reply.Kind)
        {
            Authority = decision.Public.HasFlag(PublicParts.Authority) ? asked.Authority : null,
            Day = decision.Public.HasFlag(PublicParts.Day) ? reply.DatedOn ?? reply.ReceivedOn : null,
            Text = hasText ? reply.Text : null,
            Language = hasText ? reply.Language : null,
            Translation = hasText ? reply.Translation : null,
            Ruling = hasDecision ? decision.Ruling : null,
            Reason = hasDecision ? decision.Reason : null,
            Bearings = reply.Bearings.ToImmutableSortedDictionary(),
        };
    }
}

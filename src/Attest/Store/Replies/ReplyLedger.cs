using Attest.Statements;

namespace Attest.Store.Replies;

/// <summary>What readers see of the replies of authorities; only ever added to (I3).</summary>
public abstract class ReplyLedger
{
    /// <summary>Grows with everything that is added.</summary>
    public abstract long Revision { get; }

    /// <summary>Everything that was ever decided, oldest first.</summary>
    public abstract IReadOnlyList<PublicReply> All { get; }

    /// <summary>What is public today, the newest letter first.</summary>
    public IReadOnlyList<PublicReply> Current =>
        [.. All.GroupBy(reply => reply.Reply).Select(decided => decided.Last()).Where(reply => reply.Says is not null).OrderByDescending(reply => reply.Says!.Day ?? DateOnly.FromDateTime(reply.At.UtcDateTime)).ThenByDescending(reply => reply.Reply)];

    /// <summary>What is public today, by the statements that it confirms, contests or supersedes.</summary>
    public ILookup<StatementId, PublicReply> ByStatement => Current.SelectMany(reply => reply.Says!.Bearings.Keys.Select(statement => (Statement: statement, Reply: reply))).ToLookup(pair => pair.Statement, pair => pair.Reply);

    /// <summary>Says what readers see of a reply from now on.</summary>
    public abstract Task RecordAsync(PublicReply reply, CancellationToken cancellationToken = default);
}

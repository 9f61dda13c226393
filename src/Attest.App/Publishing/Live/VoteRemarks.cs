using Attest.Registers;

namespace Attest.App.Publishing.Live;

/// <summary>What is to be said of a single vote as it is held.</summary>
internal static class VoteRemarks
{
    /// <summary>The remark; null for a vote recorded plainly under the State's own name.</summary>
    public static string? Of(RecordedVote vote, LiveBase live)
    {
        string?[] remarks =
        [
            vote.Quality switch { VoteQuality.Suspect => live.Texts["the source is doubted"], VoteQuality.Deduced => live.Texts["deduced from the totals"], _ => null },
            vote.ContinuedBy is not null ? live.Texts.Of("cast as {0}", live.NameOf(vote.Jurisdiction)) : null,
        ];
        return string.Join("; ", remarks.OfType<string>()) is { Length: > 0 } words ? words : null;
    }
}

using System.Globalization;
using Attest.Publishing.Charts;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of a State's votes.</summary>
internal sealed class BuildVotePages(LiveBase live)
{
    private static readonly (Vote Vote, Fill Fill)[] Parts = [(Vote.Yes, Fill.Full), (Vote.No, Fill.Grid), (Vote.Abstain, Fill.Slanting), (Vote.Absent, Fill.Dots), (Vote.Unknown, Fill.Empty)];

    public StateVotesPage Of(Jurisdiction state)
    {
        var all = live.Registers.Resolutions.All;
        List<(Resolution Resolution, RecordedVote Vote)> votes =
        [
            .. all.Where(resolution => resolution.RollCall != RollCallStanding.NotHeld).OrderBy(resolution => resolution.Adopted).ThenBy(resolution => resolution.Symbol, StringComparer.Ordinal)
                .Select(resolution => (resolution, live.Registers.Resolutions.VoteOf(state.Code, resolution))).Where(pair => pair.Item2.Vote != Vote.NotMember),
        ];
        int notHeld = all.Count(resolution => resolution.RollCall == RollCallStanding.NotHeld);
        return new()
        {
            Address = Addresses.State(state.Code) + "/votes",
            Title = live.Texts.Of("{0}: votes in the General Assembly", live.NameOf(state.Code)),
            Description = live.Texts.Of("How {0} voted on {1} resolutions on landmines and cluster munitions, of {2} that are followed.", live.NameOf(state.Code), votes.Count, all.Count),
            State = live.LinkTo(state.Code),
            Resolutions = all.Count,
            NotHeld = notHeld,
            Votes = [.. votes.AsEnumerable().Reverse().Select(pair => new StatePage.Vote(LiveBase.LinkTo(pair.Resolution), pair.Resolution.Title, pair.Resolution.Adopted, Vocabulary.Word(pair.Vote.Vote), live.Words.Of("vote", pair.Vote.Vote), VoteRemarks.Of(pair.Vote, live), live.Registers.Resolutions.OnTheBan.Contains(pair.Resolution)))],
            Counts = [.. from part in Parts
                         let number = votes.Count(pair => pair.Vote.Vote == part.Vote)
                         where part.Vote != Vote.Unknown || number > 0
                         select new StatusCount(Vocabulary.Word(part.Vote), live.Words.Of("vote", part.Vote), number, votes.Count)],
            Strip = votes.Count == 0 ? null : Strip(state, votes),
            Data = () => new("votes-" + state.Code.Value.ToLowerInvariant(),
            [
                new("state", "code of the State"), new("resolution", "symbol of the resolution"), new("adopted", "day of the vote (YYYY-MM-DD)"), new("title", "what the resolution is about, in our words"),
                new("vote", "yes, no, abstain, absent; unknown where it is not held"), new("quality", "how well the vote is known: recorded, deduced from the totals, suspect, not_held"), new("source", "where the vote comes from"),
            ],
            [.. votes.Select(pair => (object?[])[state.Code.Value, pair.Resolution.Symbol, Addresses.Iso(pair.Resolution.Adopted), pair.Resolution.Title, Vocabulary.Word(pair.Vote.Vote), Vocabulary.Word(pair.Vote.Quality), pair.Vote.Origin.Source])]),
        };
    }

    private StripChart Strip(Jurisdiction state, List<(Resolution Resolution, RecordedVote Vote)> votes) => new()
    {
        Address = $"/charts/states/{state.Code}/votes",
        HasPng = live.HasPng,
        Title = live.Texts.Of("{0}: votes by year", live.NameOf(state.Code)),
        Description = live.Texts.Of("A field for each of {0} votes, from {1} to {2}; those of one year stand one above the other.", votes.Count, live.Texts.Dates.Of(votes[0].Resolution.Adopted), live.Texts.Dates.Of(votes[^1].Resolution.Adopted)),
        Parts = [.. Parts.Select(part => new StackChart.Part(live.Words.Of("vote", part.Vote), part.Fill))],
        Fields = [.. votes.Select(pair => new StripChart.Field(pair.Resolution.Adopted.Year, Array.FindIndex(Parts, part => part.Vote == pair.Vote.Vote), $"{pair.Resolution.Symbol}: {live.Words.Of("vote", pair.Vote.Vote)}"))],
        Table = new([live.Texts["Year"], .. Parts.Select(part => live.Words.Of("vote", part.Vote))],
            [.. votes.GroupBy(pair => pair.Resolution.Adopted.Year).Select(year => (string[])[year.Key.ToString(CultureInfo.InvariantCulture), .. Parts.Select(part => live.Texts.Number(year.Count(pair => pair.Vote.Vote == part.Vote)))])]),
    };
}

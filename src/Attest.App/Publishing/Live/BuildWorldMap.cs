using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>Draws the tile map: who stands where in a treaty, or who voted how.</summary>
internal sealed class BuildWorldMap(LiveBase live)
{
    // The order of the key: the treaty's own community first.
    private static readonly TreatyStatus[] Order = [TreatyStatus.StateParty, TreatyStatus.Signatory, TreatyStatus.Withdrawn, TreatyStatus.NotParty, TreatyStatus.Unknown];

    private static readonly Vote[] VoteOrder = [Vote.Yes, Vote.No, Vote.Abstain, Vote.Absent, Vote.Unknown];

    /// <summary>Participation in a treaty on a day. States are counted; areas, which cannot join, are drawn and not counted.</summary>
    public WorldMap OfTreaty(Treaty treaty, DateOnly on)
    {
        var counts = live.Status.Counts(treaty.Code, on);
        int Number(TreatyStatus status) => status switch
        {
            TreatyStatus.StateParty => counts.StatesParties,
            TreatyStatus.Signatory => counts.Signatories,
            TreatyStatus.Withdrawn => counts.Withdrawn,
            TreatyStatus.NotParty => counts.NotParties,
            _ => counts.Unknown,
        };
        return new(live.Texts.Of("{0}: status of every State, one tile each", live.NameOf(treaty)),
            Tiles(code => live.Status.On(code, treaty.Code, on), "status"),
            [.. Order.Where(status => status != TreatyStatus.Unknown || counts.Unknown > 0)
                .Select(status => new StatusCount(Vocabulary.Word(status), live.Words.Of("status", status), Number(status), counts.States))]);
    }

    /// <summary>The votes on a resolution, members of the day as the denominator.</summary>
    public WorldMap OfVote(Resolution resolution)
    {
        var rollCall = live.Registers.Resolutions.RollCall(resolution);
        var counts = rollCall.Values.CountBy(vote => vote).ToDictionary();
        return new(live.Texts.Of("Resolution {0}: vote of every member, one tile each", resolution.Symbol),
            Tiles(code => live.Registers.Resolutions.VoteOf(code, resolution).Vote, "vote"),
            [.. VoteOrder.Where(vote => vote != Vote.Unknown || counts.ContainsKey(vote))
                .Select(vote => new StatusCount(Vocabulary.Word(vote), live.Words.Of("vote", vote), counts.GetValueOrDefault(vote), resolution.Members))]);
    }

    /// <summary>What is known on a question. Not knowing is drawn as such, never as a no (I11); areas are drawn and not counted.</summary>
    public WorldMap OfAnswers(Answers answers, string title)
    {
        var known = answers.All.ToDictionary(answer => answer.Jurisdiction, answer => answer.Knowing);
        return new(title, Tiles(code => known.GetValueOrDefault(code, Knowing.NotHeld), "knowing"),
            [.. Enum.GetValues<Knowing>().Where(knowing => answers.Count(knowing) > 0).Select(knowing => new StatusCount(Vocabulary.Word(knowing), live.Words.Of("knowing", knowing), answers.Count(knowing), answers.States))]);
    }

    private List<MapTile> Tiles<T>(Func<JurisdictionCode, T> category, string set) where T : struct, Enum =>
    [
        .. from tile in live.Registers.TileMap.Tiles
           let jurisdiction = live.Registers.Jurisdictions.Find(tile.Jurisdiction)
           let found = category(tile.Jurisdiction)
           orderby tile.Row, tile.Column
           select new MapTile(tile.Jurisdiction.Value, live.NameOf(tile.Jurisdiction), jurisdiction.Region, Vocabulary.Word(found), live.Words.Of(set, found), tile.Column, tile.Row, Addresses.State(tile.Jurisdiction)),
    ];
}

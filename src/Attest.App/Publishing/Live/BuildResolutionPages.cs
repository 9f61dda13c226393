using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Count = Attest.Publishing.Pages.Totals.Count;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the list of resolutions, and the roll call of each.</summary>
internal sealed class BuildResolutionPages(LiveBase live)
{
    private static readonly Vote[] Order = [Vote.No, Vote.Abstain, Vote.Absent, Vote.Unknown, Vote.Yes];

    public ResolutionsPage All() => new()
    {
        Address = "/resolutions",
        Title = live.Texts["Resolutions and votes"],
        Description = live.Texts["Votes of the UN General Assembly on landmines and cluster munitions: published totals beside the roll calls."],
        Resolutions = [.. live.Registers.Resolutions.All.OrderByDescending(resolution => resolution.Adopted).ThenBy(resolution => resolution.Symbol, StringComparer.Ordinal)
            .Select(resolution => new ResolutionsPage.Entry(LiveBase.LinkTo(resolution), resolution.Title, resolution.Adopted, TotalsOf(resolution)))],
        ByYear = new BuildCharts(live).VotesByYear(),
        Gaps = [.. Gaps([.. live.Registers.Resolutions.All.OrderBy(resolution => resolution.Adopted).ThenBy(resolution => resolution.Symbol, StringComparer.Ordinal)])],
        Data = () => RollCallTables.All(live.Registers.Resolutions),
    };

    public ResolutionPage One(Resolution resolution)
    {
        var inOrder = live.Registers.Resolutions.All.OrderBy(other => other.Adopted).ThenBy(other => other.Symbol, StringComparer.Ordinal).ToList();
        int place = inOrder.IndexOf(resolution);
        bool isHeld = resolution.RollCall != RollCallStanding.NotHeld;
        return new()
        {
            Address = Addresses.Resolution(resolution),
            Title = live.Texts.Of("Resolution {0}", resolution.Symbol),
            Description = live.Texts.Of("{0}: how the members of the United Nations voted on {1}.", resolution.Title, live.Texts.Dates.Of(resolution.Adopted)),
            Symbol = resolution.Symbol,
            Session = resolution.Session,
            Adopted = resolution.Adopted,
            ResolutionTitle = resolution.Title,
            Members = resolution.Members,
            Totals = TotalsOf(resolution),
            Map = isHeld ? new BuildWorldMap(live).OfVote(resolution) : null,
            Bars = isHeld ? new BuildCharts(live).RollCall(resolution) : null,
            Votes = isHeld ? Votes(resolution) : [],
            WithoutVote = isHeld ? WithoutVote(resolution) : [],
            NotHeld = isHeld ? NotHeld(resolution) : [],
            Records = [.. Records(resolution)],
            Earlier = place > 0 ? LiveBase.LinkTo(inOrder[place - 1]) : null,
            Later = place < inOrder.Count - 1 ? LiveBase.LinkTo(inOrder[place + 1]) : null,
            Data = isHeld ? () => RollCallTables.One(live.Registers, resolution) : null,
        };
    }

    private List<ResolutionPage.VoteList> Votes(Resolution resolution)
    {
        var votes = live.Registers.Resolutions.RollCall(resolution).Keys.Select(code => live.Registers.Resolutions.VoteOf(code, resolution)).ToLookup(vote => vote.Vote);
        return [.. Order.Where(votes.Contains).Select(vote => new ResolutionPage.VoteList(Vocabulary.Word(vote), Capital(live.Words.Of("vote", vote)),
            [.. votes[vote].Select(Member).OrderBy(member => member.State.Text, live.Alphabet)]))];
    }

    // Recorded as not voting although counted among the members; the register says why. Those that were admitted later were none.
    private List<ResolutionPage.Member> WithoutVote(Resolution resolution) =>
    [
        .. live.Registers.Resolutions.RollCall(resolution).Where(vote => vote.Value == Vote.NotMember && !(live.Registers.Jurisdictions.Find(vote.Key)?.UnMemberSince > resolution.Adopted)).Select(vote => live.Registers.Resolutions.VoteOf(vote.Key, resolution))
            .Select(vote => new ResolutionPage.Member(live.LinkTo(vote.Jurisdiction), vote.Origin.Note is { Length: > 0 } note ? note : null)).OrderBy(member => member.State.Text, live.Alphabet),
    ];

    // Members on the day of which the roll call has no row, neither under their name nor under that of a State they continue.
    private List<PageLink> NotHeld(Resolution resolution)
    {
        var held = live.Registers.Resolutions.RollCall(resolution);
        return
        [
            .. live.Registers.Jurisdictions.States.Where(state => !held.ContainsKey(state.Code) && live.Registers.Resolutions.VoteOf(state.Code, resolution) is { Vote: Vote.Unknown, Quality: VoteQuality.NotHeld })
                .Select(state => live.LinkTo(state.Code)).OrderBy(link => link.Text, live.Alphabet),
        ];
    }

    private IEnumerable<string> Gaps(List<Resolution> all)
    {
        string Named(IEnumerable<Resolution> these) => live.Texts.List(these.Select(resolution => resolution.Symbol));
        var without = all.Where(resolution => resolution.RollCall == RollCallStanding.NotHeld).ToLookup(resolution => resolution.Published is null);
        if (without[true].Any())
            yield return live.Texts.Of("Neither a total nor a roll call is held of {0}.", Named(without[true]));
        if (without[false].Any())
            yield return live.Texts.Of("A total but no roll call is held of {0}.", Named(without[false]));
        if (all.Count(resolution => resolution.Totals == TotalsStanding.Computed) is > 0 and var counted)
            yield return live.Texts.Of("For {0} of {1} resolutions no total is held but the one counted from the roll call: nothing independent confirms it.", counted, all.Count);
    }

    private ResolutionPage.Member Member(RecordedVote vote) => new(live.LinkTo(vote.Jurisdiction), vote.Quality switch
    {
        VoteQuality.Suspect => live.Texts["the source is doubted"],
        VoteQuality.Deduced => live.Texts["deduced from the totals"],
        _ => null,
    });

    private Totals TotalsOf(Resolution resolution)
    {
        var published = CountOf(resolution.Published);
        var rollCall = CountOf(resolution.Computed);
        return new(published, published is null ? null : resolution.TotalsSource, rollCall, published is null || rollCall is null ? null : published == rollCall, resolution.Totals switch
        {
            TotalsStanding.Disputed => resolution.Origin.Note,
            TotalsStanding.Published when rollCall is null => live.Texts["No roll call is held to compare it with."],
            TotalsStanding.Published => live.Texts["The published total is confirmed by the roll call."],
            TotalsStanding.Computed => live.Texts["Nothing independent of the roll call confirms its total."],
            _ => live.Texts["Neither a total nor a roll call is held."],
        });
    }

    private static Count? CountOf(VoteTotals? totals) => totals is null ? null : new(totals.Yes, totals.No, totals.Abstain);

    private IEnumerable<StatementCard.Detail> Records(Resolution resolution)
    {
        if (resolution.Meeting.Length > 0)
            yield return new(live.Texts["Meeting record"], resolution.Meeting);
        if (resolution.DigitalLibraryRecord.Length > 0)
            yield return new(live.Texts["UN Digital Library"], live.Texts.Of("record {0}", resolution.DigitalLibraryRecord));
        yield return new(live.Texts["Roll call from"], resolution.RollCall switch
        {
            RollCallStanding.Identified => live.Texts.Of("{0}; matched to the resolution by its day and its likeness to neighbouring votes", resolution.Origin.Source),
            RollCallStanding.NotHeld => live.Texts["not held"],
            _ => resolution.Origin.Source,
        });
        if (resolution.Origin.Note.Length > 0)
            yield return new(live.Texts["Remark"], resolution.Origin.Note);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

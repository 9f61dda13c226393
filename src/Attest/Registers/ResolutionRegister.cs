namespace Attest.Registers;

/// <summary>Resolutions of the General Assembly, with totals as published and as counted, and who voted how.</summary>
public sealed class ResolutionRegister
{
    private readonly JurisdictionRegister jurisdictions;
    private readonly Dictionary<string, Resolution> bySymbol;
    private readonly ILookup<string, Resolution> byNumber;
    private Dictionary<string, Dictionary<JurisdictionCode, RecordedVote>> votes = [];

    internal ResolutionRegister(IReadOnlyList<Resolution> all, JurisdictionRegister jurisdictions)
    {
        All = all;
        this.jurisdictions = jurisdictions;
        bySymbol = all.ToDictionary(resolution => resolution.Symbol, StringComparer.Ordinal);
        byNumber = all.ToLookup(resolution => resolution.Number, StringComparer.Ordinal);
    }

    /// <summary>All resolutions, by session.</summary>
    public IReadOnlyList<Resolution> All { get; }

    /// <summary>The yearly resolutions on the ban of antipersonnel mines and, later, on the Mine Ban Treaty, by session.</summary>
    public IEnumerable<Resolution> OnTheBan => All.Where(IsOnTheBan);

    /// <summary>
    /// The resolution of a symbol in any usual writing: "51/45S", "51/45 S", "UNGA 51/45", "51-45S"; null when none. Where the letter is left out
    /// and two sub-resolutions have the number, the one on the ban is meant (52/38 is 52/38A).
    /// </summary>
    public Resolution? Find(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (Resolution.Normalise(symbol) is not { } normal)
            return null;
        return bySymbol.GetValueOrDefault(normal) ?? (byNumber[normal] is var found && found.Count() > 1 ? found.FirstOrDefault(IsOnTheBan) : found.FirstOrDefault());
    }

    /// <summary>The resolution on the ban of antipersonnel mines or the Mine Ban Treaty adopted in that calendar year; null when the register holds none.</summary>
    public Resolution? OfYear(int year) => All.FirstOrDefault(resolution => resolution.Adopted.Year == year && IsOnTheBan(resolution));

    /// <summary>
    /// The vote of every member of the United Nations on the day, under the code it had then. Where no roll call is held every vote is <see cref="Vote.Unknown"/>.
    /// </summary>
    public IReadOnlyDictionary<JurisdictionCode, Vote> RollCall(Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return votes.TryGetValue(resolution.Symbol, out var held)
            ? held.Values.ToDictionary(vote => vote.Jurisdiction, vote => vote.Vote)
            : jurisdictions.States.Where(state => state.IsUnMember(resolution.Adopted)).ToDictionary(state => state.Code, _ => Vote.Unknown);
    }

    /// <summary>How a jurisdiction, or the one it continues, voted on a resolution, and how well that is known.</summary>
    /// <exception cref="ArgumentException">The register of jurisdictions does not hold the code.</exception>
    public RecordedVote VoteOf(JurisdictionCode jurisdiction, Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(resolution);
        var known = jurisdictions.Find(jurisdiction) ?? throw new ArgumentException($"{jurisdiction} is not in the register of jurisdictions.", nameof(jurisdiction));
        if (votes.TryGetValue(resolution.Symbol, out var held))
        {
            if (held.TryGetValue(jurisdiction, out var own))
                return own;
            if (held.Values.FirstOrDefault(vote => vote.ContinuedBy == jurisdiction) is { } predecessor)
                return predecessor;
        }

        return known.IsUnMember(resolution.Adopted)
            ? new(resolution.Symbol, jurisdiction, null, Vote.Unknown, VoteQuality.NotHeld, resolution.Origin)
            : new(resolution.Symbol, jurisdiction, null, Vote.NotMember, VoteQuality.NotHeld, known.Origin);
    }

    internal void TakeVotes(IEnumerable<RecordedVote> recorded) =>
        votes = recorded.GroupBy(vote => vote.Resolution).ToDictionary(
            group => group.Key, group => group.ToDictionary(vote => vote.Jurisdiction), StringComparer.Ordinal);

    internal Resolution? WithSymbol(string symbol) => bySymbol.GetValueOrDefault(symbol);

    internal IEnumerable<RecordedVote> VotesOn(Resolution resolution) => votes.TryGetValue(resolution.Symbol, out var held) ? held.Values : [];

    private static bool IsOnTheBan(Resolution resolution) => resolution.Topic is ResolutionTopic.BanAgreement or ResolutionTopic.MineBanTreaty;
}

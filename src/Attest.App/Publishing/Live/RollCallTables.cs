using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Votes as tables: one resolution by member, and all resolutions with their totals.</summary>
internal static class RollCallTables
{
    private static readonly DataColumn[] Members =
    [
        new("resolution", "symbol of the resolution"),
        new("adopted", "day of the vote (YYYY-MM-DD)"),
        new("state", "code of the member (ISO 3166-1 alpha-3, or the project's own)"),
        new("name", "its short name"),
        new("vote", "yes, no, abstain, absent; unknown where it is not held"),
        new("quality", "how well the vote is known: recorded, deduced from the totals, suspect"),
        new("source", "where the vote comes from"),
    ];

    private static readonly DataColumn[] Resolutions =
    [
        new("resolution", "symbol of the resolution"),
        new("adopted", "day of the vote (YYYY-MM-DD)"),
        new("title", "what it is about, in our words"),
        new("members", "how many members the United Nations had on the day"),
        new("published_yes", "votes in favour as published; empty where no total is held"),
        new("published_no", "votes against as published"),
        new("published_abstain", "abstentions as published"),
        new("counted_yes", "votes in favour counted from the roll call; empty where none is held"),
        new("counted_no", "votes against counted from the roll call"),
        new("counted_abstain", "abstentions counted from the roll call"),
        new("roll_call", "how the roll call is known; not_held where there is none"),
        new("totals_source", "where the published total comes from"),
        new("source", "where the row comes from"),
    ];

    /// <summary>One row for each member, by code.</summary>
    public static DataTable One(RegisterSet registers, Resolution resolution) => new("roll-call-" + resolution.Slug, Members,
    [
        .. from code in registers.Resolutions.RollCall(resolution).Keys
           let vote = registers.Resolutions.VoteOf(code, resolution)
           where vote.Vote != Vote.NotMember
           orderby code.Value
           select (object?[])[resolution.Symbol, Addresses.Iso(resolution.Adopted), code.Value, registers.Jurisdictions.Find(code)?.ShortName, Vocabulary.Word(vote.Vote), Vocabulary.Word(vote.Quality), vote.Origin.Source],
    ]);

    /// <summary>One row for each resolution, by day.</summary>
    public static DataTable All(ResolutionRegister resolutions) => new("resolutions", Resolutions,
    [
        .. from resolution in resolutions.All
           orderby resolution.Adopted, resolution.Symbol
           let published = resolution.Published
           let counted = resolution.Computed
           select (object?[])
           [
               resolution.Symbol, Addresses.Iso(resolution.Adopted), resolution.Title, resolution.Members, published?.Yes, published?.No, published?.Abstain, counted?.Yes, counted?.No, counted?.Abstain,
               Vocabulary.Word(resolution.RollCall), published is null ? null : resolution.TotalsSource, resolution.Origin.Source,
           ],
    ]);
}

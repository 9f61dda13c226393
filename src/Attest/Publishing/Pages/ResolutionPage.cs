using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>A resolution of the General Assembly, and how every member voted.</summary>
public sealed record ResolutionPage : Page
{
    /// <summary>Its symbol: <c>51/45S</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>The session.</summary>
    public required int Session { get; init; }

    /// <summary>The day it was adopted.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>Its title, in our own words.</summary>
    public required string ResolutionTitle { get; init; }

    /// <summary>How many members the United Nations had; null where that is not held.</summary>
    public required int Members { get; init; }

    /// <summary>The totals.</summary>
    public required Totals Totals { get; init; }

    /// <summary>The map of the votes; null where no roll call is held.</summary>
    public required WorldMap? Map { get; init; }

    /// <summary>The votes as bars; null where no roll call is held.</summary>
    public BarChart? Bars { get; init; }

    /// <summary>The members by vote; empty where no roll call is held.</summary>
    public required IReadOnlyList<VoteList> Votes { get; init; }

    /// <summary>Those that were counted among the members and could not vote, each with what the register says of it.</summary>
    public IReadOnlyList<Member> WithoutVote { get; init; } = [];

    /// <summary>The members of whose vote the roll call that is held says nothing; where none is held at all, empty.</summary>
    public IReadOnlyList<PageLink> NotHeld { get; init; } = [];

    /// <summary>Where the record can be looked up.</summary>
    public required IReadOnlyList<StatementCard.Detail> Records { get; init; }

    /// <summary>The resolution before it in the register; null at the beginning.</summary>
    public required PageLink? Earlier { get; init; }

    /// <summary>The resolution after it in the register; null at the end.</summary>
    public required PageLink? Later { get; init; }

    /// <summary>The members that cast one vote.</summary>
    /// <param name="Vote">The vote as a word of the data.</param>
    /// <param name="Words">The vote in the language of the page.</param>
    /// <param name="Members">The members in the order of names.</param>
    public sealed record VoteList(string Vote, string Words, IReadOnlyList<Member> Members);

    /// <summary>One member.</summary>
    /// <param name="State">The member.</param>
    /// <param name="Quality">What is to be said of the record; null when it is plain.</param>
    public sealed record Member(PageLink State, string? Quality);
}

using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>How a State voted on every resolution followed.</summary>
public sealed record StateVotesPage : Page
{
    /// <summary>The State.</summary>
    public required PageLink State { get; init; }

    /// <summary>Its votes on the resolutions whose roll call is held, newest first; those of days on which it was no member are left out.</summary>
    public required IReadOnlyList<StatePage.Vote> Votes { get; init; }

    /// <summary>How often it voted how, of the votes shown.</summary>
    public required IReadOnlyList<StatusCount> Counts { get; init; }

    /// <summary>How many resolutions are followed.</summary>
    public required int Resolutions { get; init; }

    /// <summary>How many of them have no roll call here.</summary>
    public required int NotHeld { get; init; }

    /// <summary>The votes in their order as a picture; null where there are none.</summary>
    public required StripChart? Strip { get; init; }
}

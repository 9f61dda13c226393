using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>Who is bound by a treaty on a day.</summary>
public sealed record TreatyPage : Page
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its title as adopted.</summary>
    public required string OfficialName { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The last day for which participation is known.</summary>
    public required DateOnly KnownTo { get; init; }

    /// <summary>The day it was opened for signature.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>The day it entered into force.</summary>
    public required DateOnly EntryIntoForce { get; init; }

    /// <summary>What must be said with every number on the page (after the day it is known to, not fully held …).</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>The map, with the counts of States; areas are apart.</summary>
    public required WorldMap Map { get; init; }

    /// <summary>How its membership grew, year by year; null on a day of the past, and where participation is not held.</summary>
    public StackChart? Growth { get; init; }

    /// <summary>The States by status.</summary>
    public required IReadOnlyList<StatusList> Lists { get; init; }

    /// <summary>The areas, which cannot join.</summary>
    public required IReadOnlyList<PageLink> Areas { get; init; }

    /// <summary>How its obligations that do not come back stood on the day; empty where it has none here.</summary>
    public required IReadOnlyList<ObligationTally> Obligations { get; init; }

    /// <summary>Other days to look at.</summary>
    public required IReadOnlyList<PageLink> OtherDays { get; init; }

    /// <summary>The States of one status.</summary>
    /// <param name="Status">The status as a word of the data.</param>
    /// <param name="Words">The status in the language of the page.</param>
    /// <param name="States">The States in the order of names.</param>
    public sealed record StatusList(string Status, string Words, IReadOnlyList<Row> States);

    /// <summary>One State. Days are YYYY-MM-DD, <c>unknown</c> where they are not held, null where the act did not take place.</summary>
    /// <param name="State">The State.</param>
    /// <param name="Signature">Signature.</param>
    /// <param name="Deposit">Deposit.</param>
    /// <param name="DepositWords">What was deposited, in the language of the page.</param>
    /// <param name="EntryIntoForce">Entry into force for the State.</param>
    /// <param name="Withdrawal">Effect of its withdrawal.</param>
    /// <param name="Trust">How far the row is to be trusted; null where there is no row.</param>
    public sealed record Row(PageLink State, string? Signature, string? Deposit, string? DepositWords, string? EntryIntoForce, string? Withdrawal, RowTrust? Trust);
}

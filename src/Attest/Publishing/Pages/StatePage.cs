namespace Attest.Publishing.Pages;

/// <summary>A State or area: its standing in the treaties, its votes, the reports held and what they say. Useful without any report.</summary>
public sealed record StatePage : Page
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its short name.</summary>
    public required string Name { get; init; }

    /// <summary>Its formal name.</summary>
    public required string OfficialName { get; init; }

    /// <summary>State, area or historical, as a word of the data.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is, in the language of the page: “State, Asia (Eastern Asia)”.</summary>
    public required string KindWords { get; init; }

    /// <summary>Names it went by earlier, with their years where they are held.</summary>
    public required IReadOnlyList<string> FormerNames { get; init; }

    /// <summary>Its standing in each treaty.</summary>
    public required IReadOnlyList<TreatyStanding> Treaties { get; init; }

    /// <summary>Its vote on each resolution that has a roll call here, newest first.</summary>
    public required IReadOnlyList<Vote> Votes { get; init; }

    /// <summary>What the treaties oblige it to do by a day, and how that stands; empty where none binds it.</summary>
    public required IReadOnlyList<ObligationLine> Obligations { get; init; }

    /// <summary>The day on which that is so.</summary>
    public required DateOnly ObligationsOn { get; init; }

    /// <summary>Its votes on the ban of antipersonnel mines in one line: each way of voting with its years.</summary>
    public required IReadOnlyList<VotedIn> VotesInShort { get; init; }

    /// <summary>What falls due next, and what is overdue; empty where nothing is ahead.</summary>
    public required IReadOnlyList<ObligationLine> Due { get; init; }

    /// <summary>The newest that is said on what most readers come for.</summary>
    public required IReadOnlyList<KeyFigure> Figures { get; init; }

    /// <summary>What it said it would do, and what followed.</summary>
    public required IReadOnlyList<PromiseLine> Promises { get; init; }

    /// <summary>The page before it in the order of the book: by name, areas among the States.</summary>
    public required PageLink? Previous { get; init; }

    /// <summary>The page after it in the order of the book.</summary>
    public required PageLink? Following { get; init; }

    /// <summary>The State on two printed pages.</summary>
    public required PageLink Brief { get; init; }

    /// <summary>What each edition said, by topic.</summary>
    public required PageLink Timeline { get; init; }

    /// <summary>Each edition beside the one before it, the newest first.</summary>
    public required IReadOnlyList<PageLink> Comparisons { get; init; }

    /// <summary>What can be taken away.</summary>
    public required IReadOnlyList<PageLink> Downloads { get; init; }

    /// <summary>How to cite the page; a demonstration is never cited as the organisation’s.</summary>
    public required string Citation { get; init; }

    /// <summary>Its membership in the Conference on Disarmament.</summary>
    public required Membership Conference { get; init; }

    /// <summary>Meetings of the treaties held there.</summary>
    public required IReadOnlyList<Hosted> Meetings { get; init; }

    /// <summary>The reports held, newest first; an empty list is <c>not_held</c> and says nothing about the world.</summary>
    public required IReadOnlyList<ReportLink> Reports { get; init; }

    /// <summary>What the reports say, by kind.</summary>
    public required IReadOnlyList<KindGroup> Statements { get; init; }

    /// <summary>The same page with the other choice: only what an editor has checked, or everything.</summary>
    public required PageLink Other { get; init; }

    /// <summary>What reports on others say that it does, newest edition first.</summary>
    public required IReadOnlyList<Elsewhere> SaidElsewhere { get; init; }

    /// <summary>What its editions answer differently; null where there are no two to compare.</summary>
    public required PageLink? Differences { get; init; }

    /// <summary>What checks found about the State and a person has reviewed and found right, and what nobody has reviewed yet.</summary>
    public required FindingCounts Findings { get; init; }

    /// <summary>How many findings there are about a State.</summary>
    /// <param name="Reviewed">Reviewed by a person and found right.</param>
    /// <param name="NotReviewed">Found by machine and not reviewed; null where the organisation does not show these.</param>
    /// <param name="Address">The list of them.</param>
    public sealed record FindingCounts(int Reviewed, int? NotReviewed, string Address);

    /// <summary>A statement that a report on another makes of this State or area.</summary>
    /// <param name="Report">The other's report.</param>
    /// <param name="Line">The statement.</param>
    public sealed record Elsewhere(PageLink Report, StatementLine Line);

    /// <summary>A vote in the General Assembly.</summary>
    /// <param name="Resolution">The resolution.</param>
    /// <param name="ResolutionTitle">Its title.</param>
    /// <param name="On">The day of the vote.</param>
    /// <param name="Word">The vote as a word of the data.</param>
    /// <param name="Words">The vote in the language of the page.</param>
    /// <param name="Quality">What is to be said of the record; null when it is plain.</param>
    /// <param name="IsOnTheBan">Whether the resolution is one on the ban of antipersonnel mines.</param>
    public sealed record Vote(PageLink Resolution, string ResolutionTitle, DateOnly On, string Word, string Words, string? Quality, bool IsOnTheBan);

    /// <summary>The years in which it voted one way.</summary>
    /// <param name="Word">The vote as a word of the data.</param>
    /// <param name="Words">The vote in the language of the page.</param>
    /// <param name="Years">The years: “1996, 2000–2004”.</param>
    public sealed record VotedIn(string Word, string Words, string Years);

    /// <summary>Whether it is a member of the Conference on Disarmament.</summary>
    /// <param name="Words">The answer in the language of the page.</param>
    /// <param name="Since">Since when, EDTF; null for a non-member.</param>
    /// <param name="Trust">How far the row is to be trusted; null for a non-member.</param>
    public sealed record Membership(string Words, string? Since, RowTrust? Trust);

    /// <summary>A meeting held there.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Place">The city.</param>
    /// <param name="Days">First and last day in the language of the page.</param>
    /// <param name="Trust">How far the row is to be trusted.</param>
    public sealed record Hosted(string Name, string Place, string Days, RowTrust Trust);

    /// <summary>The statements of one kind from all reports held, newest edition first.</summary>
    /// <param name="Kind">The kind as a word of the data.</param>
    /// <param name="Words">The kind in the language of the page.</param>
    /// <param name="Lines">The statements, or the newest of them.</param>
    public sealed record KindGroup(string Kind, string Words, IReadOnlyList<StatementLine> Lines)
    {
        /// <summary>How many there are; of many only the newest are among the lines.</summary>
        public required int Count { get; init; }

        /// <summary>Where all of them are listed.</summary>
        public required string All { get; init; }
    }
}

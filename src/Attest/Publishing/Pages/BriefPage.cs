namespace Attest.Publishing.Pages;

/// <summary>A State on two printed pages, from registers and structured statements only: no sentence of a report is retold.</summary>
public sealed record BriefPage : Page
{
    /// <summary>The State or area, with its whole page.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>Its formal name.</summary>
    public required string OfficialName { get; init; }

    /// <summary>The day on which it is so.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Its standing in each treaty.</summary>
    public required IReadOnlyList<TreatyStanding> Treaties { get; init; }

    /// <summary>Its votes on the ban of antipersonnel mines.</summary>
    public required IReadOnlyList<StatePage.VotedIn> Votes { get; init; }

    /// <summary>By how many roll calls.</summary>
    public required int RollCalls { get; init; }

    /// <summary>What the treaties oblige it to do, the most pressing first; some of <see cref="AllDuties"/>.</summary>
    public required IReadOnlyList<ObligationLine> Duties { get; init; }

    /// <summary>How many duties there are.</summary>
    public required int AllDuties { get; init; }

    /// <summary>The newest that is said on what most readers come for.</summary>
    public required IReadOnlyList<KeyFigure> Figures { get; init; }

    /// <summary>What it said it would do, and what followed; some of <see cref="AllPromises"/>.</summary>
    public required IReadOnlyList<PromiseLine> Promises { get; init; }

    /// <summary>How many promises there are.</summary>
    public required int AllPromises { get; init; }

    /// <summary>What the neighbours are taken from: no register here holds borders, so it is the subregion.</summary>
    public required string Subregion { get; init; }

    /// <summary>The other States of the subregion, with their status in the Mine Ban Treaty; some of <see cref="AllNeighbours"/>.</summary>
    public required IReadOnlyList<Neighbour> Neighbours { get; init; }

    /// <summary>How many there are.</summary>
    public required int AllNeighbours { get; init; }

    /// <summary>The reports that the brief rests on, newest first; some of <see cref="AllReports"/>.</summary>
    public required IReadOnlyList<Source> Reports { get; init; }

    /// <summary>How many reports are held.</summary>
    public required int AllReports { get; init; }

    /// <summary>The registers that it rests on, each once.</summary>
    public required IReadOnlyList<string> Registers { get; init; }

    /// <summary>How to cite it; a demonstration is never cited as the organisation’s.</summary>
    public required string Citation { get; init; }

    /// <summary>A State of the same subregion.</summary>
    /// <param name="State">Its page.</param>
    /// <param name="Status">Its status in the Mine Ban Treaty, as a word of the data.</param>
    /// <param name="StatusWords">The same in the language of the page.</param>
    public sealed record Neighbour(PageLink State, string Status, string StatusWords);

    /// <summary>A report.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="TextHash">The SHA-256 of its text.</param>
    /// <param name="Statements">How many statements were read from it.</param>
    /// <param name="Checked">How many of them an editor has checked.</param>
    public sealed record Source(PageLink Report, string TextHash, int Statements, int Checked);
}

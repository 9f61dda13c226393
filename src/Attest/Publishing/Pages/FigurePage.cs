using Attest.Publishing.Charts;

namespace Attest.Publishing.Pages;

/// <summary>One figure to be passed on, with everything that must go with it.</summary>
public sealed record FigurePage : Page
{
    /// <summary>Whose figure it is.</summary>
    public required PageLink State { get; init; }

    /// <summary>The statement.</summary>
    public required StatementCard Statement { get; init; }

    /// <summary>The edition that says it.</summary>
    public required int Edition { get; init; }

    /// <summary>Where its words stand.</summary>
    public required string Evidence { get; init; }

    /// <summary>What the figure counts.</summary>
    public required string Definition { get; init; }

    /// <summary>What it is not to be confused with.</summary>
    public required string Confused { get; init; }

    /// <summary>Which edition before it had a figure of the same; null where none held here had.</summary>
    public required int? EditionBefore { get; init; }

    /// <summary>What that edition said.</summary>
    public required IReadOnlyList<StatementLine> Before { get; init; }

    /// <summary>How to cite it.</summary>
    public required string Citation { get; init; }

    /// <summary>The figure’s own whole address.</summary>
    public required string Permalink { get; init; }

    /// <summary>What to put into another page: a picture that leads here, without a script.</summary>
    public required string Snippet { get; init; }

    /// <summary>The picture.</summary>
    public required FigureChart Picture { get; init; }
}

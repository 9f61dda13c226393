namespace Attest.Publishing.Pages;

/// <summary>The types of mines and submunitions that the register holds: names, origin and category, no technical detail.</summary>
public sealed record MunitionsPage : Page
{
    /// <summary>The types by the State they come from.</summary>
    public required IReadOnlyList<Group> Origins { get; init; }

    /// <summary>How many types there are.</summary>
    public required int Types { get; init; }

    /// <summary>How many of them a statement of this base names.</summary>
    public required int Named { get; init; }

    /// <summary>What the register says is missing in it.</summary>
    public required string Gap { get; init; }

    /// <summary>The types of one origin.</summary>
    /// <param name="Origin">The State.</param>
    /// <param name="Munitions">Its types in the order of names.</param>
    public sealed record Group(PageLink Origin, IReadOnlyList<Entry> Munitions);

    /// <summary>A type in the list.</summary>
    /// <param name="Munition">Its name and page.</param>
    /// <param name="Aliases">Other names.</param>
    /// <param name="Kind">What it is made against and its broad type, in the language of the page.</param>
    /// <param name="Statements">How many statements name it.</param>
    public sealed record Entry(PageLink Munition, IReadOnlyList<string> Aliases, string Kind, int Statements);
}

namespace Attest.Publishing.Pages;

/// <summary>The topics on which what each edition said about a State can be seen in one line.</summary>
public sealed record TimelinesPage : Page
{
    /// <summary>The State or area.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>Of how many editions a report on it is held.</summary>
    public required int Held { get; init; }

    /// <summary>How many editions there are from the first held of anybody to the last.</summary>
    public required int Editions { get; init; }

    /// <summary>The topics that any report says something on, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>The topics on which nothing is said.</summary>
    public required IReadOnlyList<string> Silent { get; init; }

    /// <summary>A topic.</summary>
    /// <param name="Page">Its timeline.</param>
    /// <param name="Kind">The topic as a word of the data.</param>
    /// <param name="Statements">How many statements there are on it.</param>
    /// <param name="Said">The years of the editions that say something.</param>
    public sealed record Topic(PageLink Page, string Kind, int Statements, IReadOnlyList<int> Said);
}

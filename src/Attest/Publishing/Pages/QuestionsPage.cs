namespace Attest.Publishing.Pages;

/// <summary>What can be asked of every State.</summary>
public sealed record QuestionsPage : Page
{
    /// <summary>The kinds of statements, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Entry> Kinds { get; init; }

    /// <summary>A kind and what can be asked of it.</summary>
    /// <param name="Question">What is said of the kind.</param>
    /// <param name="Values">Whether a value is so, one for each.</param>
    /// <param name="Series">Its figures by State and year; null where the kind has none.</param>
    public sealed record Entry(PageLink Question, IReadOnlyList<PageLink> Values, PageLink? Series);
}

namespace Attest.Publishing.Pages;

/// <summary>What States said they would do, and what followed.</summary>
public sealed record PromisesPage : Page
{
    /// <summary>Whether only what an editor has checked is used.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The promises by what followed; those nobody kept first.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>Promises with one outcome.</summary>
    /// <param name="Outcome">The outcome as a word of the data.</param>
    /// <param name="Words">The outcome in the language of the page.</param>
    /// <param name="Promises">The promises, by State.</param>
    public sealed record Group(string Outcome, string Words, IReadOnlyList<Row> Promises);

    /// <summary>A promise.</summary>
    /// <param name="State">Who promised.</param>
    /// <param name="What">What: “to join the Mine Ban Treaty”.</param>
    /// <param name="Told">Each telling with its aim and edition, the earliest first.</param>
    /// <param name="Followed">What followed, in words; empty where nothing is known.</param>
    public sealed record Row(PageLink State, string What, IReadOnlyList<PageLink> Told, string Followed);
}

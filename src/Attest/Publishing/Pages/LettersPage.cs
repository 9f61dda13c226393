namespace Attest.Publishing.Pages;

/// <summary>What readers sent, for the people of the organisation; only on the machine that serves the site.</summary>
public sealed record LettersPage : Page
{
    /// <summary>Whether these are orders; otherwise words on statements.</summary>
    public required bool AreOrders { get; init; }

    /// <summary>The other list.</summary>
    public required PageLink Other { get; init; }

    /// <summary>The letters, the newest first.</summary>
    public required IReadOnlyList<Letter> Letters { get; init; }

    /// <summary>A letter.</summary>
    /// <param name="ReceivedAt">When it came, UTC.</param>
    /// <param name="Subject">The publication, or the statement.</param>
    /// <param name="Address">Where the subject stands on this site, or null.</param>
    /// <param name="Words">What the reader says.</param>
    /// <param name="Name">The reader's name, or empty.</param>
    /// <param name="Contact">Where the reader can be answered, or empty.</param>
    /// <param name="PostalAddress">Where an order goes, or empty.</param>
    /// <param name="Copies">How many copies; 0 for words on a statement.</param>
    public sealed record Letter(DateTimeOffset ReceivedAt, string Subject, string? Address, string Words, string Name, string Contact, string PostalAddress, int Copies);
}

namespace Attest.Store;

/// <summary>What a reader sent to the organisation. It is for the people it was sent to: it stands on no public page, in no search, no download and no log.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="Subject">The publication that is ordered, or the identity of the statement.</param>
/// <param name="Words">What the reader says; empty for an order without a remark.</param>
public sealed record Letter(LetterKind Kind, DateTimeOffset ReceivedAt, string Subject, string Words)
{
    /// <summary>The reader's name; empty where it was not given.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where the reader can be answered; empty where that was not given.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Where an order is to be sent; empty for feedback.</summary>
    public string PostalAddress { get; init; } = "";

    /// <summary>How many copies are ordered; 0 for feedback.</summary>
    public int Copies { get; init; }
}

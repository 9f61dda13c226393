namespace Attest.Store;

/// <summary>What a reader sends.</summary>
public enum LetterKind
{
    /// <summary><c>order</c>: an order of a publication.</summary>
    Order,

    /// <summary><c>feedback</c>: words on a statement.</summary>
    Feedback,
}

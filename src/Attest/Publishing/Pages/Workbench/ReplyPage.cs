namespace Attest.Publishing.Pages.Workbench;

/// <summary>What somebody reads who was given a link for a reply: the text by numbered lines, and a form.</summary>
public sealed record ReplyPage : OfficePage
{
    /// <summary>The number of the link.</summary>
    public required long Number { get; init; }

    /// <summary>Who was asked.</summary>
    public required string Addressee { get; init; }

    /// <summary>Until when comments are taken, UTC.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Whether comments are taken.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The lines; their number is their place, from 1.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>What was typed and could not be taken.</summary>
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();

    /// <summary>The receipt of a comment that was just kept; null for none.</summary>
    public Receipt? Kept { get; init; }

    /// <summary>A receipt.</summary>
    /// <param name="Number">The number of the comment.</param>
    /// <param name="At">When it was kept, UTC.</param>
    /// <param name="Hash">The SHA-256 of it.</param>
    public sealed record Receipt(long Number, DateTimeOffset At, string Hash);
}

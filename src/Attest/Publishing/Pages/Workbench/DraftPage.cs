namespace Attest.Publishing.Pages.Workbench;

/// <summary>A draft: its paragraphs, each with what the reader reads in it, what checks find, what was remarked, and what others wrote at the same time.</summary>
public sealed record DraftPage : OfficePage
{
    /// <summary>With whom it is, in words.</summary>
    public required string Stage { get; init; }

    /// <summary>Whether the one who looks may write now.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>The paragraphs in order.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>How many sentences stand how, the weightiest first.</summary>
    public required IReadOnlyList<CheckPage.Tally> Counts { get; init; }

    /// <summary>The button that sends it on; null where the one who looks may not, or something is open.</summary>
    public string? SendOn { get; init; }

    /// <summary>Whether it can be returned by the one who looks.</summary>
    public required bool MayReturn { get; init; }

    /// <summary>Whether the approved text can be taken into the base by the one who looks.</summary>
    public required bool MayTake { get; init; }

    /// <summary>The SHA-256 of the text that is shown, which a step says it was taken on.</summary>
    public required string TextHash { get; init; }

    /// <summary>What happened to it, the first first.</summary>
    public required IReadOnlyList<LogEntry> Steps { get; init; }

    /// <summary>The links by which somebody outside reads it, for those who may make them; null for others.</summary>
    public IReadOnlyList<Link>? Links { get; init; }

    /// <summary>What came by these links.</summary>
    public required IReadOnlyList<Reply> Replies { get; init; }

    /// <summary>What kinds of reply a comment can be kept as.</summary>
    public required IReadOnlyList<InviteForm.Choice> ReplyKinds { get; init; }

    /// <summary>A paragraph.</summary>
    /// <param name="Id">By what forms name it.</param>
    /// <param name="Revision">What a save says it was made from.</param>
    /// <param name="Text">Its Markdown.</param>
    /// <param name="SavedBy">Who saved it last and when, in words.</param>
    /// <param name="Sentences">The sentences in which something was read or found.</param>
    /// <param name="Rivals">What others wrote at the same time.</param>
    /// <param name="Comments">What was remarked.</param>
    public sealed record Paragraph(string Id, int Revision, string Text, string SavedBy, IReadOnlyList<CheckPage.Sentence> Sentences, IReadOnlyList<Note> Rivals, IReadOnlyList<Note> Comments);

    /// <summary>Something that waits beside a paragraph.</summary>
    /// <param name="Number">By what forms name it.</param>
    /// <param name="Words">What it says.</param>
    /// <param name="Sentence">The sentence it is about; empty for the paragraph.</param>
    /// <param name="From">Who and when, in words.</param>
    public sealed record Note(long Number, string Words, string Sentence, string From);

    /// <summary>A link for a reply.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Addressee">Who was asked.</param>
    /// <param name="Standing">Until when it holds, or that it was taken back, in words.</param>
    /// <param name="IsOpen">Whether it can be taken back.</param>
    public sealed record Link(long Number, string Addressee, string Standing, bool IsOpen);

    /// <summary>A comment that came by a link.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Lines">The lines it is about, in words.</param>
    /// <param name="Words">What it says.</param>
    /// <param name="Signed">Who says it.</param>
    /// <param name="From">To whom the link was given, and when the comment came, in words.</param>
    /// <param name="Receipt">What its sender was given.</param>
    /// <param name="Request">The request among whose replies it is kept; null where it is not yet.</param>
    public sealed record Reply(long Number, string Lines, string Words, string Signed, string From, string Receipt, PageLink? Request);
}

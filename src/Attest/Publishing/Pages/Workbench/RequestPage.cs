namespace Attest.Publishing.Pages.Workbench;

/// <summary>A request with its reminders and replies, for those within whose States and themes it lies.</summary>
public sealed record RequestPage : OfficePage
{
    /// <summary>What is known of it, each with its name: to whom, through whom, by which way, when.</summary>
    public required IReadOnlyList<(string Name, string Words)> Facts { get; init; }

    /// <summary>What was asked.</summary>
    public required string Questions { get; init; }

    /// <summary>How it stands, in words.</summary>
    public required string Standing { get; init; }

    /// <summary>How that is marked: <c>ok</c>, <c>bad</c> or nothing.</summary>
    public required string Mark { get; init; }

    /// <summary>Whether an answer is overdue, so that silence can be kept.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Today, which the forms propose.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The replies, in the order of being entered.</summary>
    public required IReadOnlyList<Reply> Replies { get; init; }

    /// <summary>What kinds of reply there are, silence apart.</summary>
    public required IReadOnlyList<InviteForm.Choice> Kinds { get; init; }

    /// <summary>What a reply can do to a statement.</summary>
    public required IReadOnlyList<InviteForm.Choice> Bearings { get; init; }

    /// <summary>What an editor can decide; empty for whoever decides nothing here.</summary>
    public required IReadOnlyList<InviteForm.Choice> Rulings { get; init; }

    /// <summary>The parts of a letter that a decision can make public.</summary>
    public required IReadOnlyList<InviteForm.Choice> Parts { get; init; }

    /// <summary>What is said of the State in the base today, to choose from: the identity, and the words.</summary>
    public required IReadOnlyList<InviteForm.Choice> Statements { get; init; }

    /// <summary>The draft that the silence can be written into; null where there is none that is the person's to write.</summary>
    public required PageLink? Draft { get; init; }

    /// <summary>How the silence is said in the text; null where none was kept.</summary>
    public required string? Silence { get; init; }

    /// <summary>What was sent and could not be taken, by the names of the form's fields.</summary>
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();

    /// <summary>A reply.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Kind">What kind it is, in words.</param>
    /// <param name="Days">When it came and what day it bears, in words.</param>
    /// <param name="Text">Its text; empty for silence.</param>
    /// <param name="Language">The language it is in.</param>
    /// <param name="Translation">Its translation, or null.</param>
    /// <param name="Signer">Who signed it, or null.</param>
    /// <param name="Bears">What it does to which statements.</param>
    /// <param name="Decision">What was decided, by whom and when, in words; null where nothing was.</param>
    /// <param name="Reason">Why; null where nothing was decided.</param>
    /// <param name="Public">The parts that readers see, in words; null where nothing was decided.</param>
    public sealed record Reply(long Number, string Kind, string Days, string Text, string Language, string? Translation, string? Signer, IReadOnlyList<Bearing> Bears, string? Decision, string? Reason, string? Public);

    /// <summary>What a reply does to a statement.</summary>
    /// <param name="Does">Whether it confirms, contests or supersedes it, in words.</param>
    /// <param name="Statement">The statement's words, and its page.</param>
    /// <param name="Id">Its identity.</param>
    public sealed record Bearing(string Does, PageLink Statement, string Id);
}

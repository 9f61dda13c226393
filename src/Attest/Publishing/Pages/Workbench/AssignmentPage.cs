namespace Attest.Publishing.Pages.Workbench;

/// <summary>The sheet of a State for an edition: who covers it, by when, what was asked of authorities, and what is to be found out.</summary>
public sealed record AssignmentPage : OfficePage
{
    /// <summary>The board of the edition.</summary>
    public required PageLink Board { get; init; }

    /// <summary>Who covers it.</summary>
    public required IReadOnlyList<Cover> Covers { get; init; }

    /// <summary>Who can be assigned by the one who looks; empty for nobody.</summary>
    public required IReadOnlyList<InviteForm.Choice> Candidates { get; init; }

    /// <summary>Whether the one who looks assigns people here.</summary>
    public required bool MayAssign { get; init; }

    /// <summary>The last reports, from which the questions come.</summary>
    public required IReadOnlyList<PageLink> Reports { get; init; }

    /// <summary>The texts that are written for the edition.</summary>
    public required IReadOnlyList<PageLink> Drafts { get; init; }

    /// <summary>The code of the State and the year, with which a draft can be begun; null where there is one, or it is not the person's to write.</summary>
    public required (string State, int Year)? Begin { get; init; }

    /// <summary>The days by which the edition is made, each with how it stands.</summary>
    public required IReadOnlyList<Day> Days { get; init; }

    /// <summary>Where what authorities were asked about the State is listed.</summary>
    public required PageLink Requests { get; init; }

    /// <summary>How many questions are open, and how many there are.</summary>
    public required (int Open, int All) Count { get; init; }

    /// <summary>The questions of this part of the sheet, by kind.</summary>
    public required IReadOnlyList<Group> Questions { get; init; }

    /// <summary>What can be said of a question; empty for whoever does not work on the State.</summary>
    public required IReadOnlyList<InviteForm.Choice> Standings { get; init; }

    /// <summary>The parts of the sheet by number, this one among them; empty where there is only one.</summary>
    public required IReadOnlyList<PageLink> Parts { get; init; }

    /// <summary>Somebody who covers it.</summary>
    /// <param name="Number">The number of the assignment.</param>
    /// <param name="Person">The pseudonym, or that it is hidden.</param>
    /// <param name="Theme">The theme in words; empty for everything.</param>
    /// <param name="Note">What was said with it, since when and by whom.</param>
    /// <param name="MayTake">Whether the one who looks may take it back.</param>
    public sealed record Cover(long Number, string Person, string Theme, string Note, bool MayTake);

    /// <summary>A day by which something is done.</summary>
    /// <param name="What">What.</param>
    /// <param name="Due">The day.</param>
    /// <param name="Standing">How it stands, in words.</param>
    /// <param name="Mark">How that is marked: <c>ok</c>, <c>bad</c> or nothing.</param>
    public sealed record Day(string What, DateOnly Due, string Standing, string Mark);

    /// <summary>Questions of one kind.</summary>
    /// <param name="Heading">The kind in words.</param>
    /// <param name="Questions">The questions.</param>
    public sealed record Group(string Heading, IReadOnlyList<Question> Questions);

    /// <summary>A question.</summary>
    /// <param name="Identity">By what it is named from run to run; its place on the page too.</param>
    /// <param name="Words">The words that it is about, with where they stand.</param>
    /// <param name="From">From where and when they are, and what they are about.</param>
    /// <param name="Detail">What more is to be said of it; empty for nothing.</param>
    /// <param name="Standing">What became of it: the word.</param>
    /// <param name="Told">The same in words, with who said so and when.</param>
    /// <param name="Note">The note kept with that.</param>
    public sealed record Question(string Identity, PageLink Words, string From, string Detail, string Standing, string Told, string Note);
}

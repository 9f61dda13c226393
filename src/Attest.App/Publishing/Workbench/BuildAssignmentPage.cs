using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Network;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Workbench;

/// <summary>Builds the sheet of a State for an edition.</summary>
/// <param name="request">Who looks.</param>
/// <param name="calendar">The edition.</param>
/// <param name="state">The State or area.</param>
internal sealed class BuildAssignmentPage(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state)
{
    // So that a State of which little is known still makes a page for a slow line.
    private const int MostInAPart = 50;

    private readonly Person[] people = [.. request.Office.People.All];

    private InterfaceTexts Texts => request.Texts;

    private LiveBase Live => request.Live;

    private string Address => AddressOf(calendar, state);

    /// <summary>The address of a sheet.</summary>
    public static string AddressOf(EditionCalendar calendar, JurisdictionCode state) => $"/office/assignments/{calendar.Edition}/{state}";

    /// <summary>The open questions of a State for an edition, with those that somebody has said something of.</summary>
    public static ImmutableArray<OpenQuestion> Questions(OfficeRequest request, EditionCalendar calendar, JurisdictionCode state) =>
        new FindOpenQuestions(request.Live.Store, request.Live.Obligations).For(calendar, state, request.Office.Correspondence.All.Where(kept => request.Me.Reads(kept.Asked)), request.Live.Today);

    /// <summary>How many of these nobody has said anything of.</summary>
    public static int CountOpen(IEnumerable<OpenQuestion> questions, IReadOnlyDictionary<string, QuestionMark> marks) =>
        questions.Count(question => marks.GetValueOrDefault(question.Identity)?.Standing is null or QuestionStanding.Open);

    /// <summary>Builds it.</summary>
    public AssignmentPage Build()
    {
        var questions = Questions(request, calendar, state);
        var marks = request.Office.Assignments.MarksOf(calendar, state);
        var parts = Math.Max(1, (questions.Length + MostInAPart - 1) / MostInAPart);
        var part = int.TryParse(request.Query("part"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked >= 1 && asked <= parts ? asked : 1;
        var drafts = request.Office.Drafts.All.Of(calendar).Where(draft => draft.Address.Jurisdiction == state && request.Me.Reads(draft)).ToArray();
        var mayWrite = DraftLeave.Roles.Any(role => request.Me.Has(role, state, "all"));
        return new()
        {
            Address = Address,
            Title = Texts.Of("{0}, {1}", Live.NameOf(state), calendar.Edition),
            Description = Texts["Who covers it, by when, and what the last report leaves to be found out."],
            Board = new(Texts.Of("Assignments, {0}", calendar.Edition), "/office/assignments/" + calendar.Edition),
            Covers = [.. Covers()],
            Candidates = request.Me.Assigns(state) ? [.. people.Where(person => request.Me.Knows(person) && IsCandidate(person)).Select(person => new InviteForm.Choice(person.Pseudonym.Value, person.Pseudonym.Value))] : [],
            MayAssign = request.Me.Assigns(state),
            Reports = [.. new FindOpenQuestions(Live.Store, Live.Obligations).LastReports(calendar, state).Select(page => new PageLink(Texts.Of("{0} {1}", Live.NameOf(state), Year(page.Address.Edition)), Live.AddressOf(page.Address)))],
            Drafts = [.. drafts.Select(draft => new PageLink(Live.Words.Of("draft_stage", draft.Stage), BuildDraftPages.AddressOf(draft)))],
            Begin = drafts.Length == 0 && mayWrite && calendar.Product == "lm" ? (state.Value, calendar.Year) : null,
            Days = [.. calendar.Days.Select(day => (Day: day, Said: DueText.Of(day, Live.Today, Texts))).Select(row => new AssignmentPage.Day(Live.Words.Of("milestone", row.Day.Milestone), row.Day.Due, row.Said.Words, row.Said.Mark))],
            Requests = new(Texts["What authorities were asked"], $"/office/requests?about={state}"),
            Count = (CountOpen(questions, marks), questions.Length),
            Questions = [.. questions.Skip((part - 1) * MostInAPart).Take(MostInAPart).GroupBy(question => question.Kind).Select(group => new AssignmentPage.Group(Live.Words.Of("open_question", group.Key), [.. group.Select(question => Question(question, marks.GetValueOrDefault(question.Identity)))]))],
            Standings = request.Me.Works(state) ? [.. Enum.GetValues<QuestionStanding>().Select(standing => new InviteForm.Choice(Vocabulary.Word(standing), Live.Words.Of("question_standing", standing)))] : [],
            Parts = parts == 1 ? [] : [.. Enumerable.Range(1, parts).Select(number => new PageLink(Year(number), number == part ? "" : $"{Address}?part={Year(number)}"))],
        };
    }

    // Somebody who covers a theme of it can be given that theme.
    private bool IsCandidate(Person person) => person.DisabledAt is null && person.Works(state);

    private IEnumerable<AssignmentPage.Cover> Covers() =>
        from kept in request.Office.Assignments.All.Of(calendar)
        where kept.Address.Jurisdiction == state
        let isKnown = request.Me.Knows(people.FirstOrDefault(person => person.Pseudonym == kept.Person))
        let since = Texts.Of("since {0}", OfficeTime.Of(kept.GivenAt, Texts))
        select new AssignmentPage.Cover(
            kept.Number,
            isKnown ? kept.Person.Value : Texts["a hidden member"],
            kept.Address.Theme == "all" ? "" : Live.Words["theme", kept.Address.Theme],
            kept.Note.Length == 0 ? since : Texts.Of("{0}, {1}", kept.Note, since),
            request.Me.Assigns(kept));

    private AssignmentPage.Question Question(OpenQuestion question, QuestionMark? mark)
    {
        var standing = mark?.Standing ?? QuestionStanding.Open;
        var word = Live.Words.Of("question_standing", standing);
        return new(
            question.Identity,
            new(question.Obligation is { } obligation ? Live.NameOf(obligation.Obligation) : question.Words, Place(question)),
            From(question),
            question.Finding?.Message ?? question.Obligation?.Reason ?? "",
            Vocabulary.Word(standing),
            mark is null ? word : Texts.Of("{0}, {1}, {2}", word, mark.By == OfficeEntry.Console ? Texts["on the machine itself"] : mark.By, OfficeTime.Of(mark.At, Texts)),
            mark?.Note ?? "");
    }

    private string Place(OpenQuestion question) => question switch
    {
        { Request: { } kept } => BuildRequestPages.AddressOf(kept.Number),
        { Page: { } page, Locator: { } locator } when Live.Store.Find(page) is { } stored => Live.WordsAt(stored, locator),
        { Page: { } page } => Live.AddressOf(page),
        _ => Addresses.State(state),
    };

    private string From(OpenQuestion question) => question switch
    {
        { Request: { } kept } => Texts.Of("sent on {0}, answer due on {1}", Texts.Dates.Of(kept.Asked.SentOn), Texts.Dates.Of(kept.Asked.DueOn)),
        { Obligation: { } answer } when answer.Covers is { } covers => Texts.Of("{0}, Article {1}, for {2}, due on {3}", answer.Obligation.Treaty, answer.Article, Year(covers), Texts.Dates.Of(answer.Due!.Value)),
        { Obligation: { } answer } => Texts.Of("{0}, Article {1}, due on {2}", answer.Obligation.Treaty, answer.Article, Texts.Dates.Of(answer.Due!.Value)),
        { Topic: { } topic } => Texts.Of("{0}, edition {1}", Live.Words.Of("kind", topic), Year(question.Year)),
        _ => Texts.Of("edition {0}", Year(question.Year)),
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

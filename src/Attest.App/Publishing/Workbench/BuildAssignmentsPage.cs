using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Network;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Workbench;

/// <summary>Builds the board of an edition: who covers which State, which States nobody covers, and whose text is late.</summary>
/// <param name="request">Who looks.</param>
/// <param name="calendar">The edition.</param>
internal sealed class BuildAssignmentsPage(OfficeRequest request, EditionCalendar calendar)
{
    private const string Gaps = "gaps", Late = "late", Mine = "mine";

    private readonly Dictionary<Pseudonym, Person> people = request.Office.People.All.ToDictionary(person => person.Pseudonym);

    private InterfaceTexts Texts => request.Texts;

    private LiveBase Live => request.Live;

    private string Address => "/office/assignments/" + calendar.Edition;

    /// <summary>The board of an office in which no edition has a calendar.</summary>
    public static AssignmentsPage Empty(OfficeRequest request) => new()
    {
        Address = "/office/assignments",
        Title = request.Texts["Assignments"],
        Description = request.Texts["No edition has a calendar yet. Once a final editor has made one, people are assigned to its States here."],
        Edition = null,
        Others = [],
        Views = [],
        People = [],
        Person = null,
        Rows = [],
        File = null,
        CopyFrom = null,
    };

    /// <summary>Builds it.</summary>
    public AssignmentsPage Build()
    {
        var all = States();
        var (show, person) = (request.Query("show"), request.Query("person"));
        var shown = all.Where(state => show switch { Gaps => state.IsGap, Late => state.Late > 0, Mine => state.Covers.Any(cover => cover.Person == request.Me.Pseudonym), _ => true })
            .Where(state => person.Length == 0 || state.Covers.Any(cover => Name(cover.Person) == person));
        return new()
        {
            Address = Address,
            Title = Texts.Of("Assignments, {0}", calendar.Edition),
            Description = Texts["Who covers which State; those that nobody covers stand first, then those whose text is late."],
            Edition = calendar.Edition,
            Others = [.. request.Office.Calendars.All.Where(other => other.Edition != calendar.Edition).Select(other => new PageLink(other.Edition, "/office/assignments/" + other.Edition))],
            Views =
            [
                new(Texts.Of("all: {0}", all.Length), Address),
                new(Texts.Of("nobody: {0}", all.Count(state => state.IsGap)), $"{Address}?show={Gaps}"),
                new(Texts.Of("late: {0}", all.Count(state => state.Late > 0)), $"{Address}?show={Late}"),
                new(Texts.Of("yours: {0}", all.Count(state => state.Covers.Any(cover => cover.Person == request.Me.Pseudonym))), $"{Address}?show={Mine}"),
            ],
            People = [.. all.SelectMany(state => state.Covers).Select(cover => cover.Person).Distinct().Where(IsKnown).Select(known => known.Value).Order(StringComparer.Ordinal)],
            Person = person.Length > 0 ? person : null,
            Rows = [.. shown.OrderBy(state => state.IsGap ? 0 : state.Late > 0 ? 1 : 2).ThenBy(state => Live.NameOf(state.Code), Live.Alphabet).Select(Row)],
            File = Address + ".csv",
            CopyFrom = AssignmentLeave.Assigners.Any(request.Me.Has) ? request.Office.Assignments.LastBefore(calendar) : null,
            Done = request.Query("copied") is { Length: > 0 } copied && int.TryParse(copied, NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? Texts.Of("Assignments copied: {0}.", many) : null,
        };
    }

    /// <summary>How many States nobody covers, with where they are shown; nothing while nobody is assigned for the edition at all.</summary>
    public PageLink? Uncovered() => States() is var all && all.All(state => state.IsGap) ? null : new(Texts.Number(all.Count(state => state.IsGap)), $"{Address}?show={Gaps}");

    /// <summary>The board as a table to take away: a row for each assignment, and for each State that nobody covers.</summary>
    public DataTable Table() => new("assignments-" + calendar.Edition,
        [new("edition", "the edition"), new("jurisdiction", "the code of the State or area"), new("name", "its name"), new("theme", "the theme"), new("person", "the pseudonym of who covers it; empty for nobody"), new("draft", "with whom the text is; empty for none"), new("days_late", "how many days the text is late")],
        [.. States().SelectMany(state => state.Covers.Length == 0 ? [Cells(state, null)] : state.Covers.Select(cover => Cells(state, cover)))]);

    private object?[] Cells(State state, Assignment? cover) =>
        [calendar.Edition, state.Code.Value, Live.NameOf(state.Code), cover?.Address.Theme, cover is null ? null : Name(cover.Person), state.Draft is { } draft ? Vocabulary.Word(draft.Stage) : null, state.Late];

    // What the edition before had a report on, every State, and whatever somebody was assigned to.
    private State[] States()
    {
        var covers = request.Office.Assignments.All.Of(calendar).ToLookup(kept => kept.Address.Jurisdiction);
        var drafts = request.Office.Drafts.All.Of(calendar).ToLookup(draft => draft.Address.Jurisdiction);
        var last = Live.Store.Pages.Where(page => page.Address.Product == calendar.Product && page.Address.Edition < calendar.Year).GroupBy(page => page.Address.Edition).MaxBy(edition => edition.Key);
        return [.. Live.Registers.Jurisdictions.States.Select(state => state.Code).Concat(last?.Select(page => page.Address.Jurisdiction) ?? []).Concat(covers.Select(kept => kept.Key)).Distinct()
            .Where(request.Me.Sees).Select(code => Of(code, [.. covers[code]], [.. drafts[code]]))];
    }

    private State Of(JurisdictionCode code, Assignment[] covers, Draft[] drafts)
    {
        var due = calendar[Milestone.DraftsDue];
        var isLate = due.On(Live.Today) == DueStanding.Late && covers.Any(cover => !drafts.Any(draft => draft.Address.Theme == cover.Address.Theme && draft.IsThere(Milestone.DraftsDue) == true));
        return new(code, covers, drafts.MinBy(draft => draft.Stage), isLate ? Live.Today.DayNumber - due.Due.DayNumber : 0);
    }

    private AssignmentsPage.Row Row(State state) => new(
        new(Live.NameOf(state.Code), $"{Address}/{state.Code}"),
        [.. state.Covers.Select(cover => cover.Address.Theme == "all" ? Name(cover.Person) : Texts.Of("{0}: {1}", Live.Words["theme", cover.Address.Theme], Name(cover.Person)))],
        state.Draft is { } draft ? Live.Words.Of("draft_stage", draft.Stage) : "",
        state.Late > 0 ? Texts.Count(state.Late, "{0} day late", "{0} days late") : "");

    private bool IsKnown(Pseudonym person) => request.Me.Knows(people.GetValueOrDefault(person));

    private string Name(Pseudonym person) => IsKnown(person) ? person.Value : Texts["a hidden member"];

    // A State, who covers it, the text that is least far, and how many days it is late.
    private sealed record State(JurisdictionCode Code, Assignment[] Covers, Draft? Draft, int Late)
    {
        public bool IsGap => Covers.Length == 0;
    }
}

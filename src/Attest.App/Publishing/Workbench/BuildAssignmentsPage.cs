using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Network;
using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Questions.Data;
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
        var shown = all.Where(state => show switch { Gaps => state.IsGap, Late => state.DaysLate > 0, Mine => state.Covers.Any(cover => cover.Person == request.Me.Pseudonym), _ => true })
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
                new(Texts.Of("late: {0}", all.Count(state => state.DaysLate > 0)), $"{Address}?show={Late}"),
                new(Texts.Of("yours: {0}", all.Count(state => state.Covers.Any(cover => cover.Person == request.Me.Pseudonym))), $"{Address}?show={Mine}"),
            ],
            People = [.. all.SelectMany(state => state.Covers).Select(cover => cover.Person).Distinct().Where(IsKnown).Select(known => known.Value).Order(StringComparer.Ordinal)],
            Person = person.Length > 0 ? person : null,
            Rows = [.. shown.OrderBy(state => state.IsGap ? 0 : state.DaysLate > 0 ? 1 : 2).ThenBy(state => Live.NameOf(state.State), Live.Alphabet).Select(Row)],
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
        [.. States().SelectMany(state => state.IsGap ? [Cells(state, null)] : state.Covers.Select(cover => Cells(state, cover)))]);

    private object?[] Cells(CoveredState state, Assignment? cover) =>
        [calendar.Edition, state.State.Value, Live.NameOf(state.State), cover?.Address.Theme, cover is null ? null : Name(cover.Person), state.Draft is { } draft ? Vocabulary.Word(draft.Stage) : null, state.DaysLate];

    private CoveredState[] States() =>
        [.. FindCoverage.Of(calendar, Live.Registers.Jurisdictions, Live.Store.Pages, request.Office.Assignments.All, request.Office.Drafts.All, Live.Today).Where(state => request.Me.Sees(state.State))];

    private AssignmentsPage.Row Row(CoveredState state) => new(
        new(Live.NameOf(state.State), $"{Address}/{state.State}"),
        [.. state.Covers.Select(cover => cover.Address.Theme == "all" ? Name(cover.Person) : Texts.Of("{0}: {1}", Live.Words["theme", cover.Address.Theme], Name(cover.Person)))],
        state.Draft is { } draft ? Live.Words.Of("draft_stage", draft.Stage) : "",
        state.DaysLate > 0 ? Texts.Count(state.DaysLate, "{0} day late", "{0} days late") : "");

    private bool IsKnown(Pseudonym person) => request.Me.Knows(people.GetValueOrDefault(person));

    private string Name(Pseudonym person) => IsKnown(person) ? person.Value : Texts["a hidden member"];
}

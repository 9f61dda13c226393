using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Questions.Data;

/// <summary>Answers, series, promises and the age of knowledge as tables of data.</summary>
public static class QuestionTables
{
    private static readonly DataColumn State = new("state", "code of the jurisdiction (ISO 3166-1 alpha-3, or the project's own)");

    private static readonly DataColumn Standing = new("standing", "who stands behind the statement: read_by_machine; or an editor: accepted, corrected, entered");

    private static readonly DataColumn Name = new("name", "its short name");

    /// <summary>One row for each State asked about.</summary>
    public static DataTable Of(Answers answers, RegisterSet registers, CountRoots roots)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(roots);
        return new(
            Named(answers.Question),
            [
                State, Name,
                new("answer", "yes, no, said or disagreement; or the kind of not knowing: not_known_to, no_information, refused, asked_no_reply, not_applicable, not_asked, not_held"),
                new("values", "what the deciding statements say, separated by spaces; empty where nothing is said"),
                new("hedge", "the strongest hedge of the deciding statements; empty where nothing is said"),
                new("edition", "the edition that decides; empty where nothing is said"),
                new("standing", "who stands behind the deciding statements: read_by_machine, accepted, corrected or entered (the last three by an editor), each once, separated by spaces; empty where nothing is said"),
                new("statements", "identities of the deciding statements, separated by spaces"),
                new("roots", "how many independent sources each of them rests on, in their order; – where its page was not checked yet"),
            ],
            [.. answers.All.Select(answer => (object?[])
            [
                answer.Jurisdiction.Value, NameOf(registers, answer.Jurisdiction), Vocabulary.Word(answer.Knowing), Joined(answer.Values.Select(Vocabulary.Word)),
                answer.Hedge is { } hedge ? Vocabulary.Word(hedge) : null, answer.Edition,
                Joined(answer.Statements.Select(row => Vocabulary.Word(row.Standing.Kind)).Distinct()), Joined(answer.Statements.Select(row => row.Id.Value)),
                Joined(answer.Statements.Select(row => roots.Of(row.Page, row.Id)?.ToString(CultureInfo.InvariantCulture) ?? "–")),
            ])]);
    }

    /// <summary>One row for each figure of a series.</summary>
    public static DataTable Of(IEnumerable<SeriesPoint> series, StatementKind kind, RegisterSet registers, CountRoots roots) => new(
        "series-" + Vocabulary.Word(kind),
        [
            State, Name,
            new("year", "the year it was so"),
            new("value", "what is counted: a value of the kind"),
            new("knowing", "said; or no_information, refused: there is no figure, and the source says so"),
            new("lower", "the lower end of the figure; empty where there is none"),
            new("upper", "the upper end of the figure; empty where none is known (“at least …”)"),
            new("approximate", "true where the source says “about”, “some” and the like"),
            new("unit", "the unit; empty for bare counts and money"),
            new("currency", "ISO 4217 code of a sum of money; empty otherwise"),
            new("definition", "what is counted in, as said (mine, UXO, ERW …); empty where nothing is said of it"),
            new("break", "true where unit or definition differ from the year before: the two cannot be compared as they stand"),
            new("disputed", "true where the same edition gives other figures for the same thing"),
            new("hedge", "how strongly it is said"),
            new("edition", "the edition that says it: the vintage"),
            Standing,
            new("statement", "identity of the statement; /statements/IDENTITY shows it with its evidence"),
            new("roots", "how many independent sources the statement rests on; empty where its page was not checked yet"),
        ],
        [.. series.Select(point => (object?[])
        [
            point.Jurisdiction.Value, NameOf(registers, point.Jurisdiction), point.Year, Vocabulary.Word(point.Value), Vocabulary.Word(point.Knowing), point.Figure?.Lower, point.Figure?.Upper,
            point.Figure?.IsApproximate, point.Unit, point.Currency, point.Definition, point.IsBreak, point.IsDisputed, Vocabulary.Word(point.Hedge), point.Edition,
            Vocabulary.Word(point.Standing), point.Statement.Value, roots.Of(point.Page, point.Statement),
        ])]);

    /// <summary>One row for each telling of a promise.</summary>
    public static DataTable Of(IEnumerable<Promise> promises, RegisterSet registers) => new(
        "promises",
        [
            State, Name,
            new("kind", "what the promise is about"),
            new("instrument", "the treaty; empty where none is named"),
            new("edition", "the edition that tells it"),
            new("aim", "the date aimed at (EDTF); empty where none is named"),
            new("hedge", "how strongly it is said"),
            new("outcome", "what followed on the promise as a whole: kept, kept_late, not_kept, outcome_not_held, open"),
            new("followed", "what followed, event by event, with days; empty where nothing is known"),
            Standing,
            new("statement", "identity of the statement"),
        ],
        [.. from promise in promises
            from telling in promise.Said
            select (object?[])
            [
                promise.Jurisdiction.Value, NameOf(registers, promise.Jurisdiction), Vocabulary.Word(promise.Kind), promise.Instrument, telling.Edition, telling.Aim?.Text, Vocabulary.Word(telling.Hedge),
                Vocabulary.Word(promise.Outcome), string.Join("; ", promise.Followed.Select(Said)), Vocabulary.Word(telling.Standing), telling.Statement.Value,
            ]]);

    /// <summary>One row for each State and kind.</summary>
    public static DataTable Of(AgeOfKnowledge age, RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(age);
        return new(
            "age-of-knowledge",
            [
                State, Name,
                new("kind", "a kind of statement"),
                new("knowing", "said, not_asked (a report is held and says nothing of the kind) or not_held"),
                new("edition", "the last edition that says anything of the kind; empty where none does"),
            ],
            [.. from state in age.States
                from kind in Enum.GetValues<StatementKind>()
                select (object?[])[state.Value, NameOf(registers, state), Vocabulary.Word(kind), Vocabulary.Word(age.Why(state, kind)), age.Last(state, kind)]]);
    }

    /// <summary>An event in words: “acceded 2012-01-09”.</summary>
    public static string Said(Promise.Event followed)
    {
        ArgumentNullException.ThrowIfNull(followed);
        return followed.Day is { } day ? $"{followed.What} {day}" : followed.What;
    }

    private static string Named(Question question) => question.Value is { } value ? $"ask-{Vocabulary.Word(question.Kind)}-{Vocabulary.Word(value)}" : $"ask-{Vocabulary.Word(question.Kind)}";

    private static string NameOf(RegisterSet registers, JurisdictionCode code) => registers.Jurisdictions.Find(code)?.ShortName ?? code.Value;

    private static string? Joined(IEnumerable<string> words) => string.Join(' ', words) is { Length: > 0 } joined ? joined : null;
}

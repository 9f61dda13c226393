using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page on which States stand beside each other.</summary>
internal sealed class BuildComparePage(LiveBase live, QuestionTable table)
{
    /// <summary>How many States can be asked about at once.</summary>
    public const int MostStates = 12;

    /// <summary>How many questions can be put at once.</summary>
    public const int MostKinds = 8;

    public ComparePage Build(IReadOnlyList<Jurisdiction> states, IReadOnlyList<StatementKind> kinds)
    {
        AnswerQuestion answer = new(live.Registers, live.Store, table);
        var answers = states.Count == 0 ? [] : kinds.Select(kind => answer.Answer(new Question(kind))).ToList();
        var byState = answers.Select(all => all.All.ToDictionary(one => one.Jurisdiction)).ToList();
        List<(Jurisdiction State, List<Answer> Answers)> rows = [.. states.Select(state => (state, byState.Select(known => known.GetValueOrDefault(state.Code) ?? new Answer(state.Code, Knowing.NotHeld, [])).ToList()))];
        var held = live.Store.Pages.Select(page => page.Address.Jurisdiction).ToHashSet();
        string query = string.Join('&', states.Select(state => $"state={state.Code}").Concat(kinds.Select(kind => $"kind={Vocabulary.Word(kind)}")));
        return new()
        {
            Address = "/compare",
            Narrowing = query.Length == 0 ? "" : "?" + query,
            Title = live.Texts["Compare States"],
            Description = live.Texts["States beside each other: what is said of each on the same questions, how strongly, and by which edition."],
            Questions = [.. kinds.Select(kind => new PageLink(live.Words.Of("kind", kind), $"/ask/{Vocabulary.Word(kind)}"))],
            States = [.. rows.Select(row => new ComparePage.Row(live.LinkTo(row.State.Code), [.. row.Answers.Select(Cell)]))],
            Held = states.Count(state => held.Contains(state.Code)),
            AllStates = [.. live.ByName(live.Registers.Jurisdictions.States).Select(state => new ComparePage.Choice(state.Code.Value, live.NameOf(state.Code), states.Contains(state)))],
            AllKinds = [.. Enum.GetValues<StatementKind>().Select(kind => new ComparePage.Choice(Vocabulary.Word(kind), live.Words.Of("kind", kind), kinds.Contains(kind)))],
            MostStates = MostStates,
            MostKinds = MostKinds,
            Data = rows.Count == 0 || kinds.Count == 0 ? null : () => Table(rows, kinds),
        };
    }

    private ComparePage.Cell Cell(Answer answer) => new(Vocabulary.Word(answer.Knowing), live.Words.Of("knowing", answer.Knowing),
        [.. answer.Statements.DistinctBy(row => (row.Value, row.Instrument)).Take(6).Select(row => new PageLink(live.Words.OfValue(row.Kind, row.Value) + (row.Instrument is null or "MBT" ? "" : $" ({row.Instrument})"), Addresses.Statement(row.Id)))],
        answer.Hedge is { } hedge ? live.Words.Of("hedge_short", hedge) : null, answer.Edition);

    private static DataTable Table(List<(Jurisdiction State, List<Answer> Answers)> rows, IReadOnlyList<StatementKind> kinds) => new("compare",
    [
        new("state", "code of the State"), new("name", "its short name"), new("kind", "the question: a kind of statement"),
        new("answer", "said or disagreement; or the kind of not knowing: not_known_to, no_information, refused, asked_no_reply, not_applicable, not_asked, not_held"),
        new("values", "what the deciding statements say, separated by spaces; empty where nothing is said"), new("hedge", "the strongest hedge of the deciding statements; empty where nothing is said"),
        new("edition", "the edition that decides; empty where nothing is said"), new("statements", "identities of the deciding statements, separated by spaces"),
    ],
    [
        .. from row in rows
           from pair in row.Answers.Zip(kinds)
           select (object?[])
           [
               row.State.Code.Value, row.State.ShortName, Vocabulary.Word(pair.Second), Vocabulary.Word(pair.First.Knowing), string.Join(' ', pair.First.Values.Select(Vocabulary.Word)),
               pair.First.Hedge is { } hedge ? Vocabulary.Word(hedge) : null, pair.First.Edition, string.Join(' ', pair.First.Statements.Select(statement => statement.Id.Value)),
           ],
    ]);
}

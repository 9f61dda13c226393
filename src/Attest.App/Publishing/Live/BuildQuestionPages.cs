using System.Globalization;
using Attest.Publishing.Charts;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the pages of questions over all States.</summary>
internal sealed class BuildQuestionPages(LiveBase live, QuestionTable table)
{
    // Kinds whose statements count something; of the others there are no series.
    private static readonly StatementKind[] Counted =
    [
        StatementKind.Stockpile, StatementKind.StockpileDestruction, StatementKind.Retained, StatementKind.Contamination, StatementKind.Clearance, StatementKind.Casualties,
        StatementKind.RiskEducation, StatementKind.VictimAssistance, StatementKind.Funding,
    ];

    // What nobody kept first, and what needs no further look last.
    private static readonly PromiseOutcome[] OutcomeOrder = [PromiseOutcome.NotKept, PromiseOutcome.OutcomeNotHeld, PromiseOutcome.Open, PromiseOutcome.KeptLate, PromiseOutcome.Kept];

    private readonly BuildCharts charts = new(live);
    private readonly SayAnswers say = new(live.Texts, live.Words);

    public QuestionsPage All() => new()
    {
        Address = "/ask",
        Title = live.Texts["Questions"],
        Description = live.Texts["One question put to every State: who answers it how, by which statement, and of whom nobody knows."],
        Kinds = [.. Enum.GetValues<StatementKind>().Select(kind => new QuestionsPage.Entry(LinkTo(kind), [.. Vocabulary.ValuesOf(kind).Select(value => LinkTo(kind, value))],
            Counted.Contains(kind) ? new(live.Texts["by State and year"], SeriesAddress(kind)) : null))],
    };

    public AnswersPage Answers(Question question)
    {
        var answers = new AnswerQuestion(live.Registers, live.Store, table).Answer(question);
        var link = question.Value is { } value ? LinkTo(question.Kind, value) : LinkTo(question.Kind);
        string title = question.Value is null ? link.Text : live.Texts.Of("{0}: {1}", live.Words.Of("kind", question.Kind), link.Text);
        return new()
        {
            Address = link.Address,
            Title = title,
            Description = live.Texts.Of("{0}: what is known of every State.", title),
            Kind = Vocabulary.Word(question.Kind),
            Value = question.Value is { } asked ? Vocabulary.Word(asked) : null,
            On = question.On,
            AsOf = question.AsOf,
            IsChecked = question.IsChecked,
            Narrowing = Narrowing(question),
            Summary = Capital(say.Summary(answers)),
            Map = new BuildWorldMap(live).OfAnswers(answers, live.Texts.Of("{0}: what is known of every State, one tile each", title)),
            Groups = [.. answers.All.Where(answer => answer.Knowing != Knowing.NotHeld).GroupBy(answer => answer.Knowing).OrderBy(group => group.Key)
                .Select(group => new AnswersPage.Group(Vocabulary.Word(group.Key), live.Words.Of("knowing", group.Key), [.. group.Select(Row).OrderBy(row => row.State.Text, live.Alphabet)]))],
            Others = [LinkTo(question.Kind), .. Vocabulary.ValuesOf(question.Kind).Select(other => LinkTo(question.Kind, other))],
            Data = () => QuestionTables.Of(answers, live.Registers, new CountRoots(live.Store.Support)),
        };
    }

    public SeriesPage Series(StatementKind kind, bool isChecked)
    {
        var series = new BuildSeries(live.Store, isChecked).Of(kind);
        return new()
        {
            Address = SeriesAddress(kind),
            Title = live.Texts.Of("{0} by year", live.Words.Of("kind", kind)),
            Description = series.IsEmpty
                ? live.Texts["No statement of this base has a figure for a year. That does not mean that there is none."]
                : live.Texts.Of("Figures of {0} States, the latest telling of each year, added up with their bounds.", series.Select(point => point.Jurisdiction).Distinct().Count()),
            Of = live.Registers.Jurisdictions.States.Count,
            IsChecked = isChecked,
            Sums = [.. series.GroupBy(point => (point.Value, point.Currency)).OrderBy(sum => sum.Key.Value).SelectMany(sum => ByUnit(kind, sum.Key.Value, sum.Key.Currency, [.. sum], isChecked))],
            States = [.. series.Select(point => point.Jurisdiction).Distinct().Select(code => new PageLink(live.NameOf(code), $"{SeriesAddress(kind)}/{code}")).OrderBy(link => link.Text, live.Alphabet)],
            Data = () => QuestionTables.Of(series, kind, live.Registers, new CountRoots(live.Store.Support)),
        };
    }

    public StateSeriesPage Series(StatementKind kind, Jurisdiction state, bool isChecked)
    {
        var all = new BuildSeries(live.Store, isChecked).All(kind, state.Code);
        var breaks = new BuildSeries(live.Store, isChecked).Of(kind, null, state.Code).Where(point => point.IsBreak).Select(point => (point.Value, point.Year, point.Currency)).ToHashSet();
        return new()
        {
            Address = $"{SeriesAddress(kind)}/{state.Code}",
            Title = live.Texts.Of("{0}: {1} by year", live.NameOf(state.Code), live.Words.Of("kind", kind).ToLower(live.Texts.Culture)),
            Description = all.IsEmpty ? live.Texts.Of("No edition held here has such a figure on {0}. That does not mean that there is none.", live.NameOf(state.Code)) : live.Texts["Each year as each edition told it."],
            State = live.LinkTo(state.Code),
            IsChecked = isChecked,
            Series = new(live.Texts.Of("{0} by year", live.Words.Of("kind", kind)), SeriesAddress(kind)),
            Triangles = [.. all.GroupBy(point => (point.Value, point.Currency)).OrderBy(told => told.Key.Value).Select(told => Triangle(What(kind, told.Key.Value, told.Key.Currency), [.. told], year => breaks.Contains((told.Key.Value, year, told.Key.Currency)), charts.StateSeries(kind, told.Key.Value, told.Key.Currency, state, [.. told], isChecked)))],
            Data = () => QuestionTables.Of(all, kind, live.Registers, new CountRoots(live.Store.Support)),
        };
    }

    public PromisesPage Promises(bool isChecked)
    {
        var promises = live.Kept.Promises(isChecked);
        return new()
        {
            Address = "/promises",
            IsChecked = isChecked,
            Title = live.Texts["Promises"],
            Description = live.Texts.Of("{0} intentions, plans and deadlines as each edition told them, and what followed by the registers and by later statements.", promises.Length),
            Groups = [.. OutcomeOrder.Select(outcome => new PromisesPage.Group(Vocabulary.Word(outcome), live.Words.Of("outcome", outcome),
                [.. promises.Where(promise => promise.Outcome == outcome).Select(Row).OrderBy(row => row.State.Text, live.Alphabet)])).Where(group => group.Promises.Count > 0)],
            Data = () => QuestionTables.Of(promises, live.Registers),
        };
    }

    public AgePage Age(bool isChecked)
    {
        var age = live.Kept.Age(isChecked);
        var kinds = Enum.GetValues<StatementKind>();
        return new()
        {
            Address = "/age",
            IsChecked = isChecked,
            Title = live.Texts["Age of knowledge"],
            Description = live.Texts.Of("Of {0} States {1} have a report held here: for each kind of statement the last edition that says anything of it.", age.States.Length, age.Held),
            Kinds = [.. kinds.Select(LinkTo)],
            States = [.. age.States.Where(state => age.LastHeld(state) is not null).Select(state => new AgePage.Row(live.LinkTo(state), age.LastHeld(state)!.Value, [.. kinds.Select(kind => age.Last(state, kind))]))
                .OrderBy(row => row.State.Text, live.Alphabet)],
            Of = age.States.Length,
            Data = () => QuestionTables.Of(age, live.Registers),
        };
    }

    private AnswersPage.Row Row(Answer answer) => new(
        live.LinkTo(answer.Jurisdiction), [.. answer.Statements.DistinctBy(row => (row.Value, row.Instrument)).Select(row => new PageLink(live.Words.OfValue(row.Kind, row.Value), Addresses.Statement(row.Id)))],
        answer.Hedge is { } hedge ? live.Words.Of("hedge", hedge) : null, answer.Edition);

    private PromisesPage.Row Row(Promise promise) => new(
        live.LinkTo(promise.Jurisdiction), promise.Kind == StatementKind.Policy ? live.Texts.Of("{0} {1}", live.Words.Of("promise", promise.Kind), TreatyName(promise.Instrument)) : live.Words.Of("promise", promise.Kind),
        [.. promise.Said.Select(said => new PageLink(live.Texts.Of("{0} ({1})", said.Aim is { } aim ? live.Texts.Dates.OfEdtf(aim.Text) : live.Texts["no date"], said.Edition.ToString(CultureInfo.InvariantCulture)), Addresses.Statement(said.Statement)))],
        say.Followed(promise));

    private string TreatyName(string? instrument) => TreatyCode.TryParse(instrument, out var code) && live.Registers.Treaties.Find(code) is { } treaty ? live.Texts.Of("the {0}", live.NameOf(treaty)) : instrument ?? "";

    // Square metres and hectares are not added up; a State without a figure has none in any unit.
    private IEnumerable<SeriesPage.Sum> ByUnit(StatementKind kind, StatementValue value, string? currency, SeriesPoint[] points, bool isChecked)
    {
        string?[] units = [.. points.Where(point => point.Figure is not null).Select(UnitOf).Distinct().Order(StringComparer.Ordinal)];
        return (units.Length == 0 ? [null] : units).Select(unit => Sum(kind, value, currency, unit, [.. points.Where(point => point.Figure is null || UnitOf(point) == unit)], isChecked));
    }

    private SeriesPage.Sum Sum(StatementKind kind, StatementValue value, string? currency, string? unit, SeriesPoint[] points, bool isChecked)
    {
        SeriesPage.Year[] years = [.. points.Select(point => point.Year).Distinct().OrderDescending().Select(year => Year(DerivedFigure.Of(points, kind, value, year, null, currency)))];
        return new(What(kind, value, currency ?? (unit is null ? null : live.Words["unit", unit])), years) { Chart = Array.Exists(years, year => year.Counted > 0) ? charts.Sum(kind, value, currency ?? unit, years, isChecked) : null };
    }

    // People, and what is said of no unit, are bare counts.
    private static string? UnitOf(SeriesPoint point) => point.Unit is "people" ? null : point.Unit;

    private SeriesPage.Year Year(DerivedFigure figure) => new(figure.Year, figure.Counted == 0 ? live.Texts["no figure"] : say.Interval(figure.Sum), figure.Sum.Lower, figure.Sum.Upper, figure.Counted, figure.Unknown);

    private StateSeriesPage.Triangle Triangle(string what, SeriesPoint[] told, Func<int, bool> isBreak, IntervalChart? chart)
    {
        int[] editions = [.. told.Select(point => point.Edition).Distinct().Order()];
        var years = told.GroupBy(point => point.Year).OrderByDescending(year => year.Key)
            .Select(year => new StateSeriesPage.Year(year.Key, [.. editions.Select(edition => year.FirstOrDefault(point => point.Edition == edition) is { } point ? Figure(point) : null)], isBreak(year.Key)));
        return new(what, editions, [.. years]) { Chart = chart };
    }

    private StateSeriesPage.Figure Figure(SeriesPoint point) => new(
        point.Figure is { } figure ? $"{say.Interval(figure)} {(UnitOf(point) is { } unit ? live.Words["unit", unit] : "")}".TrimEnd() : live.Words.Of("knowing", point.Knowing), Addresses.Statement(point.Statement),
        string.Join(", ", new[] { point.Definition, point.IsDisputed ? live.Texts["gives others too"] : "" }.Where(remark => remark.Length > 0)));

    private string What(StatementKind kind, StatementValue value, string? currency) => Capital(live.Words.OfValue(kind, value)) + (currency is null ? "" : $", {currency}");

    private PageLink LinkTo(StatementKind kind) => new(live.Words.Of("kind", kind), $"/ask/{Vocabulary.Word(kind)}");

    private PageLink LinkTo(StatementKind kind, StatementValue value) => new(live.Words.OfValue(kind, value), $"/ask/{Vocabulary.Word(kind)}/{Vocabulary.Word(value)}");

    private static string SeriesAddress(StatementKind kind) => $"/series/{Vocabulary.Word(kind)}";

    private static string Narrowing(Question question) => string.Join('&', new[]
    {
        question.On is { } on ? $"on={Addresses.Iso(on)}" : "", question.AsOf is { } edition ? $"as_of={edition.ToString(CultureInfo.InvariantCulture)}" : "", question.IsChecked ? "checked=on" : "",
    }.Where(part => part.Length > 0)) is { Length: > 0 } parts ? "?" + parts : "";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

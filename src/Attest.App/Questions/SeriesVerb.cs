using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Statements;
using Attest.App.Store;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Questions;

/// <summary><c>attest series</c>: figures by State and year as the editions told them, and their sum over a year.</summary>
internal sealed class SeriesVerb : Verb
{
    private const string Latest = "latest";
    private const string All = "all";

    private readonly Argument<string> _kind = KindArgument.Make("What is counted: a kind of statement, such as casualties.");
    private readonly Option<string> _vintage = new("--vintage") { HelpName = "EDITION", DefaultValueFactory = _ => Latest, Description = "latest, an edition (as it was told by then), or all." };
    private readonly Option<string?> _state = new("--state") { HelpName = "STATE", Description = "Only this State or area." };
    private readonly Option<int?> _sum = new("--sum") { HelpName = "YEAR", Description = "Add up this year over all States, value by value." };
    private readonly Option<FileInfo?> _again = new("--again") { HelpName = "FILE", Description = "Add up again what --sum --json printed, and say what differs." };
    private readonly Option<bool> _checked = CheckedOption.Make();
    private readonly DataOutput _output;

    public SeriesVerb(Setup setup)
        : base("series", "Lay out figures by State and year, each with its bounds and the edition that told it.", setup)
    {
        Arguments.Add(_kind);
        foreach (var option in (Option[])[_vintage, _state, _sum, _again, _checked])
            Options.Add(option);
        _output = new(this);
        Validators.Add(result =>
        {
            if (result.GetValue(_sum) is not null && (result.GetValue(_state) is not null || result.GetValue(_vintage) == All))
                result.AddError("--sum adds up one vintage of all States: leave out --state and --vintage all.");
        });
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest series casualties --csv", "tidy data, the latest figure of each year"),
        new("attest series casualties --vintage all --state Colombia", "how a State's years were revised"),
        new("attest series casualties --sum 2006", "the year added up, with its bounds"),
        new("attest series casualties --sum 2006 --json > 2006.json", "the same with the statements that went in"),
        new("attest series casualties --again 2006.json", "whether it still comes out so"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var kind = KindArgument.Kind(parsed.GetRequiredValue(_kind));
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var only = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        if (parsed.GetValue(_again) is { } file)
            return AddUpAgain(FigureJson.Read(file), open.Store);
        var isChecked = parsed.GetValue(_checked);
        BuildSeries build = new(open.Store, isChecked);
        var vintage = Vintage(parsed.GetValue(_vintage)!);
        var series = parsed.GetValue(_vintage) == All ? build.All(kind, only) : build.Of(kind, vintage, only);
        if (parsed.GetValue(_sum) is { } year)
        {
            IReadOnlyList<DerivedFigure> sums = [.. Sums(series, kind, year, vintage).Select(sum => sum with { IsChecked = isChecked })];
            if (_output.IsJson(parsed))
                Terminal.Json(json => FigureJson.Write(json, sums));
            else
                PrintSums(sums);
            return ExitCode.Done;
        }
        var table = QuestionTables.Of(series, kind, registers, new CountRoots(open.Store.Support));
        _output.Print(parsed, Terminal, table, table.WriteJson, () => PrintSeries(series, registers));
        return ExitCode.Done;
    }

    private static int? Vintage(string typed) => typed switch
    {
        Latest or All => null,
        _ when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var edition) => edition,
        _ => throw new UsageException($"“{typed}” is no vintage: latest, an edition such as 2009, or all."),
    };

    private static IEnumerable<DerivedFigure> Sums(IReadOnlyList<SeriesPoint> series, StatementKind kind, int year, int? vintage) => series
        .Where(point => point.Year == year).Select(point => (point.Value, point.Currency)).Distinct().OrderBy(sum => sum.Value).ThenBy(sum => sum.Currency, StringComparer.Ordinal)
        .Select(sum => DerivedFigure.Of(series, kind, sum.Value, year, vintage, sum.Currency));

    // Exit code 1 where the base adds up to something else today than when the figure was made.
    private int AddUpAgain(IReadOnlyList<DerivedFigure> figures, EvidenceStore store)
    {
        var differing = 0;
        foreach (var was in figures)
        {
            var now = DerivedFigure.Of(new BuildSeries(store, was.IsChecked).Of(was.Kind, was.Vintage), was.Kind, was.Value, was.Year, was.Vintage, was.Currency);
            var isSame = now.Sum == was.Sum && now.Inputs.SequenceEqual(was.Inputs);
            differing += isSame ? 0 : 1;
            Terminal.Say(Cell.Strong($"{Words.Of(was.Value)} {was.Year.ToString(CultureInfo.InvariantCulture)}"), $"  {now}", isSame
                ? ": the same."
                : $"; was {was}. {Words.Count(now.Inputs.Except(was.Inputs).Count(), "statement")} went in that had not, {Words.Count(was.Inputs.Except(now.Inputs).Count(), "statement")} no longer.");
        }
        return differing > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private void PrintSums(IReadOnlyList<DerivedFigure> sums)
    {
        if (sums.Count == 0)
            Terminal.Say("No statement of this base has a figure for that year. That does not mean that there was none.");
        foreach (var sum in sums)
            Terminal.Say(Cell.Strong(Words.Of(sum.Value)), $"  {sum}  ", Cell.Faint($"({Words.Count(sum.Inputs.Length, "statement")})"));
    }

    private void PrintSeries(IReadOnlyList<SeriesPoint> series, RegisterSet registers)
    {
        if (series.Count == 0)
        {
            Terminal.Say("No statement of this base has such a figure. That does not mean that there is none.");
            return;
        }
        Terminal.Table(
            ["State", new Column("year", IsNumber: true), "what", "figure", "counted in", "edition", ""],
            series.Select(point => (IReadOnlyList<Cell>)
            [
                registers.Jurisdictions.Find(point.Jurisdiction)?.ShortName ?? point.Jurisdiction.Value, point.Year.ToString(CultureInfo.InvariantCulture), Words.Of(point.Value),
                Cell.Strong(point.Figure is { } figure ? $"{figure} {point.Currency ?? point.Unit}".Trim() : Answers.Words(point.Knowing)), Cell.Faint(point.Definition),
                point.Edition.ToString(CultureInfo.InvariantCulture), Cell.Faint(Remark(point)),
            ]), isDense: true);
    }

    private static string Remark(SeriesPoint point) => string.Join(", ", new[] { point.IsDisputed ? "disputed" : "", point.IsBreak ? "break" : "" }.Where(remark => remark.Length > 0));
}

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
    private readonly Option<bool> _checked = CheckedOption.Make();
    private readonly DataOutput _output;

    public SeriesVerb(Setup setup)
        : base("series", "Lay out figures by State and year, each with its bounds and the edition that told it.", setup)
    {
        Arguments.Add(_kind);
        foreach (var option in (Option[])[_vintage, _state, _sum, _checked])
            Options.Add(option);
        _output = new(this);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest series casualties --csv", "tidy data, the latest figure of each year"),
        new("attest series casualties --vintage all --state Colombia", "how a State's years were revised"),
        new("attest series casualties --sum 2006", "the year added up, with its bounds"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var kind = KindArgument.Kind(parsed.GetRequiredValue(_kind));
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var only = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        BuildSeries build = new(open.Store, parsed.GetValue(_checked));
        var vintage = Vintage(parsed.GetValue(_vintage)!);
        var series = parsed.GetValue(_vintage) == All ? build.All(kind, only) : build.Of(kind, vintage, only);
        if (parsed.GetValue(_sum) is { } year)
        {
            PrintSums([.. Sums(series, kind, year, vintage)]);
            return ExitCode.Done;
        }
        var table = QuestionTables.Of(series, kind, registers);
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

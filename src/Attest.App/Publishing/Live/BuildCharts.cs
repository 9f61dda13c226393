using System.Globalization;
using Attest.Publishing.Charts;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the pictures of pages, each with the figures it is drawn from.</summary>
internal sealed class BuildCharts(LiveBase live)
{
    /// <summary>Members of a treaty at the end of each year, the last year on the last day known.</summary>
    public StackChart Growth(Treaty treaty)
    {
        List<StatusCounts> years = [.. Enumerable.Range(treaty.Opened.Year, treaty.KnownTo.Year - treaty.Opened.Year + 1).Select(year => live.Status.Counts(treaty.Code, EndOf(year, treaty)))];
        var last = years[^1];
        bool hasUnknown = years.Exists(year => year.Unknown > 0);
        string[] heads = [Name(TreatyStatus.StateParty), Name(TreatyStatus.Signatory), Name(TreatyStatus.Withdrawn), .. hasUnknown ? [Name(TreatyStatus.Unknown)] : Array.Empty<string>()];
        int[] Numbers(StatusCounts year) => [year.StatesParties, year.Signatories, year.Withdrawn, .. hasUnknown ? [year.Unknown] : Array.Empty<int>()];
        return new()
        {
            Address = $"/charts/treaties/{treaty.Code}",
            HasPng = live.HasPng,
            Title = live.Texts.Of("{0}: membership by year", live.NameOf(treaty)),
            Description = live.Texts.Of("States at the end of each year. On {0}, of {1} States, {2} were States Parties, {3} had signed only and {4} had withdrawn. A mark above a year says how many withdrawals took effect in it.",
                live.Texts.Dates.Of(last.On), last.States, last.StatesParties, last.Signatories, last.Withdrawn),
            Parts = [.. heads.Zip([Fill.Full, Fill.Slanting, Fill.Grid, Fill.Empty], (name, fill) => new StackChart.Part(name, fill))],
            Columns = [.. years.Select((year, at) => new StackChart.Column(Year(year.On.Year), Numbers(year), year.States, at == 0 ? 0 : Math.Max(0, year.Withdrawn - years[at - 1].Withdrawn)))],
            Table = new([live.Texts["Year"], .. heads, live.Texts["Of States"]], [.. years.Select(year => (string[])[Year(year.On.Year), .. Numbers(year).Append(year.States).Select(number => live.Texts.Number(number))])]),
        };
    }

    /// <summary>How the members voted on a resolution.</summary>
    public BarChart RollCall(Resolution resolution)
    {
        var votes = live.Registers.Resolutions.RollCall(resolution).Values.CountBy(vote => vote).ToDictionary();
        BarChart.Bar[] bars =
        [
            .. from part in VoteParts
               let number = votes.GetValueOrDefault(part.Vote)
               where part.Vote != Vote.Unknown || number > 0
               select new BarChart.Bar(Capital(live.Words.Of("vote", part.Vote)), part.Fill, number, live.Texts.Of("{0} of {1}", number, resolution.Members)),
        ];
        return new()
        {
            Address = "/charts" + Addresses.Resolution(resolution),
            HasPng = live.HasPng,
            Title = live.Texts.Of("Resolution {0}: how the members voted", resolution.Symbol),
            Description = live.Texts.Of("Counted from the roll call of {0}, of {1} members.", live.Texts.Dates.Of(resolution.Adopted), resolution.Members),
            Of = resolution.Members,
            Bars = bars,
            Table = new([live.Texts["Vote"], live.Texts["Members"]], [.. bars.Select(bar => (string[])[bar.Name, bar.Words])]),
        };
    }

    /// <summary>The votes on the yearly resolution on the ban.</summary>
    public StackChart VotesByYear()
    {
        var resolutions = live.Registers.Resolutions.OnTheBan.OrderBy(resolution => resolution.Adopted).ToList();
        Vote[] order = [Vote.Yes, Vote.Abstain, Vote.No];
        static int[] Counts(Resolution resolution) => (resolution.Computed ?? resolution.Published) is { } totals ? [totals.Yes, totals.Abstain, totals.No] : [];
        int held = resolutions.Count(resolution => Counts(resolution).Length > 0);
        return new()
        {
            Address = "/charts/resolutions",
            HasPng = live.HasPng,
            Title = live.Texts["Votes on the yearly resolution on the ban"],
            Description = live.Texts.Of("In favour, abstaining and against; members that were absent are not drawn. Votes of {0} of {1} resolutions are held; a hatched column is one whose votes are not.", held, resolutions.Count),
            Parts = [.. order.Select(vote => new StackChart.Part(Capital(live.Words.Of("vote", vote)), FillOf(vote)))],
            Columns = [.. resolutions.Select(resolution => new StackChart.Column(Year(resolution.Adopted.Year), Counts(resolution), resolution.Members))],
            Table = new([live.Texts["Resolution"], live.Texts["Year"], .. order.Select(vote => Capital(live.Words.Of("vote", vote))), live.Texts["Members"]],
                [.. resolutions.Select(resolution => (string[])[resolution.Symbol, Year(resolution.Adopted.Year), .. Counts(resolution) is { Length: > 0 } counts ? counts.Select(number => live.Texts.Number(number)) : order.Select(_ => live.Texts["not held"]), live.Texts.Number(resolution.Members)])]),
        };
    }

    /// <summary>Figures added up over all States.</summary>
    public IntervalChart Sum(StatementKind kind, StatementValue value, string? unit, IReadOnlyList<SeriesPage.Year> years, bool isChecked)
    {
        var drawn = years.Where(year => year.Counted > 0).OrderBy(year => year.Number).ToList();
        return Intervals($"/charts/series/{Vocabulary.Word(kind)}/{Part(value, unit)}", isChecked,
            live.Texts.Of("{0} by year: {1}", live.Words.Of("kind", kind), Named(kind, value, unit)),
            live.Texts.Of("Sums of the States with a figure, of {0} States. A State without one adds nothing, and is not nought.", live.Registers.Jurisdictions.States.Count),
            [.. drawn.Select(year => new IntervalChart.Year(year.Number, year.Lower, year.Upper, []))],
            new([live.Texts["Year"], live.Texts["Lower end"], live.Texts["Upper end"], live.Texts["States with a figure"]],
                [.. drawn.Select(year => (string[])[Year(year.Number), live.Texts.Number(year.Lower), Upper(year.Upper), live.Texts.Number(year.Counted)])]));
    }

    /// <summary>A State's figures, each year as told last, with what earlier editions told where it differs; null where no edition has a figure. Only the unit most used is drawn.</summary>
    public IntervalChart? StateSeries(StatementKind kind, StatementValue value, string? currency, Jurisdiction state, IReadOnlyList<SeriesPoint> told, bool isChecked)
    {
        var figures = told.Where(point => point.Figure is not null).ToList();
        if (figures.Count == 0)
            return null;
        string? unit = figures.GroupBy(point => point.Unit).MaxBy(group => group.Count())!.Key;
        var years = figures.Where(point => point.Unit == unit).GroupBy(point => point.Year).OrderBy(year => year.Key)
            .Select(year => (Last: year.MaxBy(point => point.Edition)!, All: year.ToList())).ToList();
        int apart = figures.Select(point => point.Year).Distinct().Count() - years.Count;
        string counted = unit is null ? "" : " " + live.Texts.Of("Counted in {0}.", live.Words["unit", unit]);
        string left = apart == 0 ? "" : " " + live.Texts.Count(apart, "One year is told in another unit and stands in the table only.", "{0} years are told in another unit and stand in the table only.");
        return Intervals($"/charts/series/{Vocabulary.Word(kind)}/{state.Code}/{Part(value, currency)}", isChecked,
            live.Texts.Of("{0}, {1} by year: {2}", live.NameOf(state.Code), live.Words.Of("kind", kind).ToLower(live.Texts.Culture), Named(kind, value, currency)),
            live.Texts["Each year as the latest edition tells it."] + counted + left,
            [.. years.Select(year => new IntervalChart.Year(year.Last.Year, year.Last.Figure!.Value.Lower, year.Last.Figure.Value.Upper, [.. year.All.Select(point => point.Figure!.Value.Lower).Distinct().Where(lower => lower != year.Last.Figure.Value.Lower)]))],
            new([live.Texts["Year"], live.Texts["Lower end"], live.Texts["Upper end"], live.Texts["Edition"]],
                [.. years.Select(year => (string[])[Year(year.Last.Year), live.Texts.Number(year.Last.Figure!.Value.Lower), Upper(year.Last.Figure.Value.Upper), Year(year.Last.Edition)])]));
    }

    private IntervalChart Intervals(string address, bool isChecked, string title, string description, IReadOnlyList<IntervalChart.Year> years, ChartTable table) => new()
    {
        Address = address,
        Narrowing = isChecked ? "?checked=on" : "",
        HasPng = live.HasPng,
        Title = title,
        Description = description + " " + Extent(years),
        Years = years,
        GapWords = live.Texts["no figure held, not nought"],
        OpenWords = live.Texts["at least: no upper end known"],
        EarlierWords = live.Texts["as earlier editions told it"],
        Table = table,
    };

    private string Extent(IReadOnlyList<IntervalChart.Year> years) => years.Count == 0
        ? live.Texts["No year has a figure."]
        : live.Texts.Of("{0} of the {1} years from {2} to {3} have a figure; of {4} the upper end is not known.", years.Count, years[^1].Number - years[0].Number + 1, Year(years[0].Number), Year(years[^1].Number), years.Count(year => year.Upper is null));

    private string Upper(decimal? upper) => upper is { } known ? live.Texts.Number(known) : live.Texts["not known"];

    private string Name(TreatyStatus status) => live.Words.Of("status", status);

    private string Named(StatementKind kind, StatementValue value, string? unit) => live.Words.OfValue(kind, value) + (unit is null ? "" : $", {live.Words["unit", unit]}");

    private static (Vote Vote, Fill Fill)[] VoteParts { get; } = [.. new[] { Vote.Yes, Vote.No, Vote.Abstain, Vote.Absent, Vote.Unknown }.Select(vote => (vote, FillOf(vote)))];

    private static Fill FillOf(Vote vote) => vote switch
    {
        Vote.Yes => Fill.Full,
        Vote.Abstain => Fill.Slanting,
        Vote.No => Fill.Grid,
        Vote.Absent => Fill.Dots,
        _ => Fill.Empty,
    };

    private static string Part(StatementValue value, string? unit) => Vocabulary.Word(value) + (unit is null ? "" : "-" + unit.ToLowerInvariant().Replace(' ', '-'));

    private static DateOnly EndOf(int year, Treaty treaty) => year == treaty.KnownTo.Year ? treaty.KnownTo : new(year, 12, 31);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}

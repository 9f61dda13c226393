using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Attest.Registers;
using Attest.Reports;
using Attest.Reports.Evaluation;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Reports.Evaluation;

public sealed class EvaluateReadingTests : IDisposable
{
    private const string PageText = "Use\nNo mines were used.[1] About 300 mines are stored.\n[1] Ibid.";
    private static readonly JurisdictionCode Kuwait = JurisdictionCode.Parse("KWT");
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Evaluate_ReadingEqualToGold_ScoresOneEverywhere()
    {
        WriteGold(NoUse(), Stock("approx"));

        var total = Evaluate(Use(negated: true), Has(300, Bound.Approx)).Total;

        Assert.Equal(new Score(1, 1, 1), total.Headings);
        Assert.Equal(new Score(1, 1, 1), total.Markers);
        Assert.Equal(new Score(1, 1, 1), total.Notes);
        Assert.Equal(new Share(1, 1), total.Sources);
        Assert.Equal(new Share(1, 1), total.Ibid);
        Assert.Equal(new Score(2, 2, 2), total.Statements);
        Assert.Equal(new Score(2, 2, 2), total.Exact);
        Assert.Equal(new Score(2, 2, 2), total.ExactWithHedge);
        Assert.Equal(new Share(2, 2), total.Hedge);
        Assert.Equal(new Share(1, 1), total.Quantity);
        Assert.Equal(0, total.UncoveredCharacters);
    }

    [Fact]
    public void Evaluate_OtherBound_MatchesAsSetButNotExactly()
    {
        WriteGold(NoUse(), Stock("min"));

        var page = Evaluate(Use(negated: true), Has(300, Bound.Approx)).Pages.Single();

        Assert.Equal(new Score(2, 2, 2), page.Figures.Statements);
        Assert.Equal(new Share(0, 1), page.Figures.Quantity);
        Assert.Equal(new Score(2, 2, 1), page.Figures.Exact);
        Assert.Collection(
            page.Misses,
            missed => Assert.Equal((false, "stockpile:has 300 min mines asserted", "About 300 mines are stored."), (missed.IsSpurious, missed.Statement, missed.Wording)),
            spurious => Assert.Equal((true, "stockpile:has 300 approx mines asserted"), (spurious.IsSpurious, spurious.Statement)));
    }

    [Fact]
    public void Evaluate_SameStatementTwiceInGold_CountsOnceInTheSetAndTwiceOneToOne()
    {
        WriteGold(Stock("approx"), Stock("approx"));

        var total = Evaluate(Has(300, Bound.Approx)).Total;

        Assert.Equal(new Score(1, 1, 1), total.Statements);
        Assert.Equal(new Score(2, 1, 1), total.Exact);
    }

    [Fact]
    public void Evaluate_PolicyStatement_IsScoredApart()
    {
        WriteGold("""{"kind":"policy","value":"supports_ban","negated":false,"hedge":"asserted","locator":"U/1.1"}""");

        var total = Evaluate().Total;

        Assert.Equal(default, total.Statements);
        Assert.Equal(new Score(1, 0, 0), total.Policy);
        Assert.Equal(default, total.Exact);
        Assert.Equal(new Score(1, 0, 0), total.ExactWithHedge);
    }

    [Theory]
    [InlineData("UNGA 57/74", "UNGA 57/74")]
    [InlineData("UNGA 51/45", "UNGA 51/45S")]
    [InlineData("UNGA 51/45S", "UNGA 51/45")]
    public void Evaluate_VoteOnSubResolution_MatchesWithOrWithoutItsLetter(string gold, string found)
    {
        WriteGold($$"""{"kind":"unga_vote","value":"yes","instrument":"{{gold}}","negated":false,"hedge":"asserted","locator":"U/1.1"}""");

        var total = Evaluate(Use(false) with { Kind = StatementKind.UngaVote, Value = StatementValue.Yes, Instrument = found }).Total;

        Assert.Equal(new Score(1, 1, 1), total.Exact);
    }

    [Theory]
    [InlineData("1998/", "1998/..")]
    [InlineData("/2006", "../2006")]
    [InlineData("1998-10", "1998-10")]
    public void Evaluate_OpenInterval_MatchesInEitherSpelling(string gold, string found)
    {
        WriteGold($$"""{"kind":"use","value":"used","date":"{{gold}}","negated":false,"hedge":"asserted","locator":"U/1.1"}""");

        var total = Evaluate(Use(false) with { Value = StatementValue.Used, Date = EdtfDate.Parse(found) }).Total;

        Assert.Equal(new Score(1, 1, 1), total.Exact);
    }

    [Fact]
    public void Evaluate_PageOfSeveralStates_ScoresOnlyTheAnnotatedOne()
    {
        WriteGold(NoUse());

        var total = Evaluate(Use(negated: true), Use(negated: true) with { Jurisdiction = JurisdictionCode.Parse("QAT") }).Total;

        Assert.Equal(new Score(1, 1, 1), total.Exact);
    }

    /// <summary>The gold calls invented donors ZZN and ZZP; the reader can only give the names on the page.</summary>
    [Theory]
    [InlineData("Nordhaven", "Nordhaven", "Pelagia", 3)]
    [InlineData("Nordhaven", "Nordland", "Pelagia", 1)] // two names for one code
    [InlineData("Nordhaven", "Nordhaven", "Nordhaven", 0)] // one name for two codes
    [InlineData("SWE", "SWE", "Pelagia", 1)] // another State
    [InlineData("ZZP", "ZZP", "Pelagia", 1)] // another code
    public void Evaluate_ActorOfAnInventedState_IsRightByTheNameOnThePage(string first, string second, string third, int right)
    {
        WriteGold(Gift("ZZN", 100), Gift("ZZN", 200), Gift("ZZP", 300));

        var total = Evaluate(Received(first, 100), Received(second, 200), Received(third, 300)).Total;

        Assert.Equal(new Score(3, 3, right), total.Exact);
        Assert.Equal(new Score(3, 3, right), total.ExactWithHedge);
    }

    /// <summary>Two gifts of one sum do not tell who gave which; other statements may.</summary>
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)] // Nordhaven’s both; of Pelagia nothing else is told
    public void Evaluate_InventedActorsOfEqualStatements_AreToldApartByOthers(bool hasAnother, int right)
    {
        string[] gold = [Gift("ZZN", 100), Gift("ZZP", 100)];
        Statement[] found = [Received("Nordhaven", 100), Received("Pelagia", 100)];
        WriteGold(hasAnother ? [.. gold, Gift("ZZN", 200)] : gold);

        var total = Evaluate(hasAnother ? [.. found, Received("Nordhaven", 200)] : found).Total;

        Assert.Equal(right, total.Exact.Matched);
    }

    /// <summary>A range counts as its two ends, which must not hide what was read from notes.</summary>
    [Fact]
    public void Evaluate_RangeAndStatementFromANote_CountsTheNotesOwn()
    {
        WriteGold(Stock("min"), Stock("max"));
        var range = Has(300, Bound.Exact) with { Quantity = new(300, Bound.Exact, "mines", null, 300) };

        var total = Evaluate(range, range, Use(negated: true) with { Origin = new(OriginKind.ReadFromNote, "test/1") }).Total;

        Assert.Equal(1, total.FromNotes);
        Assert.Equal(new Score(2, 4, 2), total.Exact);
    }

    [Fact]
    public void Evaluate_LeafMissing_CountsItsCharacters()
    {
        WriteGold(NoUse());

        var result = new EvaluateReading(s => Page(s, [Use(true)], leavesFrom: 4)).Evaluate([_folder]);

        Assert.Equal(4, result.Total.UncoveredCharacters);
    }

    [Fact]
    public void Evaluate_HtmlForm_UsesTheGoldItNames()
    {
        WriteGold(NoUse());
        File.WriteAllText(Path.Combine(_folder, "page.html"), PageText);
        File.WriteAllText(Path.Combine(_folder, "page.html.json"), """{"html_of":"page"}""");

        var result = Evaluate(Use(negated: true));

        Assert.Equal(["page.html", "page.txt"], result.Pages.Select(p => p.Name).Order());
        Assert.Equal(new Score(2, 2, 2), result.Total.Exact);
    }

    [Theory]
    [InlineData("{ not json", "gold-malformed")]
    [InlineData("[]", "gold-malformed")]
    [InlineData("""{"state":"KWT"}""", "gold-malformed")]
    [InlineData("""{"statements":[{"kind":"use","value":"sold","hedge":"asserted","locator":"U/1.1"}]}""", "gold-unknown-word")]
    [InlineData("""{"html_of":"elsewhere"}""", "gold-missing")]
    [InlineData("""{"statements":[],"note_markers":["one"]}""", "gold-malformed")]
    [InlineData("""{"statements":[5]}""", "gold-malformed")]
    public void Evaluate_BadGold_IsADiagnosticNotAnException(string json, string code)
    {
        File.WriteAllText(Path.Combine(_folder, "page.txt"), PageText);
        File.WriteAllText(Path.Combine(_folder, "page.json"), json);

        var result = Evaluate();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(code, diagnostic.Diagnostic.Code);
        Assert.EndsWith("page.json", diagnostic.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_GoldWithoutPage_IsADiagnostic()
    {
        WriteGold(NoUse());
        File.Delete(Path.Combine(_folder, "page.txt"));

        var result = Evaluate();

        Assert.Empty(result.Pages);
        Assert.Equal("gold-without-page", result.Diagnostics.Single().Diagnostic.Code);
    }

    [Fact]
    public void ToJson_TwoStatements_HasTheKeysOfTheContract()
    {
        WriteGold(NoUse(), Stock("min"));

        using var json = JsonDocument.Parse(Evaluate(Use(negated: true), Has(300, Bound.Approx)).ToJson());
        var root = json.RootElement;

        Assert.Equal(
            ["pages", "headings", "markers", "notes", "sources", "ibid", "statements", "policy", "kinds", "hedge", "quantity", "uncovered_characters", "exact", "exact_with_hedge", "from_notes", "kept_aside", "others"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["precision", "recall", "f1", "gold", "found", "matched"], root.GetProperty("kinds").GetProperty("use").EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"gold":2,"matched":1,"spurious":1}""", JsonSerializer.Serialize(root.GetProperty("exact_with_hedge")));
        Assert.Equal(0.5, root.GetProperty("exact").GetProperty("f1").GetDouble());
    }

    private EvaluationResult Evaluate(params Statement[] statements) =>
        new EvaluateReading(s => Page(s, [.. statements])).Evaluate([_folder]);

    private void WriteGold(params string[] statements)
    {
        File.WriteAllText(Path.Combine(_folder, "page.txt"), PageText);
        File.WriteAllText(
            Path.Combine(_folder, "page.json"),
            $$$"""
            {"state":"KWT","layout":"C","headings":["Use"],"note_markers":[1],
             "notes":{"1":{"text":"Ibid.","sources":[{"kind":"interview","ibid":true,"refers_to":null,"date":null}]}},
             "statements":[{{{string.Join(',', statements)}}}]}
            """);
    }

    private static string NoUse() => """{"kind":"use","value":"none","negated":true,"hedge":"asserted","locator":"U/1.1","sentence_starts":"No mines"}""";

    private static string Stock(string bound) =>
        $$"""{"kind":"stockpile","value":"has","negated":false,"hedge":"asserted","quantity":300,"bound":"{{bound}}","unit":"mines","locator":"U/1.2","sentence_starts":"About 300"}""";

    private static string Gift(string code, int number) =>
        $$"""{"kind":"funding","value":"received","negated":false,"hedge":"asserted","quantity":{{number}},"currency":"USD","actor":"{{code}}","locator":"U/1.2","sentence_starts":"About 300"}""";

    private static Statement Received(string actor, int number) =>
        Use(negated: false) with { Kind = StatementKind.Funding, Value = StatementValue.Received, Actor = actor, Quantity = new(number, Bound.Exact, null, "USD"), Locator = "U/1.2" };

    private static Statement Use(bool negated) => new()
    {
        Kind = StatementKind.Use,
        Value = StatementValue.None,
        Negated = negated,
        Hedge = Hedge.Asserted,
        Jurisdiction = Kuwait,
        Locator = "U/1.1",
        Wording = "No mines were used.",
        Evidence = new("", new(4, 23), []),
        Origin = new(OriginKind.ReadByMachine, "test/1"),
    };

    private static Statement Has(decimal number, Bound bound) =>
        Use(negated: false) with { Kind = StatementKind.Stockpile, Value = StatementValue.Has, Quantity = new(number, bound, "mines"), Locator = "U/1.2", Wording = "About 300 mines are stored." };

    private static ReadPage Page(Source source, ImmutableArray<Statement> statements, int leavesFrom = 0)
    {
        var text = new SourceText(Encoding.UTF8.GetString(source.Bytes.Span), "test/1");
        var ibid = new Citation { Kind = CitationKind.Interview, Span = new(58, 63), Wording = "Ibid.", IsIbid = true };
        return new ReadPage(source, new ReportDocument
        {
            Text = text,
            Layout = "C",
            Sections =
            [
                new("U", "Use", new(0, 3), [],
                [
                    new(1, new(4, 53), [new("U/1.1", new(4, 23), [new(1, new(23, 26))]), new("U/1.2", new(27, 54), [])]),
                ]),
            ],
            Markers = [new(1, new(23, 26))],
            Notes = [new(1, new(55, 58), new(59, text.Length), [new(NotePartRole.Ibid, "Ibid.", 0)], [ibid])],
            Leaves = [new(LeafKind.Sentence, new(leavesFrom, text.Length))],
        }, statements);
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Attest.Publishing.Linked;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Publishing.Linked;

/// <summary>Statements as W3C Web Annotations: what the standard requires, and words that are where it is said that they are.</summary>
public sealed class AnnotateStatementTests
{
    private static readonly AnnotationSetting Setting = new("/sources/1", "/states/PRK/1999", "en", "https://licence.example/");

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(DemonstrationSite.DataFolder, "samples"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_EveryStatementOfASample_QuotesTheWordsAtTheirPlace(string name)
    {
        foreach (var page in DemonstrationSite.Read(name).Reports)
        {
            var letters = page.Document.Text.Text.EnumerateRunes().ToArray();
            foreach (var statement in page.Statements)
            {
                var annotation = Annotate(page.Document, statement);
                var places = annotation["body"]!.AsArray().Where(body => (string)body!["type"]! == "SpecificResource").Append(annotation["target"]).Select(place => place!).ToList();

                Assert.Equal(statement.Notes.Distinct().Count(number => page.Document.Notes.Any(note => note.Number == number)) + statement.Evidence.Context.Length + 1, places.Count);
                Assert.Equal(statement.Wording, SourceText.Fold((string)Selector(annotation["target"]!, "TextQuoteSelector")["exact"]!));
                Assert.All(places, place => IsWhereItSays(letters, place));
            }
        }
    }

    [Fact]
    public void Of_AStatement_HasWhatTheStandardRequires()
    {
        var page = DemonstrationSite.Read("1999_PRK.txt");
        var annotation = Annotate(page.Document, page.Statements[0]);

        Assert.Equal("Annotation", (string)annotation["type"]!);
        Assert.Equal("/statements/x", (string)annotation["id"]!);
        Assert.Equal($"urn:sha256:{StatementId.Of(page.Statements[0]).Value}", (string)annotation["canonical"]!);
        Assert.Equal("/sources/1", (string)annotation["target"]!["source"]!);
        Assert.Equal("In plain words", (string)annotation["body"]![0]!["value"]!);
        Assert.Equal("en", (string)annotation["body"]![0]!["language"]!);
        Assert.Equal(("classifying", Vocabulary.Word(page.Statements[0].Kind)), ((string)annotation["body"]![1]!["purpose"]!, (string)annotation["body"]![1]!["value"]!));
        Assert.Equal(page.Statements[0].Origin.By, (string)annotation["generator"]!["name"]!);
        Assert.Equal(annotation.ToJsonString(), Annotate(page.Document, page.Statements[0]).ToJsonString());
    }

    [Fact]
    public void Of_WordsAfterLettersThatTakeTwoUnits_CountsCodePoints()
    {
        SourceText text = new("𝔐𝔦𝔫𝔢𝔰 𝔞𝔯𝔢 𝔲𝔰𝔢𝔡. Mines are used.", "text/1");
        TextSpan span = new(16, 31);
        var statement = DemonstrationSite.Read("1999_PRK.txt").Statements[0] with { Evidence = new Evidence(text.Hash, span, []), Wording = "Mines are used.", Notes = [] };
        ReportDocument document = new() { Text = text, Layout = "unknown", Leaves = [] };
        var target = Annotate(document, statement)["target"]!;

        Assert.Equal("Mines are used.", (string)Selector(target, "TextQuoteSelector")["exact"]!);
        IsWhereItSays([.. text.Text.EnumerateRunes()], target);
    }

    [Fact]
    public void Of_WordsOfAnotherReading_QuotesThemWithoutAPlace()
    {
        var page = DemonstrationSite.Read("1999_PRK.txt");
        var entered = page.Statements[0] with { Evidence = new Evidence(new string('0', 64), new(100_000, 100_010), []), Origin = new Origin(OriginKind.Entered, "jb") };
        var annotation = Annotate(page.Document, entered);

        Assert.Equal(entered.Wording, (string)annotation["target"]!["selector"]!["exact"]!);
        Assert.Equal("jb", (string)annotation["creator"]!["nickname"]!);
        Assert.Null(annotation["generator"]);
    }

    [Fact]
    public void Collection_OfAnnotations_HasOnePageWithAll()
    {
        var page = DemonstrationSite.Read("1999_PRK.txt");
        var collection = AnnotateStatement.Collection("https://monitor.example/a", "Label", [.. page.Statements.Select(statement => Annotate(page.Document, statement))]);

        Assert.Equal((AnnotateStatement.Context, "AnnotationCollection", page.Statements.Length), ((string)collection["@context"]!, (string)collection["type"]!, (int)collection["total"]!));
        Assert.Equal(("AnnotationPage", 0, page.Statements.Length), ((string)collection["first"]!["type"]!, (int)collection["first"]!["startIndex"]!, collection["first"]!["items"]!.AsArray().Count));
    }

    private static JsonObject Annotate(ReportDocument document, Statement statement) => AnnotateStatement.Of(document, new(StatementId.Of(statement), statement, "In plain words", "/statements/x"), Setting);

    private static JsonNode Selector(JsonNode place, string type) => place["selector"]!.AsArray().Single(selector => (string)selector!["type"]! == type)!;

    private static void IsWhereItSays(Rune[] letters, JsonNode place)
    {
        var (quote, position) = (Selector(place, "TextQuoteSelector"), Selector(place, "TextPositionSelector"));
        var (start, end) = ((int)position["start"]!, (int)position["end"]!);

        Assert.Equal(Words(letters.AsSpan(start..end)), (string)quote["exact"]!);
        Assert.Equal(Words(letters.AsSpan(Math.Max(0, start - 32)..start)), (string)quote["prefix"]!);
        Assert.Equal(Words(letters.AsSpan(end..Math.Min(letters.Length, end + 32))), (string)quote["suffix"]!);
    }

    private static string Words(ReadOnlySpan<Rune> letters)
    {
        StringBuilder words = new();
        foreach (var letter in letters)
            words.Append(letter.ToString());
        return words.ToString();
    }
}

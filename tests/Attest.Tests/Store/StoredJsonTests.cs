using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Tests.Store;

/// <summary>What is stored reads back exactly as it was, whatever it holds.</summary>
public sealed class StoredJsonTests
{
    // A second opinion on equality that knows nothing of the stored form.
    private static readonly JsonSerializerOptions Everything = new() { IncludeFields = true };

    [Fact]
    public void Document_Any_ReadsBackAsItWas() => Prop.ForAll(Seeds(), seed =>
    {
        var document = new RandomReading(seed).Document();
        var written = CanonicalJson.Write(document, DocumentJson.Write);

        var read = DocumentJson.Read(JsonElement.Parse(written), document.Text.Text);

        return JsonSerializer.Serialize(read, Everything) == JsonSerializer.Serialize(document, Everything)
            && CanonicalJson.Write(read, DocumentJson.Write).AsSpan().SequenceEqual(written)
            && CanonicalJson.Write(JsonNode.Parse(written)).AsSpan().SequenceEqual(written);
    }).Holds();

    [Fact]
    public void Statement_Any_ReadsBackAsItWas() => Prop.ForAll(Seeds(), seed =>
    {
        var text = new SourceText("Some words, “quoted”, and some more: naïve 😀 words.", "text/1");
        var statement = new RandomReading(seed).Statement(text);
        var written = CanonicalJson.Write(statement, StatementJson.Write);

        var read = StatementJson.Read(JsonElement.Parse(written), statement.Jurisdiction!, text);

        return JsonSerializer.Serialize(read, Everything) == JsonSerializer.Serialize(statement, Everything)
            && StatementId.Of(read) == StatementId.Of(statement)
            && CanonicalJson.Write(read, StatementJson.Write).AsSpan().SequenceEqual(written)
            && CanonicalJson.Write(JsonNode.Parse(written)).AsSpan().SequenceEqual(written);
    }).Holds();

    // A field that a slice adds one day must be stored too: whatever can be set is set here in some reading or other.
    [Fact]
    public void RandomReadings_TakenTogether_SetEveryField()
    {
        var text = new SourceText("Some words.", "text/1");
        var documents = Enumerable.Range(0, 60).Select(seed => new RandomReading(seed).Document()).ToArray();

        Assert.Empty(NeverSet(documents));
        Assert.Empty(NeverSet(documents.SelectMany(document => document.Notes).SelectMany(note => note.Citations)));
        Assert.Empty(NeverSet(Enumerable.Range(0, 60).Select(seed => new RandomReading(seed).Statement(text))));
    }

    [Fact]
    public void Compressed_AnyBytes_ReadBackAsTheyWere() => Prop.ForAll<byte[]>(
        bytes => Compressed.Unpack(Compressed.Pack(bytes)).AsSpan().SequenceEqual(bytes)).Holds();

    [Fact]
    public void Compressed_DamagedBytes_SayThatTheyAreDamaged() =>
        Assert.ThrowsAny<Exception>(() => Compressed.Unpack([255, 255, 255, 255]));

    private static IEnumerable<string> NeverSet<T>(IEnumerable<T> things) => typeof(T).GetProperties()
        .Where(property => property.CanWrite && things.Select(thing => JsonSerializer.Serialize(property.GetValue(thing), Everything)).Distinct().Count() < 2)
        .Select(property => property.Name);

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    /// <summary>Readings that no page would give, with every field now there and now not.</summary>
    private sealed class RandomReading(int seed)
    {
        private static readonly string[] Pieces = ["a", "mine", " ", "\n", "\t", "\"", "\\", "é", "e\u0301", "“", "😀", "\u2028", "\u0001", "\uFEFF", "Ž", "0", "[1]", "</script>"];

        private readonly Random _random = new(seed);

        public ReportDocument Document()
        {
            var text = new SourceText(Text(80), "text/1");
            return new ReportDocument
            {
                Text = text,
                Part = _random.Next(3),
                Layout = Text(2),
                Language = Text(1),
                Title = Maybe(() => Text(6)),
                Jurisdiction = Maybe(() => JurisdictionCode.Parse("ZZH")),
                JurisdictionName = Maybe(() => Text(3)),
                Edition = _random.Next(2) == 0 ? null : _random.Next(),
                LastUpdated = _random.Next(2) == 0 ? null : DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber)),
                Product = Text(2),
                Theme = Text(2),
                Neighbours = (Maybe(() => Text(2)), Maybe(() => Text(2))),
                Leaves = Many(() => new Leaf(Any<LeafKind>(), Span(text))),
                Diagnostics = Many(() => new Diagnostic(Text(2), Optional(text), Text(4), Text(4), _random.Next(2) == 0 ? null : _random.Next())),
                Markers = Many(() => Marker(text)),
                CrossReferences = Many(() => new CrossReference(Span(text), Maybe(() => JurisdictionCode.Parse("PRK")), _random.Next(2) == 0 ? null : _random.Next(), Maybe(() => Text(2)))),
                Facts = Maybe(() => new FactTable(Maybe(() => Text(1)), Many(() => FactRow(text)))),
                Tables = Many(() => new Table(Text(1), Maybe(() => Text(1)), Maybe(() => Text(4)), Optional(text), Many(() => Marker(text)), Many(() => Cell(text)), Many(() => new TableRow(Text(1), Many(() => Cell(text))))) { Groups = Many(() => Cell(text)) }),
                Notes = Many(() => new Note(_random.Next(), Span(text), Span(text), Many(Part), Many(() => Citation(text)))),
                Sections = Many(() => new Section(Text(2), Maybe(() => Text(3)), Optional(text), Many(() => Text(2)), Many(() => new Paragraph(
                    _random.Next(), Span(text), Many(() => new Sentence(Text(2), Span(text), Many(() => Marker(text)))))))),
            };
        }

        // The whole of a note is no citation's.
        private NotePart Part() => Any<NotePartRole>() is var role && (role == NotePartRole.Whole || _random.Next(2) == 0) ? new(role, Text(3), null) : new(role, Text(3), _random.Next());

        private FactRow FactRow(SourceText text)
        {
            var label = Optional(text);
            var values = Many(() => new FactValue(Text(2), Span(text)));
            return new FactRow(Text(1), _random.Next(2) == 0 ? null : Any<FactTopic>(), Maybe(() => Text(2)), label, label is null ? values.Add(new FactValue(Text(2), Span(text))) : values, Many(() => Marker(text)));
        }

        private TableCell Cell(SourceText text) => new(Text(2), Optional(text));

        public Statement Statement(SourceText text)
        {
            var span = Span(text);
            return new Statement
            {
                Kind = Any<StatementKind>(),
                Value = Any<StatementValue>(),
                Jurisdiction = JurisdictionCode.Parse(_random.Next(2) == 0 ? "ZZH" : "PRK"),
                Instrument = Maybe(() => Text(2)),
                Actor = Maybe(() => Text(2)),
                Quantity = Maybe(() => new Quantity(Decimal(), Any<Bound>(), Maybe(() => Text(1)), Maybe(() => Text(1)), _random.Next(2) == 0 ? null : decimal.MaxValue)),
                Items = Many(() => Text(2)),
                Date = Maybe(() => EdtfDate.Parse("1999-02-24")),
                Target = Maybe(() => EdtfDate.Parse("1996/..")),
                Hedge = Any<Hedge>(),
                Negated = _random.Next(2) == 0,
                AttributedTo = Maybe(() => Text(3)),
                Territory = Maybe(() => Text(3)),
                Assessment = Maybe(() => Text(3)),
                Detail = Maybe(() => Text(1)),
                Wording = text.Folded(span),
                Evidence = new Evidence(text.Hash, span, Many(() => Span(text))),
                Locator = Text(2),
                Notes = Many(() => _random.Next()),
                Origin = new Origin(Any<OriginKind>(), Text(2)),
            };
        }

        private Citation Citation(SourceText text) => new()
        {
            Kind = Any<CitationKind>(),
            Span = Span(text),
            Wording = Text(6),
            IsIbid = _random.Next(2) == 0,
            RefersTo = _random.Next(2) == 0 ? null : _random.Next(),
            IsAmbiguous = _random.Next(2) == 0,
            Persons = Many(() => Text(2)),
            Office = Maybe(() => Text(2)),
            Organisation = Maybe(() => Text(2)),
            Title = Maybe(() => Text(2)),
            Container = Maybe(() => Text(2)),
            Place = Maybe(() => Text(2)),
            Edition = _random.Next(2) == 0 ? null : _random.Next(),
            About = Maybe(() => Text(2)),
            Date = Maybe(() => EdtfDate.Parse("2004-11/2004-12")),
            Pinpoint = Maybe(() => Text(2)),
            Url = Maybe(() => Text(2)),
        };

        private NoteMarker Marker(SourceText text) => new(_random.Next(), Span(text));

        private string Text(int most)
        {
            var text = new StringBuilder();
            for (var length = _random.Next(most + 1); length > 0; length--)
                text.Append(Pieces[_random.Next(Pieces.Length)]);
            return text.ToString();
        }

        // 1.50 is stored as 1.5, which is the same number.
        private decimal Decimal() => decimal.Parse(
            CanonicalJson.Number(new decimal(_random.Next(), _random.Next(), 0, _random.Next(2) == 0, (byte)_random.Next(10))), CultureInfo.InvariantCulture);

        private TextSpan Span(SourceText text)
        {
            var start = _random.Next(text.Length + 1);
            return new TextSpan(start, _random.Next(start, text.Length + 1));
        }

        private TextSpan? Optional(SourceText text) => _random.Next(2) == 0 ? null : Span(text);

        private T? Maybe<T>(Func<T> make) where T : class => _random.Next(2) == 0 ? null : make();

        private ImmutableArray<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];

        private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
    }
}

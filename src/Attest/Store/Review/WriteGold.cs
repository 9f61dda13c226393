using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>
/// Writes what editors have ruled as gold (docs/evaluation.md): the page as received and, beside it, what it says as editors have left it. What nobody has ruled on is in it as it was read, so
/// that it weighs for no reader and against none; how many those are is told.
/// </summary>
public static class WriteGold
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name that the two files share: <c>1999_PRK</c>, with theme, product and revision where these are not the usual ones.</summary>
    public static string NameOf(PageAddress page)
    {
        ArgumentNullException.ThrowIfNull(page);
        string?[] parts =
        [
            page.Edition.ToString(CultureInfo.InvariantCulture), page.Jurisdiction.Value, page.Theme == "all" ? null : page.Theme, page.Product == "lm" ? null : page.Product,
            page.Revision == 0 ? null : $"r{page.Revision}",
        ];
        return string.Join('_', parts.OfType<string>());
    }

    /// <summary>The page's file: its name's ending and its bytes. Of a form that gold cannot stand beside it is the text.</summary>
    public static (string Ending, byte[] Bytes) Page(StoredPage page, Source source)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(source);
        var extractor = page.Document.Text.Extractor;
        return extractor.StartsWith("html", StringComparison.Ordinal) ? (".html", source.Bytes.ToArray())
            : extractor.StartsWith("text", StringComparison.Ordinal) ? (".txt", source.Bytes.ToArray())
            : (".txt", Encoding.UTF8.GetBytes(page.Document.Text.Text));
    }

    /// <summary>The gold as JSON.</summary>
    public static byte[] Of(StoredPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var document = page.Document;
        var upheld = page.Upheld;
        var gold = new JsonObject
        {
            ["state"] = page.Address.Jurisdiction.Value,
            ["edition"] = page.Address.Edition,
            ["layout"] = document.Layout,
            ["text_hash"] = document.Text.Hash,
            ["checked"] = upheld.Count(stored => stored.Standing.IsChecked),
            ["not_checked"] = upheld.Count(stored => !stored.Standing.IsChecked),
            ["headings"] = Array(document.Sections.Where(IsHeaded), section => section.Heading),
            ["note_markers"] = Array(document.Markers, marker => marker.Number),
            ["notes"] = new JsonObject(document.Notes.DistinctBy(note => note.Number).Select(note => KeyValuePair.Create(note.Number.ToString(CultureInfo.InvariantCulture), (JsonNode?)Note(note)))),
            // What notes say is in no gold.
            ["statements"] = new JsonArray([.. upheld.Where(stored => stored.Statement.Origin.Kind != OriginKind.ReadFromNote).SelectMany(stored => Ends(stored.Statement).Select(said => Statement(said, stored, document)))]),
        };
        return Encoding.UTF8.GetBytes(gold.ToJsonString(Form) + "\n");
    }

    // The gold has one number to a statement and writes a range as two.
    private static ImmutableArray<Statement> Ends(Statement statement) => statement.Quantity is { Upper: { } upper } range
        ? [statement with { Quantity = new Quantity(range.Number, Bound.Min, range.Unit, range.Currency) }, statement with { Quantity = new Quantity(upper, Bound.Max, range.Unit, range.Currency) }]
        : [statement];

    private static JsonObject Statement(Statement said, StoredStatement stored, ReportDocument document) => new()
    {
        ["kind"] = Vocabulary.Word(said.Kind),
        ["instrument"] = said.Instrument,
        ["value"] = Vocabulary.Word(said.Value),
        ["date"] = said.Date?.Text,
        ["target"] = said.Target?.Text,
        ["quantity"] = said.Quantity?.Number,
        ["bound"] = said.Quantity is { } quantity ? Vocabulary.Word(quantity.Bound) : null,
        ["unit"] = said.Quantity?.Unit,
        ["currency"] = said.Quantity?.Currency,
        ["items"] = Array(said.Items.IsDefault ? [] : said.Items, item => item),
        ["actor"] = said.Actor,
        ["detail"] = said.Detail,
        ["negated"] = said.Negated,
        ["hedge"] = Vocabulary.Word(said.Hedge),
        ["locator"] = said.Locator,
        ["sentence_starts"] = Start(document.Passages.FirstOrDefault(passage => passage.Locator == said.Locator) is { } sentence ? document.Text.Folded(sentence.Span) : said.Wording),
        ["standing"] = Vocabulary.Word(stored.Standing.Kind),
        ["judged_by"] = stored.Standing.IsChecked ? stored.Standing.Judgement!.By : null,
    };

    private static JsonObject Note(Note note) => new()
    {
        ["text"] = note.Text,
        ["sources"] = new JsonArray([.. note.Citations.Select(citation => new JsonObject { ["kind"] = Vocabulary.Word(citation.Kind), ["ibid"] = citation.IsIbid, ["refers_to"] = citation.RefersTo })]),
    };

    private static string Start(string sentence) => string.Join(' ', sentence.Split(' ').Take(8));

    // The label of a lead is a heading where it has a line of its own.
    private static bool IsHeaded(Section section) => section.HeadingSpan is { } heading && !(section.IsLead && section.Paragraphs.Any(paragraph => paragraph.Span.Contains(heading)));

    private static JsonArray Array<TItem, TValue>(IEnumerable<TItem> items, Func<TItem, TValue> value) => [.. items.Select(item => (JsonNode?)JsonValue.Create(value(item)))];
}

using System.Collections.Immutable;
using System.Globalization;
using Attest.Questions.Data;
using Attest.Questions.Explore;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using CsvHelper;

namespace Attest.Publishing.Data;

/// <summary>Statements as a table that leaves the base: one row for each, a line of names, a line of HXL tags, and a Data Package that says what the columns mean.</summary>
/// <param name="registers">Where the names of States stand.</param>
/// <param name="site">The root of the site, for addresses.</param>
public sealed class StatementTable(RegisterSet registers, Uri site)
{
    // How many rows are made before they are sent.
    private const int Together = 200;

    /// <summary>The columns with what they mean.</summary>
    internal IEnumerable<DataColumn> Described => Columns.Select(column => new DataColumn(column.Name, column.Meaning, column.Hxl, column.Type));

    private ImmutableArray<StatementColumn> Columns { get; } = Make(registers, site);

    /// <summary>Writes statements as CSV (RFC 4180, UTF-8) while they come: the table may be larger than memory.</summary>
    public async Task WriteAsync(Stream target, IEnumerable<ListedStatement> statements, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(statements);
        await target.WriteAsync(Lines([Columns.Select(column => column.Name), Columns.Select(column => column.Hxl)]), cancellationToken).ConfigureAwait(false);
        foreach (var chunk in statements.Chunk(Together))
            await target.WriteAsync(Lines(chunk.Select(listed => Columns.Select(column => Text(column.Cell(listed))))), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The descriptor of such a table (Data Package 1.0, Tabular Data Resource): the line of HXL tags is a comment to programs that read it.</summary>
    /// <param name="title">What the table holds.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="licence">On which terms it may be used.</param>
    public byte[] Describe(string title, string address, TextLicence licence) =>
        DataPackage.Describe("statements", title, new Uri(site, address), licence, Described, "statement");

    private static byte[] Lines(IEnumerable<IEnumerable<string?>> rows)
    {
        using MemoryStream bytes = new();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (string? cell in row)
                    csv.WriteField(cell);
                csv.EndRecord();
            }
        }
        return bytes.ToArray();
    }

    private static string? Text(object? cell) => cell switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };

    private static ImmutableArray<StatementColumn> Make(RegisterSet registers, Uri site)
    {
        Jurisdiction? About(StoredStatement stored) => registers.Jurisdictions.Find(StatementRow.Of(stored.Id, stored.Page, stored.Statement).Subject);
        return
        [
            new("state", "string", "#country+code", "whom it is about: code of the State or area (ISO 3166-1 alpha-3, or the project's own)", listed => StatementRow.Of(listed.Stored.Id, listed.Stored.Page, listed.Stored.Statement).Subject.Value),
            new("name", "string", "#country+name", "its short name; empty where no register has it", listed => About(listed.Stored)?.ShortName),
            new("region", "string", "#region+name", "its region (M49); empty where no register has it", listed => About(listed.Stored)?.Region),
            new("edition", "integer", "#date+year+said", "the edition that says it", listed => listed.Stored.Page.Edition),
            new("kind", "string", "#indicator+kind", "the kind of statement", listed => Vocabulary.Word(listed.Stored.Statement.Kind)),
            new("instrument", "string", "#indicator+instrument", "the treaty, resolution or meeting it is about; empty where its kind has none", listed => listed.Stored.Statement.Instrument),
            new("value", "string", "#indicator+value", "what is said", listed => Vocabulary.Word(listed.Stored.Statement.Value)),
            new("negated", "boolean", "#indicator+negated", "true where it is said not to be so", listed => listed.Stored.Statement.Negated),
            new("hedge", "string", "#meta+hedge", "how strongly it is said", listed => Vocabulary.Word(listed.Stored.Statement.Hedge)),
            new("date", "string", "#date+occurred", "when it was so, EDTF level 0 with open intervals; empty where it is not said", listed => listed.Stored.Statement.Date?.Text),
            new("target", "string", "#date+target", "by when it is to be so, EDTF; empty where nothing is promised", listed => listed.Stored.Statement.Target?.Text),
            new("number", "number", "#indicator+value+num", "the figure, or the lower end of a range; empty where there is none", listed => listed.Stored.Statement.Quantity?.Number),
            new("upper", "number", "#indicator+value+max+num", "the upper end of a range; empty where there is none", listed => listed.Stored.Statement.Quantity?.Upper),
            new("bound", "string", "#indicator+bound", "exact, at_least, about …: how the figure is bounded; empty where there is none", listed => listed.Stored.Statement.Quantity is { } quantity ? Vocabulary.Word(quantity.Bound) : null),
            new("unit", "string", "#indicator+unit", "the unit; empty for bare counts and money", listed => listed.Stored.Statement.Quantity?.Unit),
            new("currency", "string", "#value+currency", "ISO 4217 code of a sum of money; empty otherwise", listed => listed.Stored.Statement.Quantity?.Currency),
            new("actor", "string", "#org+actor", "who does it, where that is not the State of the page", listed => listed.Stored.Statement.Actor),
            new("items", "string", "#item+name", "what it is about, names separated by a semicolon", listed => listed.Stored.Statement.Items.IsDefaultOrEmpty ? null : string.Join("; ", listed.Stored.Statement.Items)),
            new("territory", "string", "#loc+name", "where, as said; empty where it is not said", listed => listed.Stored.Statement.Territory),
            new("attributed_to", "string", "#meta+source", "whose words the text says it is; empty where it says it itself", listed => listed.Stored.Statement.AttributedTo),
            new("source", "string", "#meta+source+kind", "the kinds of the sources that its notes name, separated by a semicolon; no_source where they name none, not_checked_yet before its page was checked", listed => string.Join("; ", listed.Sources)),
            new("check", "string", "#status+check", "how it stands to the registers: confirmed, contradicted, not_checkable; not_checked_yet before its page was checked", listed => listed.Check),
            new("standing", "string", "#status+review", "read_by_machine, or how an editor has ruled: accepted, corrected, entered", listed => Vocabulary.Word(listed.Stored.Standing.Kind)),
            new("wording", "string", "#description+wording", "the words it was read from", listed => listed.Stored.Statement.Wording),
            new("locator", "string", "#meta+place", "the sentence on its page", listed => listed.Stored.Statement.Locator),
            new("statement", "string", "#meta+id", "its identity", listed => listed.Stored.Id.Value),
            new("address", "string", "#meta+url", "where it is shown with its evidence", listed => new Uri(site, $"/statements/{listed.Stored.Id}").AbsoluteUri),
        ];
    }
}

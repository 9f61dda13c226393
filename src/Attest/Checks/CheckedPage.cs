using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks;

/// <summary>A page as checks see it: the document and what it says, with what several of them look up.</summary>
public sealed class CheckedPage
{
    // Editions were published from April (1999) to November; no text in them speaks of what happened after September.
    private const int LastMonth = 9;

    private readonly Lazy<ILookup<string, Statement>> _statements;
    private readonly Lazy<Dictionary<string, Sentence>> _passages;

    /// <summary>Takes a page as it was read; the name is its address or that of its file.</summary>
    public CheckedPage(string name, ReportDocument document, ImmutableArray<Statement> statements)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(document);
        Name = name;
        Document = document;
        Statements = statements;
        _statements = new(() => Statements.ToLookup(statement => statement.Locator, StringComparer.Ordinal));
        _passages = new(() => Document.Passages.DistinctBy(passage => passage.Locator).ToDictionary(passage => passage.Locator, StringComparer.Ordinal));
    }

    /// <summary>Its address, or the name of its file.</summary>
    public string Name { get; }

    /// <summary>The page as read.</summary>
    public ReportDocument Document { get; }

    /// <summary>What it says, in the order of the text.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The source it was read from; null for a page that is not kept.</summary>
    public SourceId? SourceId { get; init; }

    /// <summary>Its text.</summary>
    public SourceText Text => Document.Text;

    /// <summary>The State it is about: its code, or the name the page gives where no register holds it.</summary>
    public string? State => Document.Jurisdiction?.Value ?? Document.JurisdictionName;

    /// <summary>The last day of which its text can tell: when it was last updated, or else the last day that its edition took in; null where it tells neither.</summary>
    public DateOnly? Closed => Document.LastUpdated ?? (Document.Edition is { } year ? new DateOnly(year, LastMonth, 30) : null);

    /// <summary>The statements of a sentence or row.</summary>
    public IEnumerable<Statement> StatementsAt(string locator) => _statements.Value[locator];

    /// <summary>The sentence or row with this locator, or null.</summary>
    public Sentence? PassageAt(string locator) => _passages.Value.GetValueOrDefault(locator);

    /// <summary>Under which identity a statement is kept, where that is not its own: that of the statement which it corrects.</summary>
    public IReadOnlyDictionary<Statement, StatementId>? KeptAs { get; init; }

    /// <summary>The identity under which a statement of the page is kept.</summary>
    internal StatementId IdOf(Statement statement) => KeptAs?.GetValueOrDefault(statement) ?? StatementId.Of(statement);

    /// <summary>The words of a sentence or row, white space folded.</summary>
    internal string WordsOf(Sentence sentence) => Text.Folded(sentence.Span);

    /// <summary>The place of a sentence or row.</summary>
    internal FindingPlace Place(Sentence sentence) => FindingPlace.InText(this, sentence.Locator, sentence.Span);

    /// <summary>The place of a statement's words.</summary>
    internal FindingPlace Place(Statement statement) => FindingPlace.InText(this, statement.Locator, statement.Evidence.Span);

    /// <summary>The place of a note.</summary>
    internal FindingPlace Place(Note note) => FindingPlace.InText(this, $"note {note.Number}", note.Span);

    /// <summary>The place of a span, under the sentence or row that holds it, or under the span itself where none does.</summary>
    internal FindingPlace Place(TextSpan span) =>
        FindingPlace.InText(this, Document.Passages.FirstOrDefault(passage => passage.Span.Contains(span))?.Locator ?? Document.Notes.Where(note => note.Span.Contains(span)).Select(note => $"note {note.Number}").FirstOrDefault() ?? span.ToString(), span);
}

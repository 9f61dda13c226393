using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Blocks;
using Attest.Reports.CrossReferences;
using Attest.Reports.FactTables;
using Attest.Reports.Forms;
using Attest.Reports.Headings;
using Attest.Reports.Notes;
using Attest.Reports.Profiles;
using Attest.Reports.Tables;
using Attest.Reports.Titles;
using Attest.Reports.Volumes;
using Attest.Reports.Wrapping;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>Reads a source into a document: text, sections, sentences, notes and what was odd. It never throws on what it is given to read, and loses nothing (I4).</summary>
public sealed class ReadDocument
{
    private readonly ReportPhrases _phrases;
    private readonly JoinLines _join;
    private readonly FindVolume _volumes;
    private readonly FindTitle _titles;
    private readonly FindProfileHead _profiles;
    private readonly IdentifyPage _identify;
    private readonly MarkHeadings _headings;
    private readonly TellEdition _edition;
    private readonly FindFacts _facts;
    private readonly FindTables _tables;
    private readonly ReadNotes _notes;
    private readonly FindCrossReferences _references;

    /// <summary>Reads with these registers and phrases.</summary>
    public ReadDocument(RegisterSet registers, ReportPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(phrases);
        _phrases = phrases;
        _join = new JoinLines(phrases);
        _volumes = new FindVolume(phrases, registers);
        _titles = new FindTitle(phrases, registers);
        _profiles = new FindProfileHead(phrases, registers);
        _identify = new IdentifyPage(phrases, registers);
        _headings = new MarkHeadings(phrases);
        _edition = new TellEdition(phrases);
        _facts = new FindFacts(phrases);
        _tables = new FindTables(phrases.Headings);
        _notes = new ReadNotes(phrases, registers);
        _references = new FindCrossReferences(registers.Jurisdictions);
    }

    /// <summary>The document of a source; of a hopeless one an empty document that says why; of a volume what it has besides its reports.</summary>
    public ReportDocument Read(Source source) => ReadAll(source).Whole;

    /// <summary>The document of a source, and of a volume those of its reports in order.</summary>
    public (ReportDocument Whole, ImmutableArray<ReportDocument> Parts) ReadAll(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var extracted = ExtractPage.From(source);
        if (extracted.Page is not { } page)
            return (Hopeless(extracted.Troubles), []);
        // A form that tells its tables tells its paragraphs too.
        page = page.Tables is null ? _join.In(page) : page;
        var layouts = _phrases.Chrome.Mark(page);
        var title = _titles.MarkTitle(page);
        var profile = title is null ? _profiles.Mark(page, layouts) : null;
        var volume = profile is null ? _volumes.In(page, title) : null;
        if (volume is null)
            return (ReadPage(page, layouts, title, profile, extracted.Troubles), []);
        // What one report of a volume tells of its edition holds for all.
        var edition = title?.Edition ?? _edition.Of(page);
        return (
            ReadPage(volume.Whole with { Edition = edition }, layouts, title, null, extracted.Troubles),
            [.. volume.Parts.Select(part => ReadPage(part with { Edition = edition }, layouts, title, null, []))]);
    }

    private ReportDocument ReadPage(PageBlocks page, IReadOnlySet<string> layouts, TitleLine? title, ProfileHead? profile, IEnumerable<Diagnostic> troubles)
    {
        var marks = Mark(page, layouts, title, profile);
        var leaves = new PartitionText(page.Text, page.Extents);
        var body = new BuildSections(_phrases, page, marks.Tables, marks.Facts, leaves);
        var sections = body.Build();
        AddLeaves(leaves, page, marks.Notes);
        var sentences = sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences).Select(s => page.Text.Folded(s.Span)).ToList();
        var identity = page.IsVolume ? new IdentifyPage.Identity(null, null, null) : _identify.Of(marks, sentences, page.Text);
        var isReport = _identify.IsReport(marks.IsTitled, identity.Code, sentences);
        var notes = _notes.Of(page.Text, marks.Notes, page.NotesBefore, identity);
        var layout = page.Layout ?? marks.Layout;
        return new ReportDocument
        {
            Text = page.Text,
            Part = page.Part?.Number ?? 0,
            Layout = layout ?? "unknown",
            Language = TellLanguage.Of(sentences, _phrases),
            Title = marks.Title?.Words ?? page.Part?.Heading,
            Jurisdiction = isReport ? identity.Code : null,
            JurisdictionName = identity.Name,
            Edition = marks.Edition,
            LastUpdated = marks.Profile?.LastUpdated,
            Product = marks.Title?.Product ?? marks.Profile?.Theme?.Product ?? "lm",
            Theme = marks.Profile?.Theme?.Code ?? "all",
            Sections = sections,
            Tables = body.Tables,
            Facts = body.Facts,
            Notes = notes,
            CrossReferences = isReport ? _references.In(page.Text, sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences), identity.Code, marks.Edition) : [],
            Markers = body.Markers,
            Neighbours = marks.Neighbours,
            Leaves = leaves.ToLeaves(),
            Diagnostics =
            [
                .. troubles,
                .. page.IsVolume ? [] : isReport ? Identification(identity, marks, layout) : [DiagnosticCodes.NotAReport.At(null)],
                .. body.Facts is { } facts ? ReadFactTable.Losses(facts) : [],
                .. ShortRows(body.Tables),
                .. CheckNotes.Of(notes, body.Markers, hasBody: sentences.Count > 0 || page.IsVolume),
            ],
        };
    }

    // The order matters: what is known for certain is taken away first, so that what is left can be told by less.
    private PageMarks Mark(PageBlocks page, IReadOnlySet<string> layouts, TitleLine? title, ProfileHead? profile)
    {
        var neighbours = FindTitle.MarkNeighbours(page);
        var countryHeading = page.Part?.Name ?? profile?.StateName ?? (page.IsVolume ? null : _titles.MarkCountryHeading(page, title));
        var facts = page.IsVolume ? null : profile is not null ? _facts.OverviewIn(page) : _facts.In(page);
        facts?.Mark();
        var tables = page.Tables?.RemoveAll(table => !table.IsUnread) ?? _tables.In(page);
        foreach (var table in tables)
            table.Mark();
        _headings.In(page);
        return new PageMarks(layouts, title, profile, countryHeading, neighbours, title?.Edition is null && profile is null ? page.Edition ?? _edition.Of(page) : null, facts, tables, page.Notes ?? FindNotes.Mark(page));
    }

    private static IEnumerable<Diagnostic> Identification(IdentifyPage.Identity identity, PageMarks marks, string? layout)
    {
        if (layout is null)
            yield return DiagnosticCodes.LayoutUnknown.At(null, marks.LayoutSigns.Count > 0 ? $"it shows signs of layout {string.Join(", ", marks.LayoutSigns.Order())}" : "no title line and no navigation");
        if (identity.Trouble is not null)
            yield return identity.Trouble;
        if (marks.Profile is { LastUpdated: null })
            yield return DiagnosticCodes.LastUpdatedMissing.At(null);
        else if (marks.Edition is null)
            yield return DiagnosticCodes.EditionUnknown.At(null);
    }

    private static IEnumerable<Diagnostic> ShortRows(ImmutableArray<Table> tables) =>
        from table in tables
        from row in table.Rows
        where row.Cells.Length < table.Header.Length
        select DiagnosticCodes.TableRowShort.At(row.Cells.Select(cell => cell.Span).FirstOrDefault(span => span is not null), row.Locator, row.Cells.Length, table.Header.Length);

    private static void AddLeaves(PartitionText leaves, PageBlocks page, ImmutableArray<NoteDraft> notes)
    {
        foreach (var block in page.Blocks)
            if (LeafOf(block.Role) is { } kind)
                leaves.Add(kind, block.Start, block.End);
        foreach (var (start, end) in page.PartExtents)
            leaves.Add(LeafKind.Part, start, end);
        foreach (var note in notes)
        {
            leaves.Add(LeafKind.NoteLabel, note.LabelStart, note.LabelEnd);
            leaves.Add(LeafKind.NoteText, note.Start, note.End);
        }
    }

    private static LeafKind? LeafOf(BlockRole role) => role switch
    {
        BlockRole.Chrome => LeafKind.Chrome,
        BlockRole.Title => LeafKind.Title,
        BlockRole.CountryHeading => LeafKind.CountryHeading,
        BlockRole.Neighbours => LeafKind.Neighbours,
        _ => null,
    };

    private static ReportDocument Hopeless(ImmutableArray<Diagnostic> why) => new()
    {
        Text = new SourceText("", "text/1"),
        Layout = "unknown",
        Leaves = [],
        Diagnostics = why,
    };
}

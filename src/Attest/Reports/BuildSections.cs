using System.Collections.Immutable;
using System.Globalization;
using Attest.Reports.Blocks;
using Attest.Reports.FactTables;
using Attest.Reports.Headings;
using Attest.Reports.Notes;
using Attest.Reports.Sentences;
using Attest.Reports.Tables;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>Makes sections, paragraphs and sentences of the blocks that are neither navigation nor notes.</summary>
internal sealed class BuildSections(ReportPhrases phrases, PageBlocks page, ImmutableArray<TableDraft> found, FactTableDraft? facts, PartitionText leaves)
{
    private readonly Dictionary<Block, TableDraft> _tableAt = found.Where(table => table.First is not null).ToDictionary(table => table.First!);
    private readonly ImmutableArray<Table>.Builder _tables = ImmutableArray.CreateBuilder<Table>();
    private readonly SectionCodes _codes = new(phrases.Headings);
    private readonly SplitSentences _split = new(phrases.SentenceWords);
    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();
    private readonly ImmutableArray<Paragraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly ImmutableArray<NoteMarker>.Builder _markers = ImmutableArray.CreateBuilder<NoteMarker>();
    private Section? _open;
    private int _leads;
    private int _updates;
    private int _unheaded;
    // The section that the box of a later update stands in, and how many paragraphs of it stand above.
    private (Section? Section, int Paragraphs) _interrupted;
    private int _paragraphsAbove;

    /// <summary>All markers of the body in order, headings and captions included.</summary>
    public ImmutableArray<NoteMarker> Markers => _markers.ToImmutable();

    /// <summary>The tables in order.</summary>
    public ImmutableArray<Table> Tables => _tables.ToImmutable();

    /// <summary>The key facts, or null.</summary>
    public FactTable? Facts { get; private set; }

    /// <summary>The sections in order.</summary>
    public ImmutableArray<Section> Build()
    {
        foreach (var block in page.Blocks)
            if (block.Role is BlockRole.Heading)
                OpenHeading(block);
            else if (block.Role is BlockRole.Unread)
                AddText(block);
            else if (block.Role is BlockRole.Caption or BlockRole.Cell)
                AddTablePart(block);
            else if (block == facts?.First)
                AddFacts(facts);
        Close();
        return _sections.DrainToImmutable();
    }

    private void OpenHeading(Block block)
    {
        var words = MarkHeadings.WordsOf(block);
        var entry = phrases.Headings.Find(words);
        var code = phrases.Leads.IsHeading(words) ? LeadCode() : _codes.Next(words, entry?.Code);
        Open(code, words, (block.Start, block.End), entry?.Topics ?? []);
        AddLeaves(LeafKind.Heading, block.Start, block.End);
    }

    private void AddFacts(FactTableDraft draft)
    {
        Facts = ReadFactTable.Of(draft, _open?.Code, page.Text);
        foreach (var row in draft.Rows)
        {
            if (row.Label is var (start, end))
                AddLeaves(LeafKind.FactLabel, start, end);
            foreach (var value in row.Values)
                AddLeaves(LeafKind.FactValue, value.Start, value.End);
        }
    }

    private void AddTablePart(Block block)
    {
        if (_tableAt.TryGetValue(block, out var table))
            _tables.Add(ReadTable.Of(table, _tables.Count + 1, _open?.Code, page.Text));
        AddLeaves(block.Role is BlockRole.Caption ? LeafKind.Caption : LeafKind.Cell, block.Start, block.End);
    }

    private void AddLeaves(LeafKind kind, int start, int end)
    {
        var at = start;
        foreach (var marker in page.MarkersIn(start, end))
        {
            leaves.Add(kind, at, marker.Start);
            AddMarker(marker);
            at = marker.End;
        }
        leaves.Add(kind, at, end);
    }

    private void AddText(Block block)
    {
        var update = phrases.Profiles.LengthOfUpdateLabel(block.Words);
        var label = update > 0 ? update : phrases.Leads.LengthOfLabel(block.Words);
        if (label > 0)
            OpenLead(block, label, update > 0 ? UpdateCode() : LeadCode());
        else if (_open is null || (_open.IsLead && _paragraphs.Count > 0 && _open.Heading!.EndsWith(':')))
            GoOn();
        AddParagraph(block.Start, block.Start + Math.Max(label, Bullet(block)), block.End);
    }

    private void OpenLead(Block block, int label, string code)
    {
        var interrupted = _open is { IsLead: false } ? (_open, _paragraphsAbove + _paragraphs.Count) : _interrupted;
        Open(code, SourceText.Fold(block.Words.AsSpan(0, label)), (block.Start, block.Start + label), []);
        if (_open!.IsUpdate)
            _interrupted = interrupted;
        leaves.Add(LeafKind.LeadLabel, block.Start, block.Start + label);
    }

    // After a lead comes what stands under no heading; after the box of an update the section that it stands in goes on.
    private void GoOn()
    {
        var (section, above) = _interrupted;
        if (section is null || section.Code == "-")
        {
            Open("-", null, null, []);
            return;
        }
        Open(section.Code, null, null, section.Topics);
        _paragraphsAbove = above;
    }

    // The sign before an item of a list is no word of its sentence.
    private static int Bullet(Block block)
    {
        if (block.Words[0] is not ('•' or '·' or '▪' or '●' or '○' or '◦' or '*') && !(block.Words[0] is '-' or '–' && block.Words.Length > 1 && block.Words[1] == ' '))
            return 0;
        var at = 1;
        while (at < block.Words.Length && char.IsWhiteSpace(block.Words[at]))
            at++;
        return at < block.Words.Length ? at : 0;
    }

    private void AddParagraph(int start, int from, int end)
    {
        var text = page.Text.Text;
        ImmutableArray<MarkerDraft> markers = [.. page.MarkersIn(from, end)];
        var sentences = _split.Of(text, from, end, markers);
        var bound = BindMarkers.To(sentences, markers, text);
        var number = (_open!.Code == "-" ? _unheaded++ : _paragraphsAbove + _paragraphs.Count) + 1;
        var read = sentences.Select((sentence, index) => new Sentence(
            string.Create(CultureInfo.InvariantCulture, $"{_open.Code}/{number}.{index + 1}"),
            page.Text.SpanOfUnits(sentence.Start, sentence.End),
            [.. bound[index].Select(ToMarker)]));
        _paragraphs.Add(new Paragraph(number, page.Text.SpanOfUnits(start, end), [.. read]));
        AddSentenceLeaves(sentences, markers);
    }

    private void AddSentenceLeaves(ImmutableArray<SentenceDraft> sentences, ImmutableArray<MarkerDraft> markers)
    {
        foreach (var marker in markers)
            AddMarker(marker);
        var next = 0;
        foreach (var sentence in sentences)
        {
            var at = sentence.Start;
            while (next < markers.Length && markers[next].Start < sentence.Start)
                next++;
            for (; next < markers.Length && markers[next].Start < sentence.End; next++)
            {
                leaves.Add(LeafKind.Sentence, at, markers[next].Start);
                at = markers[next].End;
            }
            leaves.Add(LeafKind.Sentence, at, sentence.End);
        }
    }

    private void AddMarker(MarkerDraft marker)
    {
        leaves.Add(LeafKind.Marker, marker.Start, marker.End);
        _markers.Add(ToMarker(marker));
    }

    private NoteMarker ToMarker(MarkerDraft marker) => new(marker.Number, page.Text.SpanOfUnits(marker.Start, marker.End));

    private string LeadCode() => ++_leads == 1 ? "KD" : string.Create(CultureInfo.InvariantCulture, $"KD{_leads}");

    private string UpdateCode() => ++_updates == 1 ? "UPD" : string.Create(CultureInfo.InvariantCulture, $"UPD{_updates}");

    private void Open(string code, string? heading, (int Start, int End)? place, ImmutableArray<string> topics)
    {
        Close();
        _open = new Section(code, heading, place is var (start, end) ? page.Text.SpanOfUnits(start, end) : null, topics, []);
    }

    private void Close()
    {
        if (_open is not null)
            _sections.Add(_open with { Paragraphs = _paragraphs.DrainToImmutable() });
        _open = null;
        _paragraphsAbove = 0;
        _interrupted = default;
    }
}

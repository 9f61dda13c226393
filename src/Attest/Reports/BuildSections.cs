using System.Collections.Immutable;
using System.Globalization;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;
using Attest.Reports.Notes;
using Attest.Reports.Sentences;
using Attest.Reports.Tables;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>Makes sections, paragraphs and sentences of the blocks that are neither navigation nor notes.</summary>
internal sealed class BuildSections(ReportPhrases phrases, PageBlocks page, ImmutableArray<TableDraft> found, PartitionText leaves)
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
    private int _unheaded;

    /// <summary>All markers of the body in order, headings and captions included.</summary>
    public ImmutableArray<NoteMarker> Markers => _markers.ToImmutable();

    /// <summary>The tables in order.</summary>
    public ImmutableArray<Table> Tables => _tables.ToImmutable();

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
        Close();
        return _sections.DrainToImmutable();
    }

    private void OpenHeading(Block block)
    {
        var words = MarkHeadings.WordsOf(block);
        var entry = phrases.Headings.Find(words);
        var code = phrases.Leads.IsHeading(words) ? LeadCode() : _codes.Next(words, entry?.Code);
        Open(code, words, (block.Start, block.End), entry?.Topics ?? []);
        AddLeaves(LeafKind.Heading, block);
    }

    private void AddTablePart(Block block)
    {
        if (_tableAt.TryGetValue(block, out var table))
            _tables.Add(ReadTable.Of(table, _tables.Count + 1, _open?.Code, page.Text));
        AddLeaves(block.Role is BlockRole.Caption ? LeafKind.Caption : LeafKind.Cell, block);
    }

    private void AddLeaves(LeafKind kind, Block block)
    {
        var at = block.Start;
        foreach (var marker in FindMarkers.In(page.Text.Text, block.Start, block.End))
        {
            leaves.Add(kind, at, marker.Start);
            AddMarker(marker);
            at = marker.End;
        }
        leaves.Add(kind, at, block.End);
    }

    private void AddText(Block block)
    {
        var label = phrases.Leads.LengthOfLabel(block.Words);
        if (label > 0)
        {
            Open(LeadCode(), SourceText.Fold(block.Words.AsSpan(0, label)), (block.Start, block.Start + label), []);
            leaves.Add(LeafKind.LeadLabel, block.Start, block.Start + label);
        }
        else if (_open is null || (_open.IsLead && _paragraphs.Count > 0 && _open.Heading!.EndsWith(':')))
            Open("-", null, null, []);
        AddParagraph(block.Start, block.Start + label, block.End);
    }

    private void AddParagraph(int start, int from, int end)
    {
        var text = page.Text.Text;
        ImmutableArray<MarkerDraft> markers = [.. FindMarkers.In(text, from, end)];
        var sentences = _split.Of(text, from, end, markers);
        var bound = BindMarkers.To(sentences, markers, text);
        var number = (_open!.Code == "-" ? _unheaded++ : _paragraphs.Count) + 1;
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
    }
}

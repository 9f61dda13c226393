using Attest.Reports.Blocks;
using Attest.Reports.Forms;

namespace Attest.Reports.Pdf;

/// <summary>Joins the lines of a PDF into paragraphs: parted by a gap, an indent, a short last line, or another size or weight of letters.</summary>
internal sealed class WritePdfText
{
    private const double HeadingSize = 1.12;

    // Of fewer lines nobody can tell how far apart those of a paragraph are; then it is what printers take.
    private const int FewestGaps = 3;
    private const double UsualLeading = 1.2;

    private readonly PageText _text = new();
    private readonly IReadOnlyList<PdfLine> _lines;
    private readonly HashSet<PdfLine> _running;
    private readonly PdfNotes _notes;
    // Running lines that fall into a paragraph; they are written behind it.
    private readonly List<PdfLine> _held = [];
    private readonly JoinWords _join;
    private readonly double _size;
    private readonly double _leading;
    private readonly Dictionary<(int, int), (double Left, double Right)> _columns;

    /// <summary>Takes the lines in reading order.</summary>
    public WritePdfText(IReadOnlyList<PdfLine> lines, HashSet<PdfLine> running, PdfNotes notes, double size)
    {
        (_lines, _running, _notes, _size) = (lines, running, notes, size);
        _join = new JoinWords(lines.Select(line => line.Words));
        _columns = lines.Where(line => !running.Contains(line)).GroupBy(line => (line.Page, line.Column)).ToDictionary(group => group.Key, group => (group.Min(line => line.Left), group.Max(line => line.Right)));
        var gaps = lines.Zip(lines.Skip(1)).Where(pair => IsBelow(pair.First, pair.Second)).Select(pair => (pair.First.Baseline - pair.Second.Baseline) / pair.Second.Size).Order().ToList();
        _leading = gaps.Count < FewestGaps ? UsualLeading : gaps[gaps.Count / 3];
    }

    /// <summary>The page; tables are found in its lines, as in those of a text page.</summary>
    public PageBlocks ToPage()
    {
        PdfLine? before = null;
        foreach (var line in _lines)
            if (_running.Contains(line))
                _held.Add(line);
            else if (!_notes.Holds(line))
            {
                if (before is not null)
                    Part(before, line);
                Add(line);
                before = line;
            }
        if (before is not null)
            End(before);
        foreach (var note in _notes.All)
            AddNote(note);
        return _text.ToPage("pdf/1") with { Tables = null };
    }

    private void End(PdfLine line)
    {
        _text.EndLine(isHeading: line.Size >= HeadingSize * _size);
        _text.IsChrome = true;
        foreach (var running in _held)
        {
            _text.Add(running.Words);
            _text.EndLine();
        }
        _text.IsChrome = false;
        _held.Clear();
    }

    private void Part(PdfLine before, PdfLine line)
    {
        if (IsNewParagraph(before, line))
            End(before);
        else if (!_join.DropsHyphen(before.Words.TrimEnd(), line.Words.TrimStart()))
            _text.Add(before.Words.TrimEnd() is [.., var letter, '-' or '‐'] && char.IsLetter(letter) ? "" : " ");
        else
            _text.DropLast('-', '‐', '\u00AD');
    }

    private bool IsNewParagraph(PdfLine before, PdfLine line)
    {
        if (before.IsCell || line.IsCell || before.IsBold != line.IsBold || Math.Abs(before.Size - line.Size) > 0.06 * before.Size || line.Words.TrimStart() is ['•' or '▪' or '●' or '\uF0B7', ..])
            return true;
        if (!IsBelow(before, line))
            return IsEnded(before) && !char.IsLower(line.Words.TrimStart().FirstOrDefault());
        var (left, right) = _columns[(line.Page, line.Column)];
        return before.Baseline - line.Baseline > 1.3 * _leading * line.Size
            || (line.Left > left + (0.8 * line.Size) && before.Left <= left + (0.8 * line.Size))
            || (IsEnded(before) && before.Right < right - (0.25 * (right - left)));
    }

    private static bool IsBelow(PdfLine before, PdfLine line) => before.Page == line.Page && before.Column == line.Column && before.Baseline > line.Baseline && Math.Abs(before.Size - line.Size) < 0.06 * line.Size;

    // Markers and closing marks stand behind the full stop.
    private static bool IsEnded(PdfLine line)
    {
        var words = string.Concat(line.Pieces.Where(piece => !piece.IsRaised).Select(piece => piece.Words)).TrimEnd(' ', '”', '"', ')', '’', ']');
        return words is [.., '.' or '!' or '?' or ':' or ';'];
    }

    private void Add(PdfLine line)
    {
        _text.IsBold = line.IsBold;
        foreach (var (words, isRaised) in line.Pieces)
            if (!isRaised)
                _text.Add(words);
            else if (_text.LastSign == 'm' && words.Trim() is "2" or "3")
                _text.Add(words.Trim() == "2" ? "²" : "³");
            else
                AddRaised(words, line.Page);
        _text.IsBold = false;
    }

    private void AddRaised(string words, int page)
    {
        int?[] numbers = [.. PdfNotes.LabelsIn(words).Select(label => _notes.NumberOf(label, page))];
        if (numbers.Length == 0 || numbers.Any(number => number is null))
            _text.Add(words);
        else
            foreach (var number in numbers)
                _text.AddMarker(number!.Value);
        if (words.EndsWith(' '))
            _text.Add(" ");
    }

    private void AddNote(PdfNote note)
    {
        _text.OpenNote(note.Number);
        _text.JoinsLines = true;
        _text.Add(note.FirstWords);
        foreach (var (before, line) in note.Lines.Zip(note.Lines.Skip(1)))
        {
            var (end, begin) = (before.Words.TrimEnd(), line.Words.TrimStart());
            if (_join.DropsHyphen(end, begin))
                _text.DropLast('-', '‐', '\u00AD');
            else if (!(end is [.., var letter, '-' or '‐'] && char.IsLetter(letter)))
                _text.Add(" ");
            _text.Add(line.Words);
        }
        _text.JoinsLines = false;
        _text.EndLine();
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Reports.Pdf;

/// <summary>The notes of a PDF: at the foot of pages, told by their smaller letters and their numbers, or at the end. They are bound to the raised numbers and letters in the text.</summary>
internal sealed partial class PdfNotes
{
    // Notes are set in letters at least so much smaller than the text.
    private const double SmallSize = 0.94;

    private readonly List<PdfNote> _notes = [];
    private readonly HashSet<PdfLine> _lines = [];
    private bool _isNumbered;

    /// <summary>The notes in order.</summary>
    public IReadOnlyList<PdfNote> All => _notes;

    /// <summary>How many notes bear another number than the one they print.</summary>
    public int Renumbered => _isNumbered ? 0 : _notes.Count;

    /// <summary>Whether a line is one of a note.</summary>
    public bool Holds(PdfLine line) => _lines.Contains(line);

    /// <summary>The number of the note that a raised label on a page leads to; null for what is no label.</summary>
    public int? NumberOf(string label, int page)
    {
        var bound = _notes.Find(note => note.Page >= page && note.Label == label) ?? _notes.FindLast(note => note.Label == label);
        return bound is not null ? bound.Number : _isNumbered && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The labels in a raised piece of a line: “12”, “3,4”, “iii”, “*”.</summary>
    public static string[] LabelsIn(string raised) => [.. Label().Matches(raised).Select(match => match.Groups["label"].Value)];

    /// <summary>The notes among lines in reading order.</summary>
    public static PdfNotes In(IReadOnlyList<PdfLine> lines, double bodySize)
    {
        var notes = new PdfNotes();
        var asked = lines.SelectMany(line => line.Pieces.Skip(1).Where(piece => piece.IsRaised).SelectMany(piece => LabelsIn(piece.Words))).ToHashSet(StringComparer.Ordinal);
        var (isOpen, isEnd, page) = (false, false, 0);
        foreach (var line in lines)
        {
            var isSmall = line.Size <= SmallSize * bodySize;
            isEnd |= EndHeading().IsMatch(line.Words);
            if (LabelOf(line, isSmall || isEnd, asked) is var (label, text))
                notes.Open(label, line, text);
            else if (isOpen ? Math.Abs(line.Size - notes._notes[^1].Size) < 0.4 && (isSmall || isEnd || line.Page == page) : isSmall && notes.IsUnended && line.Page == notes._notes[^1].Page + 1)
                notes.GoOn(line);
            else
            {
                isOpen = false;
                continue;
            }
            (isOpen, page) = (true, line.Page);
        }
        notes.Number();
        return notes;
    }

    private bool IsUnended => _notes is [.., var last] && last.Lines[^1].Words.TrimEnd() is [.., not ('.' or '!' or '?' or '”' or '"' or ')')];

    private void Open(string label, PdfLine line, string text)
    {
        _notes.Add(new PdfNote(label, line.Page, line.Size, text));
        GoOn(line);
    }

    private void GoOn(PdfLine line)
    {
        _notes[^1].Lines.Add(line);
        _lines.Add(line);
    }

    // Numbers that begin anew on each page, or letters, make no sequence: notes are then numbered in their order.
    private void Number()
    {
        var printed = _notes.Select(note => int.TryParse(note.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        _isNumbered = printed.TrueForAll(number => number > 0) && printed.Distinct().Count() == printed.Count;
        for (var i = 0; i < _notes.Count; i++)
            _notes[i].Number = _isNumbered ? printed[i] : i + 1;
    }

    private static (string Label, string Text)? LabelOf(PdfLine line, bool mayBePlain, HashSet<string> asked)
    {
        if (line.IsCell)
            return null;
        if (line.Pieces is [{ IsRaised: true } first, _, ..] && LabelsIn(first.Words) is [var raised] && asked.Contains(raised))
            return (raised, string.Concat(line.Pieces.Skip(1).Select(piece => piece.Words)));
        return mayBePlain && PlainLabel().Match(line.Words) is { Success: true } match && asked.Contains(match.Groups["label"].Value) ? (match.Groups["label"].Value, line.Words[match.Length..]) : null;
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<label>\d{1,4}|[ivxl]{1,7}|[a-hj-z]|[*†‡§]{1,4})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*[\[(]?(?<label>\d{1,4}|[ivxl]{1,7}|[a-z]|[*†‡§]{1,4})[\])]?[.:]?\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex PlainLabel();

    [GeneratedRegex(@"^\s*(?:end|foot)?notes?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndHeading();
}

using System.Text;
using UglyToad.PdfPig.Content;

namespace Attest.Reports.Pdf;

/// <summary>A line of a PDF page, or of one column or cell of it: letters that follow each other without a wide gap. Measures are points.</summary>
internal sealed class PdfLine
{
    // What is smaller than the rest of the line and raised above it may be a marker.
    private const double RaisedSize = 0.87;
    private const double RaisedBy = 0.12;
    // In sizes of the letters.
    private const double CellGap = 1.4;
    private const double StretchedGap = 4;

    private PdfLine(int page, List<Letter> letters)
    {
        Page = page;
        var main = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).CountBy(letter => Math.Round(letter.PointSize * 2) / 2).MaxBy(pair => pair.Value).Key;
        var ground = letters.Where(letter => Math.Abs(letter.PointSize - main) < 0.6).Select(letter => letter.StartBaseLine.Y).DefaultIfEmpty(letters[0].StartBaseLine.Y).Min();
        (Size, Baseline) = (main, ground);
        Left = letters.Min(letter => letter.StartBaseLine.X);
        Right = letters.Max(letter => letter.EndBaseLine.X);
        IsBold = letters.All(letter => string.IsNullOrWhiteSpace(letter.Value) || letter.FontDetails.IsBold || letter.FontDetails.Weight >= 600);
        Pieces = [.. Cut(letters, main, ground)];
        Words = string.Concat(Pieces.Select(piece => piece.Words));
    }

    /// <summary>The page, from 1.</summary>
    public int Page { get; }

    /// <summary>The size of most of its letters.</summary>
    public double Size { get; }

    public double Baseline { get; }

    public double Left { get; }

    public double Right { get; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; }

    /// <summary>Its words, cut where letters are raised above the line.</summary>
    public IReadOnlyList<(string Words, bool IsRaised)> Pieces { get; }

    /// <summary>Its words.</summary>
    public string Words { get; }

    /// <summary>The column of the page it stands in, in reading order.</summary>
    public int Column { get; set; }

    /// <summary>Whether another line stands beside it, as the cells of a row do.</summary>
    public bool IsCell { get; set; }

    /// <summary>The lines of a page in the order in which its letters come; what is printed upright or upside down comes last.</summary>
    public static IEnumerable<PdfLine> Of(Page page)
    {
        var line = new List<Letter>();
        foreach (var letter in page.Letters.Where(letter => letter.Value.Length > 0 && letter.PointSize > 0).OrderBy(letter => letter.TextOrientation is TextOrientation.Horizontal ? 0 : 1))
        {
            if (line.Count > 0 && !GoesOn(line[^1], letter))
            {
                if (line.Exists(one => !string.IsNullOrWhiteSpace(one.Value)))
                    yield return new PdfLine(page.Number, line);
                line = [];
            }
            line.Add(letter);
        }
        if (line.Exists(one => !string.IsNullOrWhiteSpace(one.Value)))
            yield return new PdfLine(page.Number, line);
    }

    private static bool GoesOn(Letter before, Letter letter)
    {
        var size = Math.Max(before.PointSize, letter.PointSize);
        var gap = letter.StartBaseLine.X - before.EndBaseLine.X;
        // After a space that is printed as such the line goes on, however far it is stretched to be justified.
        var widest = string.IsNullOrWhiteSpace(before.Value) ? StretchedGap : CellGap;
        return before.TextOrientation == letter.TextOrientation && Math.Abs(letter.StartBaseLine.Y - before.StartBaseLine.Y) < 0.6 * size && gap > -0.8 * size && gap < widest * size;
    }

    private static IEnumerable<(string, bool)> Cut(List<Letter> letters, double main, double ground)
    {
        var words = new StringBuilder();
        var wasRaised = false;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            var isSpace = string.IsNullOrWhiteSpace(letter.Value);
            var isRaised = isSpace ? wasRaised : letter.PointSize < RaisedSize * main && letter.StartBaseLine.Y - ground > RaisedBy * main;
            if (isRaised != wasRaised && words.Length > 0)
            {
                yield return (words.ToString(), wasRaised);
                words.Clear();
            }
            wasRaised = isRaised;
            if (i > 0 && letter.StartBaseLine.X - letters[i - 1].EndBaseLine.X > 0.22 * main)
                words.Append(' ');
            // A ligature is a way to print letters (U+FB00 to U+FB06), not a letter.
            words.Append(letter.Value is [>= '\uFB00' and <= '\uFB06'] ? letter.Value.Normalize(NormalizationForm.FormKC) : letter.Value);
        }
        if (words.Length > 0)
            yield return (words.ToString(), wasRaised);
    }
}

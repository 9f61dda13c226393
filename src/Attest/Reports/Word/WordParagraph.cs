using Attest.Reports.Forms;

namespace Attest.Reports.Word;

/// <summary>A paragraph while it is read: a text box that hangs on it is finished, and written, before it is.</summary>
internal sealed class WordParagraph
{
    private readonly List<(string? Words, bool IsBold, int Marker)> _pieces = [];

    /// <summary>The id of its style.</summary>
    public string? Style { get; set; }

    /// <summary>Whether an outline level of its own makes it a heading, or its style notwithstanding no heading.</summary>
    public bool? IsHeading { get; set; }

    /// <summary>Adds words; null breaks the line.</summary>
    public void Add(string? words, bool isBold) => _pieces.Add((words, isBold, 0));

    /// <summary>Adds the marker of a note.</summary>
    public void AddMarker(int number) => _pieces.Add((null, false, number));

    /// <summary>Writes it as a line, or as several where it breaks.</summary>
    public void WriteTo(PageText text, WordStyles styles)
    {
        var isHeading = IsHeading ?? styles.IsHeading(Style);
        var isBold = styles.IsBold(Style);
        foreach (var piece in _pieces)
            if (piece.Marker > 0)
                text.AddMarker(piece.Marker);
            else if (piece.Words is null)
                text.EndLine(isHeading: isHeading);
            else
            {
                text.IsBold = piece.IsBold || isBold;
                text.Add(piece.Words);
            }
        text.IsBold = false;
        text.EndLine(isHeading: isHeading);
    }
}

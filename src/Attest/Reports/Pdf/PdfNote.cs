namespace Attest.Reports.Pdf;

/// <summary>A note of a PDF: its label as printed, and the lines it takes.</summary>
internal sealed class PdfNote(string label, int page, double size, string firstWords)
{
    public string Label { get; } = label;

    public int Page { get; } = page;

    /// <summary>The size of its letters.</summary>
    public double Size { get; } = size;

    /// <summary>The words of its first line without the label.</summary>
    public string FirstWords { get; } = firstWords;

    public List<PdfLine> Lines { get; } = [];

    /// <summary>The number it is cited by.</summary>
    public int Number { get; set; }
}

namespace Attest.App.CommandLine;

/// <summary>A piece of text and its tone: a cell of a table, or a part of a line.</summary>
/// <param name="Text">The text; it may come from anywhere, the terminal shows its control characters as signs.</param>
/// <param name="Tone">Its tone.</param>
internal readonly record struct Cell(string? Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string? text) => new(text);

    public static Cell Faint(string? text) => new(text, Tone.Faint);

    public static Cell Strong(string? text) => new(text, Tone.Strong);
}

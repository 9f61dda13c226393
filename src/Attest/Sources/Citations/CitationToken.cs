namespace Attest.Sources.Citations;

/// <summary>A word or number of a note, with its place.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the note's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">What stands there.</param>
/// <param name="IsQuoted">Whether it stands inside quotation marks, as titles do.</param>
internal readonly record struct CitationToken(int Start, int End, NoteWord Form, bool IsQuoted)
{
    /// <summary>The word in small letters.</summary>
    public string Word => Form.Word;
}

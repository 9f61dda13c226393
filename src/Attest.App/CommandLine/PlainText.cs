using System.Text;

namespace Attest.App.CommandLine;

/// <summary>Text for a file or another program: broken at words, without colour.</summary>
internal static class PlainText
{
    /// <summary>A text in lines of at most so many signs, each after so many spaces and ended by a line feed; a word that is longer has a line of its own.</summary>
    public static string Of(string text, int indentation, int width)
    {
        StringBuilder lines = new(text.Length + indentation + 1);
        foreach (var line in text.AsSpan().EnumerateLines())
            Append(lines, line.TrimEnd(), indentation, width - indentation);
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, ReadOnlySpan<char> rest, int indentation, int width)
    {
        do
        {
            var end = EndOfLine(rest, width);
            if (end > 0)
                lines.Append(' ', indentation).Append(rest[..end].TrimEnd());
            lines.Append('\n');
            rest = rest[end..].TrimStart(' ');
        }
        while (!rest.IsEmpty);
    }

    // The last space that leaves a line short enough; where a word is longer, the first space after it.
    private static int EndOfLine(ReadOnlySpan<char> rest, int width)
    {
        if (rest.Length <= width)
            return rest.Length;
        var word = rest.IndexOfAnyExcept(' ');
        var last = rest[..(width + 1)].LastIndexOf(' ');
        if (last > word)
            return last;
        var beyond = Math.Max(width, word);
        var next = rest[beyond..].IndexOf(' ');
        return next < 0 ? rest.Length : beyond + next;
    }
}

using System.Text;

namespace Attest.Tests.Publishing.References;

/// <summary>A BibTeX entry read back by a parser of our own: braces are counted as BibTeX counts them, escapes are undone.</summary>
internal sealed record BibtexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields)
{
    public static IReadOnlyList<BibtexEntry> Parse(string text)
    {
        var entries = new List<BibtexEntry>();
        for (var at = text.IndexOf('@'); at >= 0; at = at < text.Length ? text.IndexOf('@', at) : -1)
        {
            var open = text.IndexOf('{', at);
            var type = text[(at + 1)..open];
            var comma = text.IndexOf(',', open);
            var key = text[(open + 1)..comma];
            var fields = new Dictionary<string, string>();
            at = comma + 1;
            while (true)
            {
                while (char.IsWhiteSpace(text[at]) || text[at] == ',')
                    at++;
                if (text[at] == '}')
                    break;
                var equals = text.IndexOf('=', at);
                var name = text[at..equals].Trim();
                at = equals + 1;
                while (text[at] == ' ')
                    at++;
                var end = text[at] == '{' ? EndOf(text, at) : text.IndexOf(',', at);
                fields.Add(name, text[at..end]);
                at = end;
            }
            at++;
            entries.Add(new BibtexEntry(type, key, fields));
        }
        return entries;
    }

    /// <summary>The plain words of a field: the braces around it left out, escapes undone.</summary>
    public string? Plain(string name)
    {
        if (!Fields.TryGetValue(name, out var value))
            return null;
        while (value is ['{', .., '}'] && EndOf(value, 0) == value.Length)
            value = value[1..^1];
        return Unescape(value);
    }

    public static string Unescape(string value)
    {
        var plain = new StringBuilder(value);
        foreach (var (command, sign) in (ReadOnlySpan<(string, string)>)[(@"\textbraceleft{}", "{"), (@"\textbraceright{}", "}"), (@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"), (@"\$", "$"), (@"\&", "&"), (@"\#", "#"), (@"\_", "_"), (@"\%", "%"), (@"\textbackslash{}", @"\")])
            plain.Replace(command, sign);
        return plain.ToString();
    }

    private static int EndOf(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }
        throw new FormatException($"The brace at {open} is not closed.");
    }
}

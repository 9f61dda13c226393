using System.Text;

namespace Attest.Tests;

/// <summary>A string of a C# source, what it is handed to, and its line.</summary>
/// <param name="Text">Its words; <c>{}</c> for each place of an interpolation.</param>
/// <param name="HandedTo">The name before the bracket that it stands in: <c>live.Texts.Of</c>; empty where there is none.</param>
/// <param name="First">The first string in the same bracket, which is itself where it is the first.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record CSharpLiteral(string Text, string HandedTo, string First, int Line)
{
    /// <summary>Every string of a source but the raw ones, which hold markup and queries; those inside an interpolation too.</summary>
    public static IReadOnlyList<CSharpLiteral> In(string source)
    {
        var reading = new Reading(source);
        reading.Code(inInterpolation: false);
        return reading.Found;
    }

    private sealed class Reading(string source)
    {
        private readonly Stack<(string Name, string? First)> brackets = new();
        private readonly StringBuilder name = new();
        private int at;
        private int line = 1;

        public List<CSharpLiteral> Found { get; } = [];

        /// <summary>Reads code to its end, or to the brace that closes an interpolation.</summary>
        public void Code(bool inInterpolation)
        {
            for (int braces = 0; at < source.Length;)
            {
                char sign = source[at];
                if (Starts("//"))
                    while (at < source.Length && source[at] != '\n')
                        at++;
                else if (Starts("\"\"\"") || Starts("$\"\"\""))
                    Raw();
                else if (sign == '\'')
                    at = source.IndexOf('\'', at + (source[at + 1] == '\\' ? 3 : 2)) + 1;
                else if (sign == '"' || Starts("$\"") || Starts("@\""))
                    Literal();
                else
                {
                    if (inInterpolation && sign == '}' && braces-- == 0)
                        return;
                    braces += inInterpolation && sign == '{' ? 1 : 0;
                    Sign(sign);
                }
            }
        }

        private void Sign(char sign)
        {
            if (sign is '(' or '[')
                brackets.Push((name.ToString(), null));
            else if (sign is ')' or ']' && brackets.Count > 0)
                brackets.Pop();
            bool isName = char.IsLetterOrDigit(sign) || sign is '.' or '_';
            if (isName && sign != '.' && char.IsWhiteSpace(source[Math.Max(at - 1, 0)]) && (name.Length == 0 || name[^1] != '.') || !isName && !char.IsWhiteSpace(sign))
                name.Clear();
            if (isName)
                name.Append(sign);
            line += sign == '\n' ? 1 : 0;
            at++;
        }

        private void Literal()
        {
            var (start, isInterpolated, isVerbatim) = (line, source[at] == '$', source[at] == '@');
            at += source[at] == '"' ? 1 : 2;
            StringBuilder text = new();
            // The place in the order of strings is that of the beginning.
            int place = Found.Count;
            var (handedTo, first) = brackets.TryPeek(out var bracket) ? bracket : ("", null);
            for (; source[at] != '"'; at++)
            {
                if (isInterpolated && source[at] == '{' && source[at + 1] != '{')
                {
                    at++;
                    Code(inInterpolation: true);
                    text.Append("{}");
                }
                else if (isInterpolated && source[at] is '{' or '}')
                    text.Append(source[at += source[at + 1] == source[at] ? 1 : 0]);
                else
                    text.Append(source[at] == '\\' && !isVerbatim ? source[++at] : source[at]);
            }
            at++;
            name.Clear();
            if (first is null && brackets.Count > 0)
                brackets.Push((brackets.Pop().Name, text.ToString()));
            Found.Insert(place, new(text.ToString(), handedTo, first ?? text.ToString(), start));
        }

        private void Raw()
        {
            int end = source.IndexOf("\"\"\"", at + 4, StringComparison.Ordinal) + 3;
            line += source[at..end].Count(sign => sign == '\n');
            at = end;
        }

        private bool Starts(string signs) => string.CompareOrdinal(source, at, signs, 0, signs.Length) == 0;
    }
}

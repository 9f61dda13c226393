using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Tests.Publishing;

/// <summary>What a view says by itself: words between its tags, words in the attributes that readers are shown or told, and sentences in strings that do not go through the language of the page.</summary>
internal sealed partial class RazorLiterals
{
    private static readonly HashSet<string> SpokenAttributes = new(StringComparer.OrdinalIgnoreCase) { "aria-label", "title", "placeholder", "alt", "summary", "data-label", "caption", "heading", "label" };

    private static readonly HashSet<string> SilentAttributes = new(StringComparer.OrdinalIgnoreCase) { "class", "id", "href", "src" };

    private readonly string markup;
    private readonly List<string> found = [];
    private readonly StringBuilder words = new();
    private int at;

    private RazorLiterals(string markup) => this.markup = markup;

    /// <summary>The literals of a view, in the order of its markup; those of its code last.</summary>
    public static IReadOnlyList<string> In(string razor)
    {
        string view = Comments().Replace(razor, "");
        int code = view.IndexOf("\n@code {", StringComparison.Ordinal);
        RazorLiterals reading = new(Directives().Replace(code < 0 ? view : view[..code], ""));
        reading.ReadMarkup();
        if (code >= 0)
            reading.ReadStrings(view[code..]);
        return reading.found;
    }

    private void ReadMarkup()
    {
        while (at < markup.Length)
            if (TagOpening().Match(markup, at) is { Success: true } tag)
                ReadTag(tag);
            else if (Control().Match(markup, at) is { Success: true } control)
                SkipControl(control);
            else if (Assignment().Match(markup, at) is { Success: true } assignment)
                at += assignment.Length;
            else if (markup[at] == '@')
                ReadExpression();
            else if (markup[at] is '{' or '}')
                at++;
            else
                words.Append(markup[at++]);
        EndWords();
    }

    private void ReadTag(Match tag)
    {
        EndWords();
        at += tag.Length;
        while (markup[at] != '>')
            if (AttributeOpening().Match(markup, at) is { Success: true } attribute)
                ReadAttribute(attribute);
            else
                at++;
        at++;
    }

    private void ReadAttribute(Match attribute)
    {
        string name = attribute.Groups[1].Value;
        StringBuilder value = new();
        for (at += attribute.Length; markup[at] != '"';)
            if (markup[at] == '@')
            {
                int from = at++;
                SkipCode();
                if (!SilentAttributes.Contains(name))
                    ReadStrings(markup[from..at]);
            }
            else
            {
                value.Append(markup[at++]);
            }
        at++;
        if (SpokenAttributes.Contains(name) && Letter().IsMatch(value.ToString()))
            found.Add(value.ToString());
    }

    private void SkipControl(Match control)
    {
        at += control.Length;
        int from = at;
        if (markup[at] == '(')
            SkipBrackets();
        ReadStrings(markup[from..at]);
    }

    private void ReadExpression()
    {
        int from = at++;
        SkipCode();
        string code = markup[from..at];
        ReadStrings(code);
        found.AddRange(Answers().Matches(Sentences().Replace(code, "")).Select(answer => answer.Groups[1].Value).Where(text => Letter().IsMatch(text) && !Speech().IsMatch(text)));
    }

    // @(…), or @Page.Title, @T.Of(…), @T["…"]: a name with everything that is called or asked of it.
    private void SkipCode()
    {
        if (markup[at] is '(' or '{')
        {
            SkipBrackets();
            return;
        }
        at += Name().Match(markup, at).Length;
        while (at < markup.Length)
            if (markup[at] is '(' or '[')
                SkipBrackets();
            else if (Member().Match(markup, at) is { Success: true } member)
                at += member.Length;
            else
                return;
    }

    private void SkipBrackets()
    {
        int depth = 0;
        do
        {
            if (QuotedHere().Match(markup, at) is { Success: true } quoted)
            {
                at += quoted.Length;
                continue;
            }
            depth += markup[at++] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
        }
        while (depth > 0 && at < markup.Length);
    }

    private void EndWords()
    {
        string said = Space().Replace(Entity().Replace(words.ToString(), ""), " ").Trim();
        if (Letter().IsMatch(said))
            found.Add(said);
        words.Clear();
    }

    private void ReadStrings(string code) => found.AddRange(
        Sentences().Replace(code, "").Split('\n').SelectMany(line => Quoted().Matches(line)).Select(quoted => quoted.Value[1..^1]).Where(text => Speech().IsMatch(text)));

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(?:@using|@inherits|<!DOCTYPE).*$", RegexOptions.Multiline)]
    private static partial Regex Directives();

    [GeneratedRegex(@"\G</?[\w-]+")]
    private static partial Regex TagOpening();

    [GeneratedRegex(@"\G\s*([\w-]+)=""")]
    private static partial Regex AttributeOpening();

    [GeneratedRegex(@"\G@?(?:else if|if|foreach|for|switch|while|else)\b\s*(?=[({])")]
    private static partial Regex Control();

    [GeneratedRegex(@"\G(?<=\n)var \w+ = [^;]*;")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\G\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G[?!]?\.[A-Za-z_]\w*")]
    private static partial Regex Member();

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\G""(?:[^""\\]|\\.)*""")]
    private static partial Regex QuotedHere();

    [GeneratedRegex(@"\bT(?:\[|\.Of\()""(?:[^""\\]|\\.)*""|\bT\.Count\((?:[^""]|""[^""]*""\))*?,\s*""(?:[^""\\]|\\.)*"",\s*""(?:[^""\\]|\\.)*""")]
    private static partial Regex Sentences();

    // Two words, or one with a capital: what a reader is told. Words of data and classes are single and small.
    [GeneratedRegex(@"\p{L}{2,} (?:\p{L}|\{)|\} ?\p{Ll}{2,}|^\p{Lu}\p{Ll}+")]
    private static partial Regex Speech();

    // What an expression between tags comes to: even a single small word is said to the reader.
    [GeneratedRegex(@"(?:@\(|\?\s|:\s|=>\s|\+\s)""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Answers();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();

    [GeneratedRegex(@"&\w+;")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

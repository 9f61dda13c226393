using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attest.Store;

/// <summary>
/// Reads a query as people type it (docs/search.md): words that must all occur, <c>"phrases"</c>, <c>begin*</c>, <c>OR</c>, <c>AND</c>, <c>NOT</c> and <c>-word</c>, brackets.
/// </summary>
internal sealed class ParseSearch
{
    private const int MostWords = 40;
    private const int MostCharacters = 500;
    private const int DeepestBrackets = 8;

    private readonly List<Token> _tokens;
    private readonly ImmutableArray<string>.Builder _sought = ImmutableArray.CreateBuilder<string>();
    private int _next;
    private string? _problem;

    private ParseSearch(List<Token> tokens) => _tokens = tokens;

    private enum Sign
    {
        Word,
        And,
        Or,
        Not,
        Open,
        Close,
    }

    /// <summary>The expression, or null and what is wrong with the query and what to type instead.</summary>
    public static (SearchExpression? Expression, string? Problem) Run(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostCharacters)
            return (null, $"The query has more than {MostCharacters} characters; use fewer words.");
        var (tokens, problem) = Tokenize(text);
        if (problem is not null)
            return (null, problem);
        if (tokens.Count(token => token.Sign == Sign.Word) > MostWords)
            return (null, $"The query has more than {MostWords} words; use fewer.");
        var parser = new ParseSearch(tokens);
        var match = parser.Alternatives(isExcluded: false, depth: 0);
        if (parser._problem is null && parser._next < tokens.Count)
            parser._problem = "There is a closing bracket without an opening one; take it out, or put “(” before the words it closes.";
        return parser._problem is null ? (new SearchExpression(match, parser._sought.ToImmutable()), null) : (null, parser._problem);
    }

    // a b OR c d: either both of the first two, or both of the others.
    private string Alternatives(bool isExcluded, int depth)
    {
        List<string> alternatives = [Conjunction(isExcluded, depth)];
        while (_problem is null && Take(Sign.Or))
            alternatives.Add(Conjunction(isExcluded, depth));
        return alternatives.Count == 1 ? alternatives[0] : $"({string.Join(" OR ", alternatives)})";
    }

    private string Conjunction(bool isExcluded, int depth)
    {
        List<string> wanted = [], unwanted = [];
        var isAfterAnd = false;
        while (_problem is null && _next < _tokens.Count && _tokens[_next].Sign is not (Sign.Or or Sign.Close))
        {
            if (Take(Sign.And))
            {
                if (isAfterAnd || wanted.Count + unwanted.Count == 0)
                    _problem = Sides("AND");
                isAfterAnd = true;
                continue;
            }
            var isNot = Take(Sign.Not);
            (isNot ? unwanted : wanted).Add(Operand(isExcluded || isNot, depth));
            isAfterAnd = false;
        }
        if (_problem is null && isAfterAnd)
            _problem = Sides("AND");
        if (_problem is null && wanted.Count == 0)
            _problem = Missing(unwanted.Count);
        var match = wanted.Count == 1 ? wanted[0] : $"({string.Join(" AND ", wanted)})";
        return unwanted.Aggregate(match, (all, one) => $"({all} NOT {one})");
    }

    private string Operand(bool isExcluded, int depth)
    {
        if (_next == _tokens.Count || _tokens[_next].Sign is not (Sign.Word or Sign.Open))
        {
            _problem ??= "“NOT” needs a word after it: mines NOT transfer.";
            return "";
        }
        var token = _tokens[_next++];
        if (token.Sign == Sign.Word)
        {
            if (!isExcluded)
                _sought.Add(token.Match);
            return token.Match;
        }
        if (depth == DeepestBrackets)
        {
            _problem ??= $"The brackets are nested more than {DeepestBrackets} deep; use fewer.";
            return "";
        }
        var inner = Alternatives(isExcluded, depth + 1);
        if (_problem is null && !Take(Sign.Close))
            _problem = "There is an opening bracket without a closing one; take it out, or put “)” after the words it opens.";
        return inner;
    }

    private bool Take(Sign sign)
    {
        if (_next == _tokens.Count || _tokens[_next].Sign != sign)
            return false;
        _next++;
        return true;
    }

    private string Missing(int unwanted)
    {
        if (unwanted > 0)
            return "The query only says what must not occur; add at least one word that must.";
        var isBesideOr = (_next > 0 && _tokens[_next - 1].Sign == Sign.Or) || (_next < _tokens.Count && _tokens[_next].Sign == Sign.Or);
        return isBesideOr ? Sides("OR")
            : _tokens.Count == 0 ? "Type at least one word to search for."
            : "There is nothing between the brackets; put words there, or take the brackets out.";
    }

    private static string Sides(string word) => $"“{word}” needs a word on both sides: stockpile {word} transfer. To search for the word itself, write it small.";

    private static (List<Token> Tokens, string? Problem) Tokenize(string text)
    {
        var tokens = new List<Token>();
        var hasSkipped = false;
        for (var i = 0; i < text.Length;)
        {
            if (IsSpace(text[i]))
            {
                i++;
                continue;
            }
            if (text[i] is '(' or ')')
            {
                tokens.Add(new Token(text[i++] == '(' ? Sign.Open : Sign.Close));
                continue;
            }
            if (text[i] == '-' && i + 1 < text.Length && !IsSpace(text[i + 1]) && (i == 0 || IsSpace(text[i - 1]) || text[i - 1] == '('))
            {
                tokens.Add(new Token(Sign.Not));
                i++;
                continue;
            }
            var isQuoted = IsQuote(text[i]);
            var start = isQuoted ? i + 1 : i;
            var end = start;
            while (end < text.Length && (isQuoted ? !IsQuote(text[end]) : !IsSpace(text[end]) && !IsQuote(text[end]) && text[end] is not ('(' or ')')))
                end++;
            if (isQuoted && end == text.Length)
                return (tokens, "There is a quotation mark without a second one; take it out, or close the phrase.");
            i = isQuoted ? end + 1 : end;
            var isPrefix = isQuoted ? i < text.Length && text[i] == '*' : text[end - 1] == '*';
            i += isQuoted && isPrefix ? 1 : 0;
            hasSkipped |= !Add(tokens, text[start..end], isQuoted, isPrefix);
        }
        return (tokens, tokens.Count == 0 && hasSkipped ? "The query has neither letters nor digits; type at least one word." : null);
    }

    // Whether there was something to add: a word without letters or digits is nothing that could be found.
    private static bool Add(List<Token> tokens, string words, bool isQuoted, bool isPrefix)
    {
        Sign? sign = isQuoted ? null : words switch { "AND" => Sign.And, "OR" => Sign.Or, "NOT" => Sign.Not, _ => null };
        if (sign is null && !words.EnumerateRunes().Any(IsIndexed))
        {
            // What an exclusion was to exclude goes with its sign.
            if (tokens is [.., { Sign: Sign.Not }])
                tokens.RemoveAt(tokens.Count - 1);
            return false;
        }
        tokens.Add(sign is { } known ? new Token(known) : new Token(Sign.Word, Quote(words, isPrefix)));
        return true;
    }

    private static string Quote(string words, bool isPrefix)
    {
        var clean = new string([.. words.Where(c => !char.IsControl(c) && c != '"')]);
        return isPrefix ? $"\"{clean}\"*" : $"\"{clean}\"";
    }

    // What the index takes for part of a word: letters, numbers and private signs (https://www.sqlite.org/fts5.html, “Unicode61 Tokenizer”).
    private static bool IsIndexed(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private readonly record struct Token(Sign Sign, string Match = "");
}

using System.Collections.Immutable;
using System.Collections;

namespace Attest.Sources.Citations;

/// <summary>The text of a note with its words, and for each position whether it is inside quotation marks or brackets.</summary>
internal sealed class NoteText
{
    private readonly BitArray _quoted;
    private readonly BitArray _bracketed;

    /// <summary>Takes the text apart; the dates are found once, for all who ask.</summary>
    public NoteText(string text, FindNoteDates dates)
    {
        Text = text;
        _quoted = new BitArray(text.Length + 1);
        _bracketed = new BitArray(text.Length + 1);
        MarkQuotations();
        Tokens = Tokenize();
        Dates = dates.In(text, Tokens);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its words in order.</summary>
    public ImmutableArray<CitationToken> Tokens { get; }

    /// <summary>The dates outside quotation marks, in order.</summary>
    public ImmutableArray<NoteDate> Dates { get; }

    /// <summary>The dates that begin between two positions.</summary>
    public IEnumerable<NoteDate> DatesBetween(int start, int end) => Dates.Where(date => date.Start >= start && date.Start < end);

    /// <summary>Whether a position is inside quotation marks, the marks included.</summary>
    public bool IsQuoted(int at) => _quoted[at];

    /// <summary>Whether a position is inside quotation marks or brackets.</summary>
    public bool IsInside(int at) => _quoted[at] || _bracketed[at];

    /// <summary>The words between two positions.</summary>
    public ReadOnlySpan<CitationToken> Between(int start, int end)
    {
        var from = LowerBound(start);
        var to = from;
        while (to < Tokens.Length && Tokens[to].End <= end)
            to++;
        return Tokens.AsSpan(from, to - from);
    }

    private int LowerBound(int start)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void MarkQuotations()
    {
        int quotes = 0, brackets = 0;
        var straight = false;
        for (var at = 0; at < Text.Length; at++)
        {
            var c = Text[at];
            var opens = c is '“' or '«' || (c == '"' && !straight);
            var closes = c is '”' or '»' || (c == '"' && straight);
            quotes += opens ? 1 : 0;
            straight = c == '"' ? !straight : straight;
            brackets += c is '(' or '[' ? 1 : 0;
            _quoted[at] = quotes > 0;
            _bracketed[at] = brackets > 0;
            quotes = closes ? Math.Max(0, quotes - 1) : quotes;
            brackets = c is ')' or ']' ? Math.Max(0, brackets - 1) : brackets;
        }
    }

    private ImmutableArray<CitationToken> Tokenize()
    {
        var tokens = ImmutableArray.CreateBuilder<CitationToken>();
        for (var at = 0; at < Text.Length;)
        {
            var start = at;
            while (at < Text.Length && char.IsLetterOrDigit(Text[at]))
                at++;
            if (at > start)
                tokens.Add(new CitationToken(start, at, Text[start..at].ToLowerInvariant(), _quoted[start]));
            else
                at++;
        }
        return tokens.DrainToImmutable();
    }
}

using System.Buffers;
using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>The text of a note with its words, and for each position whether it is inside quotation marks or brackets.</summary>
internal sealed class NoteText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”«»\"()[]");

    // For each position whether it is inside; null where nothing is.
    private readonly bool[]? _quoted;
    private readonly bool[]? _bracketed;

    /// <summary>Takes the text apart; the dates are found once, for all who ask.</summary>
    public NoteText(string text, CitationPhrases phrases, FindNoteDates dates)
    {
        Text = text;
        MarkQuotations(ref _quoted, ref _bracketed);
        Tokens = Tokenize(phrases);
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
    public bool IsQuoted(int at) => _quoted?[at] is true;

    /// <summary>Whether a position is inside quotation marks or brackets.</summary>
    public bool IsInside(int at) => _quoted?[at] is true || _bracketed?[at] is true;

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

    private void MarkQuotations(ref bool[]? quoted, ref bool[]? bracketed)
    {
        int quotes = 0, brackets = 0;
        var straight = false;
        for (var at = 0; at < Text.Length;)
        {
            // Between two marks nothing changes.
            var next = Text.AsSpan(at).IndexOfAny(Marks);
            next = next < 0 ? Text.Length : at + next;
            Mark(ref quoted, at, next, quotes);
            Mark(ref bracketed, at, next, brackets);
            if (next == Text.Length)
                break;
            var c = Text[next];
            var closes = c is '”' or '»' || (c == '"' && straight);
            quotes += c is '“' or '«' || (c == '"' && !straight) ? 1 : 0;
            straight = c == '"' ? !straight : straight;
            brackets += c is '(' or '[' ? 1 : 0;
            Mark(ref quoted, next, next + 1, quotes);
            Mark(ref bracketed, next, next + 1, brackets);
            quotes = closes ? Math.Max(0, quotes - 1) : quotes;
            brackets = c is ')' or ']' ? Math.Max(0, brackets - 1) : brackets;
            at = next + 1;
        }
    }

    private void Mark(ref bool[]? inside, int from, int to, int depth)
    {
        if (depth > 0)
            (inside ??= new bool[Text.Length + 1]).AsSpan(from, to - from).Fill(true);
    }

    private ImmutableArray<CitationToken> Tokenize(CitationPhrases phrases)
    {
        // No two words without a sign between.
        var buffer = ArrayPool<CitationToken>.Shared.Rent((Text.Length / 2) + 1);
        var count = 0;
        for (var at = 0; at < Text.Length;)
        {
            var start = at;
            while (at < Text.Length && char.IsLetterOrDigit(Text[at]))
                at++;
            if (at > start)
                buffer[count++] = new CitationToken(start, at, phrases.WordOf(Text.AsSpan(start, at - start)), IsQuoted(start));
            else
                at++;
        }
        var tokens = ImmutableArray.Create(buffer.AsSpan(0, count));
        ArrayPool<CitationToken>.Shared.Return(buffer, clearArray: true);
        return tokens;
    }
}

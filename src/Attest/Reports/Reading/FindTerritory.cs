using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>
/// Finds which part of a territory a statement on mines, land or people is about, in the words of the page: “in the DMZ”, “along the northern border with
/// Libya”, “around the former air base at Rasin”. A place is told by a preposition before a name or before a word of <c>territories.csv</c>.
/// </summary>
internal sealed class FindTerritory(FrozenDictionary<string, string> words)
{
    private const int LongestName = 8;

    private static readonly FrozenSet<string> Prepositions = FrozenSet.Create(StringComparer.Ordinal, "in", "inside", "within", "along", "near", "around", "across", "outside", "throughout", "at", "on", "beside");
    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(StringComparer.Ordinal, "the", "a", "its", "their", "that", "this", "two", "three", "four", "several", "some", "other");

    // Names after “in” that are documents rather than places.
    private static readonly FrozenSet<string> Documents = FrozenSet.Create(StringComparer.Ordinal, "form", "article", "annex", "table", "landmine", "law", "protocol", "resolution", "phase", "geneva", "parliament");

    /// <summary>Whether statements of a kind are about land, and so about a part of it.</summary>
    public static bool Concerns(StatementKind kind) => kind is >= StatementKind.Stockpile and <= StatementKind.VictimAssistance and not StatementKind.Retained;

    /// <summary>The place said in the clause of a token: the one right after it, else before it; null where none is said.</summary>
    public string? At(SentenceReading sentence, int token)
    {
        var clause = sentence.ClauseOf(token);
        string? before = null;
        for (var at = 0; at + 1 < sentence.Tokens.Length; at++)
        {
            if (!Prepositions.Contains(sentence.Tokens[at].Word) || (sentence.ClauseOf(at) != clause && (at > 0 || clause.First > token)) || EndOfPlace(sentence, at) is not (> 0 and var end))
                continue;
            var place = Words(sentence.Tokens, at, end);
            if (at > token)
                return place;
            before = place;
        }
        return before;
    }

    // Where a place ends that begins with the preposition, or -1.
    private int EndOfPlace(SentenceReading sentence, int at)
    {
        var (told, sided, named) = (false, false, false);
        var end = at + 1;
        for (; end < sentence.Tokens.Length && end <= at + LongestName; end++)
        {
            var token = sentence.Tokens[end];
            var sort = words.GetValueOrDefault(token.Word);
            if (Determiners.Contains(token.Word) && !named && !told)
                continue;
            if (IsName(sentence, end))
                named = true;
            else if (sort is "side" or "place" || (sort == "noun" && (named || sided)))
                (told, sided) = (told || sort is not "side", sided || sort is not "noun");
            else if (named && token.Word is "and" or "or" && end + 1 < sentence.Tokens.Length && IsName(sentence, end + 1))
                continue;
            else
                break;
        }
        if (!(told || (named && sentence.Tokens[at].Word is not "on")))
            return -1;
        return told && LinksName(sentence, end) ? EndOfName(sentence, end + 1) : end;
    }

    // “the air base at Rasin”, “the border with Libya”, “the north of the country”.
    private static bool LinksName(SentenceReading sentence, int at) =>
        at + 1 < sentence.Tokens.Length && sentence.Tokens[at].Word is "of" or "at" or "with" or "around" or "near" && (sentence.Tokens[at + 1].IsCapitalised || sentence.Line.MentionAt(at + 1) is StateMention || sentence.Tokens[at + 1].Word is "the");

    private static int EndOfName(SentenceReading sentence, int at)
    {
        var end = sentence.Tokens[at].Word is "the" ? at + 1 : at;
        if (sentence.Line.MentionAt(end) is StateMention state)
            return state.End;
        if (sentence.Tokens[end].Word is "country" or "island" or "capital" or "city")
            return end + 1;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].IsCapitalised)
            end++;
        return end;
    }

    private static bool IsName(SentenceReading sentence, int at) =>
        sentence.Tokens[at].IsCapitalised && sentence.Line.MentionAt(at) is null && !Documents.Contains(sentence.Tokens[at].Word)
        && !(at + 1 < sentence.Tokens.Length && char.IsAsciiDigit(sentence.Tokens[at + 1].Text[0]) && sentence.Line.MentionAt(at + 1) is not DateMention);

    private static string Words(ImmutableArray<Token> tokens, int from, int end)
    {
        var text = string.Join(' ', tokens[from..end].Select(t => t.Text)).Replace(" ’s", "’s", StringComparison.Ordinal).Replace(" 's", "'s", StringComparison.Ordinal);
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}

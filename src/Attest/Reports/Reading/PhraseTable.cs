using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>A list of phrases, each with what it means, compiled once and found in one pass over a sentence.</summary>
/// <typeparam name="T">What a phrase of the list means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, ImmutableArray<(Phrase Phrase, T Meaning)>> _byStem;
    private readonly FrozenDictionary<string, ImmutableArray<(Phrase Phrase, T Meaning)>> _byWord;
    private readonly ImmutableArray<(string Class, Phrase Phrase, T Meaning)> _byMention;

    /// <summary>Makes the table; at one place the phrase that covers more tokens wins, then the earlier in the list.</summary>
    public PhraseTable(IEnumerable<(Phrase Phrase, T Meaning)> rows)
    {
        var openings = rows.SelectMany(r => r.Phrase.Openings.Select(o => (Opening: o, Row: r))).ToList();
        _byStem = Index(openings.Where(o => o.Opening[0] is not ('=' or '<')));
        _byWord = Index(openings.Where(o => o.Opening[0] is '=').Select(o => (o.Opening[1..], o.Row)));
        _byMention = [.. openings.Where(o => o.Opening[0] is '<').Select(o => (o.Opening, o.Row.Phrase, o.Row.Meaning))];
    }

    /// <summary>The phrases found, left to right; where two begin at one token the longer wins, and a found phrase does not hide later ones that overlap it.</summary>
    public List<Cue<T>> Find(TokenLine line)
    {
        var found = new List<Cue<T>>();
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (LongestAt(line, at) is { } cue)
                found.Add(cue);
        }
        return found;
    }

    private Cue<T>? LongestAt(TokenLine line, int at)
    {
        Cue<T>? best = null;
        var token = line.Tokens[at];
        foreach (var (phrase, meaning) in _byStem.GetValueOrDefault(token.Stem, []))
            Try(phrase, meaning);
        foreach (var (phrase, meaning) in _byWord.GetValueOrDefault(token.Word, []))
            Try(phrase, meaning);
        foreach (var (mentionClass, phrase, meaning) in _byMention)
        {
            if (line.EndOfMention(at, mentionClass) > at)
                Try(phrase, meaning);
        }
        return best;

        void Try(Phrase phrase, T meaning)
        {
            var end = phrase.MatchAt(line, at);
            if (end > at && end > (best?.End ?? 0))
                best = new Cue<T>(at, end, meaning);
        }
    }

    private static FrozenDictionary<string, ImmutableArray<(Phrase Phrase, T Meaning)>> Index(IEnumerable<(string Opening, (Phrase Phrase, T Meaning) Row)> openings) =>
        openings.GroupBy(o => o.Opening, o => o.Row, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
}

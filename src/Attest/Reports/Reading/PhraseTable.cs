using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>A list of phrases, each with what it means, compiled once and found in one pass over a sentence.</summary>
/// <typeparam name="T">What a phrase of the list means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, ImmutableArray<(Phrase Phrase, T Meaning)>> _byOpening;

    /// <summary>Makes the table; at one place the phrase that covers more tokens wins, then the earlier in the list.</summary>
    public PhraseTable(IEnumerable<(Phrase Phrase, T Meaning)> rows) =>
        _byOpening = rows.SelectMany(r => r.Phrase.Openings.Select(o => (Opening: o, Row: r)))
            .GroupBy(p => p.Opening, p => p.Row, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

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
        Try(token.Stem);
        Try("=" + token.Word);
        if (line.MentionAt(at) is { } mention && mention.First == at)
        {
            foreach (var key in _byOpening.Keys)
            {
                if (key[0] == '<')
                    Try(key);
            }
        }
        return best;

        void Try(string opening)
        {
            if (!_byOpening.TryGetValue(opening, out var rows))
                return;
            foreach (var (phrase, meaning) in rows)
            {
                var end = phrase.MatchAt(line, at);
                if (end > at && end > (best?.End ?? 0))
                    best = new Cue<T>(at, end, meaning);
            }
        }
    }
}

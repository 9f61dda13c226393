using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>Phrases of one role, found among the words of a note that are not quoted.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenDictionary<string, ImmutableArray<string[]>> _byFirst;

    /// <summary>Makes the set.</summary>
    public PhraseSet(IEnumerable<string> phrases) => _byFirst = phrases
        .Select(phrase => phrase.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(words => words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToImmutableArray());

    /// <summary>How many words the longest phrase that begins at a place takes; 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<CitationToken> tokens)
    {
        if (tokens[0].IsQuoted || !_byFirst.TryGetValue(tokens[0].Word, out var phrases))
            return 0;
        foreach (var words in phrases)
        {
            var same = 0;
            while (same < words.Length && same < tokens.Length && tokens[same].Word == words[same])
                same++;
            if (same == words.Length)
                return same;
        }
        return 0;
    }
}

using System.Collections.Frozen;

namespace Attest.Sources.Citations;

/// <summary>The words of one role in a citation: those that name bodies, functions, newspapers.</summary>
internal sealed class WordRole
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>Makes the role of its words.</summary>
    public WordRole(IReadOnlyCollection<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(word => word.Length);
    }

    /// <summary>Whether a word has the role, capitals told apart.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether a word has the role in small letters.</summary>
    public bool HasSmall(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
            return false;
        Span<char> small = stackalloc char[word.Length];
        return word.ToLowerInvariant(small) >= 0 && _words.Contains(small);
    }

    /// <summary>Whether a word has the role in capitals.</summary>
    public bool HasCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
            return false;
        Span<char> capitals = stackalloc char[word.Length];
        return word.ToUpperInvariant(capitals) >= 0 && _words.Contains(capitals);
    }
}

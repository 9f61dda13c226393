using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Attest.Network;

/// <summary>The public name of a person: random, said of nobody else, and nothing follows from it. Written <c>bamo-tiku</c>.</summary>
public sealed record Pseudonym
{
    private const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";
    private const int Half = 4, Length = 2 * Half + 1;

    private Pseudonym(string value) => Value = value;

    /// <summary>How it is written.</summary>
    public string Value { get; }

    /// <summary>One of twenty-four million, by chance.</summary>
    public static Pseudonym Random() => new(string.Create(Length, 0, static (letters, _) =>
    {
        for (var i = 0; i < letters.Length; i++)
            letters[i] = i == Half ? '-' : RandomNumberGenerator.GetItems<char>(IsConsonant(i) ? Consonants : Vowels, 1)[0];
    }));

    /// <summary>Reads a pseudonym as it is written, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Pseudonym? pseudonym)
    {
        pseudonym = text is { Length: Length } && text[Half] == '-' && !text.Where((letter, i) => i != Half && !(IsConsonant(i) ? Consonants : Vowels).Contains(letter, StringComparison.Ordinal)).Any()
            ? new(text) : null;
        return pseudonym is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsConsonant(int place) => (place > Half ? place - 1 : place) % 2 == 0;
}

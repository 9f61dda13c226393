namespace Attest.Reports.Reading;

/// <summary>One alternative of an element of a phrase: a stem, an exact word, or a class of mentions.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Number">The number of the stem or word.</param>
/// <param name="Mention">The class of mentions.</param>
internal readonly record struct PhraseKey(PhraseKeyKind Kind, int Number, MentionClass Mention)
{
    /// <summary>Reads <c>word</c>, <c>=word</c> or <c>&lt;class&gt;</c>; throws <see cref="FormatException"/> when it is none of them.</summary>
    public static PhraseKey Parse(string text, WordForms forms) => text switch
    {
        "" => throw new FormatException("A phrase has an empty alternative."),
        ['<', .. var name, '>'] => new(PhraseKeyKind.Mention, -1, MentionClasses.Parse(name)),
        ['=', .. var word] => new(PhraseKeyKind.Word, forms.NumberOfWord(word), default),
        _ => new(PhraseKeyKind.Stem, forms.NumberOfStem(forms.Stems.Of(text)), default),
    };

    /// <summary>The key of a stem by its number.</summary>
    public static PhraseKey OfStem(int number) => new(PhraseKeyKind.Stem, number, default);

    /// <summary>The key of an exact word by its number.</summary>
    public static PhraseKey OfWord(int number) => new(PhraseKeyKind.Word, number, default);

    /// <summary>What a token that fits the key marks its sentence with: one of 128 bits for a stem or word, none for a mention.</summary>
    public UInt128 Mark => MarkOf(Kind, Number);

    /// <summary>The bit of a numbered stem or word; none for a number below zero.</summary>
    public static UInt128 MarkOf(PhraseKeyKind kind, int number) =>
        number < 0 ? 0 : UInt128.One << (int)(unchecked(((uint)number + ((uint)kind << 16)) * 0x9E3779B1u) >> 25);

    /// <summary>Where what the key asks for ends when it begins at the token, or -1.</summary>
    public int EndOf(TokenLine line, int at) => Kind switch
    {
        PhraseKeyKind.Word => line.Tokens[at].Form.WordNumber == Number ? at + 1 : -1,
        PhraseKeyKind.Mention => line.EndOfMention(at, Mention),
        _ => line.Tokens[at].Form.StemNumber == Number && !line.IsInsideName(at) ? at + 1 : -1,
    };
}

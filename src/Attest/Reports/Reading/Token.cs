namespace Attest.Reports.Reading;

/// <summary>One word, number or mark of a sentence, with its place in the sentence's text.</summary>
/// <param name="Start">Its first UTF-16 unit in the sentence.</param>
/// <param name="End">The unit after its last one.</param>
/// <param name="Text">As printed.</param>
/// <param name="Word">In lower case, typographic apostrophes and hyphens made plain: what exact words of a phrase are compared with.</param>
/// <param name="Stem">What its inflected forms have in common: what the other words of a phrase are compared with.</param>
/// <param name="Quoted">Whether it stands within quotation marks: words of a quotation are not the report's own.</param>
internal sealed record Token(int Start, int End, string Text, string Word, string Stem, bool Quoted)
{
    /// <summary>Whether it is a word or number rather than a mark.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]) || Text[0] is '$' or '€' or '£';

    /// <summary>Whether it is printed with a capital.</summary>
    public bool IsCapitalised => char.IsUpper(Text[0]);
}

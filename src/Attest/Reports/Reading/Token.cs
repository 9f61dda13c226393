namespace Attest.Reports.Reading;

/// <summary>One word, number or mark of a sentence, with its place in the sentence's text.</summary>
/// <param name="Start">Its first UTF-16 unit in the sentence.</param>
/// <param name="End">The unit after its last one.</param>
/// <param name="Form">What stands there.</param>
/// <param name="Quoted">Whether it stands within quotation marks: words of a quotation are not the report's own.</param>
internal readonly record struct Token(int Start, int End, WordForm Form, bool Quoted)
{
    /// <summary>As printed.</summary>
    public string Text => Form.Text;

    /// <summary>In lower case, typographic apostrophes and hyphens made plain.</summary>
    public string Word => Form.Word;

    /// <summary>What its inflected forms have in common.</summary>
    public string Stem => Form.Stem;

    /// <summary>Whether it is a word or number rather than a mark.</summary>
    public bool IsWord => Form.Is(WordTraits.Word);

    /// <summary>Whether it is printed with a capital.</summary>
    public bool IsCapitalised => Form.Is(WordTraits.Capitalised);
}

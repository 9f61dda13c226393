namespace Attest.Reports.Reading;

/// <summary>What an alternative of a phrase is compared with.</summary>
internal enum PhraseKeyKind
{
    /// <summary>Any form of a word.</summary>
    Stem,

    /// <summary>One form of a word.</summary>
    Word,

    /// <summary>A mention of a class.</summary>
    Mention,
}

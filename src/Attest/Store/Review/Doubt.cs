namespace Attest.Store.Review;

/// <summary>What makes a reading less certain than others.</summary>
public enum Doubt
{
    /// <summary><c>read_differently</c>: the words were judged before, and are read otherwise now.</summary>
    ReadDifferently,
    /// <summary><c>contradicted</c>: a register says otherwise.</summary>
    Contradicted,
    /// <summary><c>irregular_place</c>: reading found something odd at these words.</summary>
    IrregularPlace,
    /// <summary><c>often_misread</c>: of statements of this kind more than one in ten is wrong.</summary>
    OftenMisread,
    /// <summary><c>hedged</c>: it is said with reserve, or said to be unknown.</summary>
    Hedged,
    /// <summary><c>denied</c>: the words deny what the value affirms.</summary>
    Denied,
    /// <summary><c>long_sentence</c>: the sentence has more than forty words.</summary>
    LongSentence,
    /// <summary><c>several_of_its_kind</c>: the sentence makes several statements of the kind.</summary>
    SeveralOfItsKind,
    /// <summary><c>other_language</c>: the page is not in English.</summary>
    OtherLanguage,
}

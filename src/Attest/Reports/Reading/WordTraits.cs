namespace Attest.Reports.Reading;

/// <summary>What can be told of a word, number or mark by its form alone, once for all the places where it is printed: most of them open no date and no number.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>None of these: a mark, or a plain word of no other trait.</summary>
    None = 0,

    /// <summary>A word or number rather than a mark.</summary>
    Word = 1,

    /// <summary>Printed with a capital.</summary>
    Capitalised = 2,

    /// <summary>Can be the finite verb of a clause.</summary>
    Finite = 4,

    /// <summary>Can be the first word of a date.</summary>
    OpensDate = 8,

    /// <summary>Can be the first word of a number.</summary>
    OpensNumber = 16,

    /// <summary>Written as resolutions of the General Assembly are (57/74).</summary>
    ResolutionNumber = 32,

    /// <summary>Written as types of munitions are: letters, a hyphen and digits (KP-2).</summary>
    Designation = 64,

    /// <summary>Can open or close a clause: a conjunction, a relative pronoun, a mark.</summary>
    OpensClause = 128,

    /// <summary>Written in capitals, hyphens and slashes only, as abbreviations are (NDT).</summary>
    Abbreviation = 256,
}

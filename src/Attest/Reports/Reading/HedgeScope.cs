namespace Attest.Reports.Reading;

/// <summary>What a hedge phrase governs.</summary>
internal enum HedgeScope
{
    /// <summary>Its clause and what is said in it: “said”, “believed”.</summary>
    Clause,
    /// <summary>The sentence up to a semicolon: “according to”.</summary>
    Sentence,
    /// <summary>The number that follows or precedes it: “estimated”.</summary>
    Number,
}

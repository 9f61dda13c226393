namespace Attest.Checks;

/// <summary>What kind of difference there is between two answers to one question about a State.</summary>
public enum DifferenceKind
{
    /// <summary><c>changed_in_the_world</c>: both may be true, each at its time.</summary>
    ChangedInTheWorld,

    /// <summary><c>revised_figure</c>: the same thing, period, unit and territory with another number.</summary>
    RevisedFigure,

    /// <summary><c>different_period</c>: not comparable; they tell of periods that differ.</summary>
    DifferentPeriod,

    /// <summary><c>different_unit</c>: not comparable; they count or pay in other units.</summary>
    DifferentUnit,

    /// <summary><c>different_definition</c>: not comparable; they count other things.</summary>
    DifferentDefinition,

    /// <summary><c>different_territory</c>: not comparable; they tell of other places.</summary>
    DifferentTerritory,

    /// <summary><c>polarity_flip</c>: one says that it was so, the other that it was not, and nothing can have happened between.</summary>
    PolarityFlip,

    /// <summary><c>dispute</c>: sources disagree about one time.</summary>
    Dispute,

    /// <summary><c>new_evidence</c>: the later answer tells when, where or by whose account of what the earlier one knew nothing of.</summary>
    NewEvidence,

    /// <summary><c>no_longer_said</c>: the later report treats the matter and no longer says it, and nothing says that it was resolved.</summary>
    NoLongerSaid,
}

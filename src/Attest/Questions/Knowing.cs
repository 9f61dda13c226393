namespace Attest.Questions;

/// <summary>
/// What is known of a jurisdiction on a question: an answer, or the kind of not knowing (vocabulary §7). Never null, never nought (I11); <see cref="No"/> is where the
/// source says that there is none.
/// </summary>
public enum Knowing
{
    /// <summary>What was asked about is said to be so.</summary>
    Yes,

    /// <summary>It is said not to be so, or something is said that excludes it.</summary>
    No,

    /// <summary>Something is said, where the question named no value.</summary>
    Said,

    /// <summary>One edition says both; nobody has resolved it.</summary>
    Disagreement,

    /// <summary>Somebody looked and found nothing that says so (“is not known to have produced”).</summary>
    NotKnownTo,

    /// <summary>Somebody looked and found nothing at all.</summary>
    NoInformation,

    /// <summary>Asked, and told that it would not be said.</summary>
    Refused,

    /// <summary>Asked, and no answer came.</summary>
    AskedNoReply,

    /// <summary>The question does not arise for this jurisdiction.</summary>
    NotApplicable,

    /// <summary>A report covers the jurisdiction and says nothing on the question.</summary>
    NotAsked,

    /// <summary>This base holds no report on the jurisdiction; that says nothing about the world, or about anybody’s work.</summary>
    NotHeld,
}

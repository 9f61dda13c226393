namespace Attest.Checks;

/// <summary>What a finding is about; what the public sees of it follows from this.</summary>
public enum FindingSubject
{
    /// <summary>How the text is written: a slip, a copy, words that say more than they may.</summary>
    Text,

    /// <summary>What the text rests on.</summary>
    Sources,

    /// <summary>What is said of the State.</summary>
    State,
}

namespace Attest.Registers;

/// <summary>What is said of the completion of what an article asks for.</summary>
public enum CompletionOutcome
{
    /// <summary>It was completed.</summary>
    Completed,

    /// <summary>It was not completed at that time.</summary>
    NotCompleted,

    /// <summary>Those who list deadlines list none for the State.</summary>
    NoDeadlineListed,
}

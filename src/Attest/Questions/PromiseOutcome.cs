namespace Attest.Questions;

/// <summary>What followed on a promise, as far as this base and its registers know.</summary>
public enum PromiseOutcome
{
    /// <summary>Done by the day aimed at, or no day was.</summary>
    Kept,

    /// <summary>Done, later than aimed at.</summary>
    KeptLate,

    /// <summary>The day aimed at has passed, and it is known not to have been done.</summary>
    NotKept,

    /// <summary>The day aimed at has passed; whether it was done is not in this base.</summary>
    OutcomeNotHeld,

    /// <summary>The day aimed at has not come, or none was named.</summary>
    Open,
}

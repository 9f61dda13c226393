namespace Attest.Checks.BetweenEditions;

/// <summary>How the answer to a question can change with time.</summary>
internal enum QuestionForm
{
    /// <summary>Something of one day, such as a vote: the answer never changes.</summary>
    Event,

    /// <summary>An act that stays done, such as a signature: the answer may become yes.</summary>
    Act,

    /// <summary>Something due again and again, such as a report.</summary>
    Duty,

    /// <summary>What is done over time, such as use: what was done once stays done.</summary>
    Deed,

    /// <summary>How things stand, such as a stockpile: the answer may change any time.</summary>
    State,
}

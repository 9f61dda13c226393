namespace Attest.Statements;

/// <summary>What a person can rule on what the machine read.</summary>
public enum Ruling
{
    /// <summary><c>accept</c>: the statement says what the words say.</summary>
    Accept,
    /// <summary><c>correct</c>: the words say something, but not this; another statement is put in its place.</summary>
    Correct,
    /// <summary><c>reject</c>: the words say nothing of the kind.</summary>
    Reject,
    /// <summary><c>missed</c>: the words say something that the reader did not find.</summary>
    Missed,
}

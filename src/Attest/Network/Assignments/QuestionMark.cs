namespace Attest.Network.Assignments;

/// <summary>What somebody said became of an open question.</summary>
/// <param name="Question">The identity of the question.</param>
/// <param name="Standing">What became of it.</param>
/// <param name="Note">A few words on it; empty for none. It stays in the office.</param>
/// <param name="At">When it was said, UTC.</param>
/// <param name="By">Who said it: a pseudonym, or the console.</param>
public sealed record QuestionMark(string Question, QuestionStanding Standing, string Note, DateTimeOffset At, string By);

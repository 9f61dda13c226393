namespace Attest.Publishing.Translations;

/// <summary>Something because of which a file is no translation.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record TranslationProblem(int Line, string Message);

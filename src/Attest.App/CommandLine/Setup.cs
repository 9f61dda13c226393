namespace Attest.App.CommandLine;

/// <summary>What a verb is given to work with: a terminal, the environment's variables, and a clock.</summary>
/// <param name="Terminal">Where it prints.</param>
/// <param name="Environment">Looks a variable up; null when it is not set.</param>
/// <param name="Clock">Tells the time.</param>
internal sealed record Setup(Terminal Terminal, Func<string, string?> Environment, TimeProvider Clock);

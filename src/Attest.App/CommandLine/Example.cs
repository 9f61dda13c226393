namespace Attest.App.CommandLine;

/// <summary>A command line to try.</summary>
/// <param name="CommandLine">What to type.</param>
/// <param name="Effect">What it does.</param>
internal sealed record Example(string CommandLine, string Effect);

using System.CommandLine;

namespace Attest.App.CommandLine;

/// <summary>One thing about a run that can be set: default, then settings file, then environment, then flag; the last that says something wins.</summary>
/// <param name="Name">Its name in the settings file and in docs/settings.md.</param>
/// <param name="Variable">The environment variable.</param>
/// <param name="Flag">The option of the command line.</param>
/// <param name="IsInFile">Whether the settings file may say it.</param>
/// <param name="Description">What it is for, in one sentence.</param>
/// <param name="Default">What it is when nothing says otherwise.</param>
internal sealed record Setting(string Name, string Variable, Option<string> Flag, bool IsInFile, string Description, Func<string> Default);

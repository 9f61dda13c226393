namespace Attest.App.CommandLine;

/// <summary>What a piece of terminal text is there for; colour only ever repeats what the words say.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Warning,
    Bad,
}

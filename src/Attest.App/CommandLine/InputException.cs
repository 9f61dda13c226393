namespace Attest.App.CommandLine;

/// <summary>What the program was given cannot be used: a name nobody bears, a file that is not there; the message says what to give instead.</summary>
internal sealed class InputException(string message) : Exception(message);

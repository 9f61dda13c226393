namespace Attest.App.CommandLine;

/// <summary>Something around the program is not as it must be; the message says what, and what to do next.</summary>
internal sealed class SurroundingsException(string message, Exception? cause = null) : Exception(message, cause);

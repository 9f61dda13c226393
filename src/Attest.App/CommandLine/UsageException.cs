namespace Attest.App.CommandLine;

/// <summary>The command line or the settings file asks for something that does not exist; the message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);

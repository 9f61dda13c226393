namespace Attest.App.CommandLine;

/// <summary>How a failed run ends: one line that says what to do next, and an exit code. The one place where exceptions become either.</summary>
/// <param name="Message">The line.</param>
/// <param name="ExitCode">One of <see cref="CommandLine.ExitCode"/>.</param>
internal sealed record Failure(string Message, int ExitCode)
{
    public static Failure Explain(Exception error) => error switch
    {
        UsageException => new(error.Message, CommandLine.ExitCode.Usage),
        SurroundingsException => new(error.Message, CommandLine.ExitCode.Surroundings),
        OperationCanceledException => new("Stopped before the end; what was finished is kept. Run the same command again to go on.", CommandLine.ExitCode.Surroundings),
        UnauthorizedAccessException => new($"{Sentence(error.Message)} Give this user access to it, or choose another place.", CommandLine.ExitCode.Surroundings),
        IOException => new($"{Sentence(error.Message)} Check the path and the disk, then run this again.", CommandLine.ExitCode.Surroundings),
        _ => new(
            $"An error nobody foresaw ({error.GetType().Name}: {error.Message}). Run it again with ATTEST_DEBUG=1 and report what it prints.",
            CommandLine.ExitCode.Surroundings),
    };

    /// <summary>A message of the framework with the full stop that it may lack.</summary>
    public static string Sentence(string message) => message.TrimEnd() is var text && text.EndsWith('.') ? text : text + ".";
}

using Attest.App.CommandLine;
using Attest.Editions.Keys;
using Attest.Publishing;
using Attest.Registers;
using Attest.Sources;
using Attest.Store;
using Words = Attest.App.CommandLine.Words;

namespace Attest.App;

/// <summary>How a failed run ends: one line that says what to do next, and an exit code. The one place where exceptions become either.</summary>
/// <param name="Message">The line.</param>
/// <param name="ExitCode">One of <see cref="CommandLine.ExitCode"/>.</param>
internal sealed record Failure(string Message, int ExitCode)
{
    public static Failure Explain(Exception error) => error switch
    {
        UsageException => new(error.Message, CommandLine.ExitCode.Usage),
        InputException or DumpFormatException => new(error.Message, CommandLine.ExitCode.Findings),
        SurroundingsException or BaseException or KeyException => Surroundings(error.Message),
        RegisterException { Problems: [var only] } => Surroundings($"{only}. Correct the line; “attest registers check” looks again."),
        RegisterException { Problems: var all } => Surroundings($"{all[0]}, and {Words.Count(all.Count - 1, "more line")} to correct. “attest registers check” lists them."),
        OrganisationFileException { Problems: [var first, ..] } => Surroundings($"{first} Correct the file and start again."),
        PhraseFileException => Surroundings(Words.Sentence(error.Message)),
        OperationCanceledException => Surroundings("Stopped before the end; what was finished is kept. Run the same command again to go on."),
        UnauthorizedAccessException => Surroundings($"{Words.Sentence(error.Message)} Give this user access to it, or choose another place."),
        IOException => Surroundings($"{Words.Sentence(error.Message)} Check the path and the disk, then run this again."),
        _ => Surroundings($"An error nobody foresaw ({error.GetType().Name}: {Words.Sentence(error.Message)}) Run it again with ATTEST_DEBUG=1 and report what it prints."),
    };

    private static Failure Surroundings(string message) => new(message, CommandLine.ExitCode.Surroundings);
}

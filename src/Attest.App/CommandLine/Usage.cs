using System.CommandLine;
using System.CommandLine.Parsing;

namespace Attest.App.CommandLine;

/// <summary>What is said to a command line that does not parse.</summary>
internal static class Usage
{
    /// <summary>Says what is wrong in one line, with the nearest verb where one is near, and answers <see cref="ExitCode.Usage"/>.</summary>
    public static int Explain(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var message = parsed.Errors[0].Message;
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            message = $"There is no “{unknown}” here.{DidYouMean.Sentence(unknown, NamesIn(command))}";
        }
        terminal.Complain($"{message} Type “{PathOf(parsed.CommandResult)} --help” for what there is.");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(verb => verb.Name)
            .Concat(command.Options.Select(option => option.Name))
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)).Select(option => option.Name));

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "attest";
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Attest.App.CommandLine;

/// <summary>The usual help text, and below it command lines to try.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not Verb { Examples: { Count: > 0 } examples })
            return ExitCode.Done;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        var width = examples.Max(example => example.CommandLine.Length);
        foreach (var example in examples)
            output.WriteLine($"  {example.CommandLine.PadRight(width)}  {example.Effect}");
        output.WriteLine();
        return ExitCode.Done;
    }
}

using Attest.App;
using Attest.App.CommandLine;

namespace Attest.Tests.CommandLine;

/// <summary>One run of the program inside the test: what it printed, and its exit code.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed on the output.</param>
/// <param name="Error">What it printed on the error stream.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program with no environment but the variables given, and nobody looking on.</summary>
    public static Task<ProgramRun> OfAsync(string[] args, params (string Name, string Value)[] variables) => OfAsync(args, TimeProvider.System, variables);

    /// <summary>The same, by a clock of its own.</summary>
    public static async Task<ProgramRun> OfAsync(string[] args, TimeProvider clock, params (string Name, string Value)[] variables)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Func<string, string?> environment = name => variables.FirstOrDefault(variable => variable.Name == name).Value;
        int exitCode = await AttestProgram.RunAsync(args, Terminal.Plain(output, error), environment, clock, TestContext.Current.CancellationToken);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}

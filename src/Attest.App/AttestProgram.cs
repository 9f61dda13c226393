using System.Globalization;
using Attest.App.CommandLine;

namespace Attest.App;

/// <summary>One run of the program: parse, do, and turn whatever went wrong into one line and an exit code.</summary>
internal static class AttestProgram
{
    public static async Task<int> RunAsync(
        string[] args, Terminal terminal, Func<string, string?> environment, TimeProvider? clock = null, CancellationToken stop = default)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            Surroundings.RequireUnicode();
            var attest = CommandTree.Build(new Setup(terminal, environment, clock ?? TimeProvider.System));
            var parsed = attest.Parse(args.Length > 0 ? args : ["--help"]);
            if (parsed.Errors.Count > 0)
                return Usage.Explain(parsed, terminal);
            var exitCode = await parsed.InvokeAsync(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false }, stop);
            return args.Length > 0 ? exitCode : ExitCode.Usage;
        }
        catch (Exception error) when (Failure.Explain(error) is { } failure && environment("ATTEST_DEBUG") != "1")
        {
            terminal.Complain(failure.Message);
            return failure.ExitCode;
        }
    }
}

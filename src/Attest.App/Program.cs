using Attest.App.CommandLine;

namespace Attest.App;

/// <summary>The program. What it can do stands in <see cref="CommandTree"/>, how a run goes in <see cref="AttestProgram"/>.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => AttestProgram.RunAsync(args, Terminal.OfProcess(), Environment.GetEnvironmentVariable);
}

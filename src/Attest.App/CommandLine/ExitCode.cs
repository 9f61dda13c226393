namespace Attest.App.CommandLine;

/// <summary>What the program's exit code says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to report.</summary>
    public const int Done = 0;

    /// <summary>Done as far as the input allows; what is wrong with it has been said.</summary>
    public const int Findings = 1;

    /// <summary>The command line, or the settings file, says something the program does not understand.</summary>
    public const int Usage = 2;

    /// <summary>Something around the program is not as it must be: disk, base, port, a missing tool.</summary>
    public const int Surroundings = 3;
}

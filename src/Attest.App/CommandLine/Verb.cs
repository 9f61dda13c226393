using System.CommandLine;

namespace Attest.App.CommandLine;

/// <summary>One thing the program does when asked: its name, its options, its examples, and what it does.</summary>
internal abstract class Verb : Command
{
    protected Verb(string name, string description, Setup setup)
        : base(name, description)
    {
        Setup = setup;
        SetAction((parsed, stop) => RunAsync(parsed, stop));
    }

    /// <summary>Command lines to try, each with what it does; shown by <c>--help</c>.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    protected Setup Setup { get; }

    protected Terminal Terminal => Setup.Terminal;

    /// <summary>Does it; answers one of <see cref="ExitCode"/>.</summary>
    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken stop);

    protected Settings Resolve(ParseResult parsed) => Settings.Resolve(parsed, Setup.Environment);
}

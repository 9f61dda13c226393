using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest init</c>: an empty base of one's own.</summary>
internal sealed class InitVerb : Verb
{
    public InitVerb(Setup setup)
        : base("init", "Make an empty base in the data folder.", setup)
    {
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest init", "in the data folder of this user"),
        new("attest init --data ./mine", "in a folder of your choice"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        DataFolder folder = new(Resolve(parsed).DataFolder);
        InitializeBase.In(folder, Setup.Clock);
        Terminal.Say("Made an empty base in ", Cell.Strong(folder.Path), ".");
        Terminal.Say(Cell.Faint("Next: attest import PATH…"));
        return Task.FromResult(ExitCode.Done);
    }
}

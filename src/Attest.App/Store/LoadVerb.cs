using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest load</c>: a new base from a dump.</summary>
internal sealed class LoadVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A file that “attest dump” wrote." };

    public LoadVerb(Setup setup)
        : base("load", "Make a base from a dump; there must be none in the data folder yet.", setup) => Arguments.Add(_file);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest load attest.jsonl --data ./copy", "equal to the base that was dumped")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        DataFolder folder = new(Resolve(parsed).DataFolder);
        var file = parsed.GetRequiredValue(_file);
        if (!File.Exists(file))
            throw new InputException($"There is no file {file}. Name one that “attest dump” wrote.");
        await using (var dump = File.OpenRead(file))
            await LoadBase.FromAsync(dump, file, folder, Setup.Clock, stop);
        await using var open = Base.Open(folder, BaseAccess.Read, Setup.Clock);
        var state = open.Store.State;
        Terminal.Say($"{folder} now holds {Words.Count(state.PageCount, "page")} and {Words.Count(state.StatementCount, "statement")} from {Words.Count(state.SourceCount, "source")}.");
        return ExitCode.Done;
    }
}

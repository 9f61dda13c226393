using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest backup</c>: the base in one file, while it is in use.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "The file to write; it must not be there yet." };

    public BackupVerb(Setup setup)
        : base("backup", "Copy the base into one file, while it is in use or not.", setup) => Arguments.Add(_file);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest backup attest-2026-02-20.db", "everything the base holds; “attest restore” takes it back")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        DataFolder folder = new(Resolve(parsed).DataFolder);
        var file = parsed.GetRequiredValue(_file);
        BackUpBase.To(file, folder);
        Terminal.Say("Copied the base in ", folder.Path, " to ", Cell.Strong(file), $" ({Words.Number(new FileInfo(file).Length)} bytes).");
        return Task.FromResult(ExitCode.Done);
    }
}

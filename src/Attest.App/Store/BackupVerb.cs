using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest backup</c>: the base in one file, while it is in use.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "The file to write; it must not be there yet." };
    private readonly Option<bool> _office = new("--office") { Description = "Copy the office instead: people, requests and what is protected. Keep that file as you would keep their names." };

    public BackupVerb(Setup setup)
        : base("backup", "Copy the base, or its office, into one file, while it is in use or not.", setup)
    {
        Arguments.Add(_file);
        Options.Add(_office);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest backup attest-2026-02-20.db", "everything the base holds; “attest restore” takes it back"),
        new("attest backup --office office-2026-02-20.db", "the people, for their owner's eyes"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        DataFolder folder = new(Resolve(parsed).DataFolder);
        var file = parsed.GetRequiredValue(_file);
        var isOffice = parsed.GetValue(_office);
        if (isOffice)
            BackUpBase.OfficeTo(file, folder);
        else
            BackUpBase.To(file, folder);
        Terminal.Say($"Copied the {(isOffice ? "office" : "base")} in ", folder.Path, " to ", Cell.Strong(file), $" ({Words.Number(new FileInfo(file).Length)} bytes).");
        if (isOffice)
            Terminal.Say(Cell.Faint($"The keys in {folder.OfficeKeysFolder} are not in it; without them everyone sets the second factor anew."));
        else if (folder.HoldsOffice)
            Terminal.Say(Cell.Faint("The office, with its people, is not in it: attest backup --office FILE"));
        return Task.FromResult(ExitCode.Done);
    }
}

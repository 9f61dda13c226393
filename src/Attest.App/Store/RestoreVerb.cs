using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest restore</c>: a backup takes the place of the base.</summary>
internal sealed class RestoreVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A file that “attest backup” wrote." };

    public RestoreVerb(Setup setup)
        : base("restore", "Put a backup in the place of the base, or of its office; what is there is set aside, not deleted.", setup) => Arguments.Add(_file);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest restore attest-2026-02-20.db", "as it was on that day"),
        new("attest restore attest-2026-02-20.db --data ./copy", "beside the one in use"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        DataFolder folder = new(Resolve(parsed).DataFolder);
        var file = parsed.GetRequiredValue(_file);
        var aside = RestoreBase.From(file, folder, Setup.Clock);
        Terminal.Say("What is in ", Cell.Strong(folder.Path), $" is now that of {file}.");
        if (aside is not null)
            Terminal.Say($"The one before it is kept in {aside}; delete it when you are sure.");
        return Task.FromResult(ExitCode.Done);
    }
}

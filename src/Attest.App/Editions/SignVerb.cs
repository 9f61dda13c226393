using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions;
using Attest.Store;

namespace Attest.App.Editions;

/// <summary><c>attest keys sign</c>: an edition whose key was revoked, signed anew with the one that signs today.</summary>
internal sealed class SignVerb : Verb
{
    private readonly Argument<string> _edition = new("EDITION") { Description = "The folder of the edition." };
    private readonly Option<string?> _keys = KeysOption.Make();

    public SignVerb(Setup setup)
        : base("sign", "Sign an edition anew, after its key was revoked: only one that the base knows by its root, and that is as it was frozen.", setup)
    {
        Arguments.Add(_edition);
        Options.Add(_keys);
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest keys sign lm-2026", "with the key that signs today; the root stays")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var (settings, folder) = (Resolve(parsed), parsed.GetRequiredValue(_edition));
        if (!Directory.Exists(folder))
            throw new InputException($"There is no folder {folder}. Name the folder of an edition, the one with manifest.sha256.");
        using var key = KeysOption.Folder(parsed, _keys, settings).OpenCurrent();
        await using var open = Base.Open(new DataFolder(settings.DataFolder), BaseAccess.Read, Setup.Clock);
        var verification = VerifyEdition.Run(folder);
        if (verification.Header is not { } header || open.Store.Editions.All.All(edition => edition.Root != verification.Root))
            throw new InputException($"This base has frozen no edition with the root {verification.Root ?? "that this one should have"}. Sign it where it was frozen.");
        if (verification.Problems.FirstOrDefault(problem => problem.File != SignEdition.FileName) is { } problem)
            throw new InputException($"It is not as it was frozen, and was not signed: {problem}");
        var signature = SignEdition.Run(folder, header.Name, verification.Root!, key, Setup.Clock.GetUtcNow());
        Terminal.SayLine(Cell.Strong($"Signed {header.Name} "), $"with the key {signature.Key}. Its root stays {signature.Root}");
        return ExitCode.Done;
    }
}

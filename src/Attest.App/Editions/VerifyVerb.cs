using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions;
using Attest.Editions.Keys;

namespace Attest.App.Editions;

/// <summary><c>attest verify</c>: whether an edition is what was frozen, from its folder alone.</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Argument<string> _edition = new("EDITION") { Description = "The folder of the edition." };
    private readonly Option<string?> _key = new("--key") { HelpName = "FILE", Description = "The organisation’s keys.json, from where you know it; the edition’s own when left out." };

    public VerifyVerb(Setup setup)
        : base("verify", "Verify an edition from its folder alone: every file, the manifest, the signature, and that its data make it again.", setup)
    {
        Arguments.Add(_edition);
        Options.Add(_key);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest verify lm-2026", "is anything other than it was?"),
        new("attest verify lm-2026 --key keys.json", "and is it by whom it says?"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folder = parsed.GetRequiredValue(_edition);
        if (!Directory.Exists(folder))
            throw new InputException($"There is no folder {folder}. Name the folder of an edition, the one with {"manifest.sha256"}.");
        var trusted = parsed.GetValue(_key) is { } file ? KeyFolder.ReadRing(file) : null;
        var verification = VerifyEdition.Run(folder, trusted);
        foreach (var problem in verification.Problems)
            Terminal.SayLine(problem.ToString());
        if (!verification.IsSound)
        {
            Terminal.Complain($"This is not what was frozen: {Words.Count(verification.Problems.Length, "thing is", "things are")} other than it was. Fetch it again, or ask who gave it to you.");
            return Task.FromResult(ExitCode.Findings);
        }
        Tell(verification, trusted is not null);
        return Task.FromResult(ExitCode.Done);
    }

    private void Tell(EditionVerification verification, bool isKeyTrusted)
    {
        Terminal.SayLine(new Cell($"{verification.Header!.Name} is as it was frozen. ", Tone.Good), $"{Words.Count(verification.FileCount, "file")} looked at; its data make it again, byte for byte.");
        Terminal.SayLine($"Its root is {verification.Root}");
        if (verification.Signature is not { } signature)
            Terminal.SayLine("It is a DRAFT: nobody has signed it, and it is not to be cited.");
        else if (isKeyTrusted)
            Terminal.SayLine($"Signed with the key {signature.Key}, which is trusted.");
        else
            Terminal.SayLine($"Signed with the key {signature.Key}. That key came with the edition: compare it with the one that the organisation has published, or give its keys.json with --key.");
    }
}

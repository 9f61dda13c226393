using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Editions;

/// <summary><c>attest verify</c>: whether an edition is what was frozen, from its folder alone.</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Argument<string?> _edition = new("EDITION") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of the edition." };
    private readonly Option<string?> _key = new("--key") { HelpName = "FILE", Description = "The organisation’s keys.json, from where you know it; the edition’s own when left out." };

    private readonly Option<bool> _log = new("--log") { Description = "Verify the log of the base instead, and all that it tells of." };

    private readonly WriteReportPage _page;

    public VerifyVerb(Setup setup, WriteReportPage page)
        : base("verify", "Verify an edition from its folder alone: every file, the manifest, the signature, and that its data make it again.", setup)
    {
        _page = page;
        Arguments.Add(_edition);
        Options.Add(_key);
        Options.Add(_log);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest verify lm-2026", "is anything other than it was?"),
        new("attest verify lm-2026 --key keys.json", "and is it by whom it says?"),
        new("attest verify --log", "was anything in the base changed or taken out?"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(_log) == (parsed.GetValue(_edition) is not null))
            throw new UsageException("Name the folder of an edition, or verify the log of the base: attest verify --log");
        return parsed.GetValue(_edition) is { } folder ? Task.FromResult(VerifyFolder(folder, parsed.GetValue(_key))) : VerifyLogAsync(Resolve(parsed));
    }

    private async Task<int> VerifyLogAsync(Settings settings)
    {
        await using var open = Base.Open(new DataFolder(settings.DataFolder), BaseAccess.Read, Setup.Clock);
        if (open.Store.Audit.FindBreak() is { } broken)
        {
            Terminal.SayLine(broken);
            Terminal.Complain("The base is not as its log says. Compare it with a backup; “attest doctor” examines the rest.");
            return ExitCode.Findings;
        }
        if (open.Store.Audit.Last is not { } last)
        {
            Terminal.SayLine("The log is empty; whatever is recorded next is sealed, and with it all that is there.");
            return ExitCode.Done;
        }
        Terminal.SayLine(new Cell("The log holds: ", Tone.Good), $"{Words.Number(last.Number)} entries, and all that they tell of is as it was.");
        Terminal.SayLine($"The last is {last.Hash}; whoever noted it can tell whether later ones were put in its place.");
        return ExitCode.Done;
    }

    private int VerifyFolder(string folder, string? keyFile)
    {
        if (!Directory.Exists(folder))
            throw new InputException($"There is no folder {folder}. Name the folder of an edition, the one with manifest.sha256.");
        var trusted = keyFile is not null ? KeyFolder.ReadRing(keyFile) : null;
        var verification = VerifyEdition.Run(folder, trusted, _page);
        foreach (var problem in verification.Problems)
            Terminal.SayLine(problem.ToString());
        if (!verification.IsSound)
        {
            Terminal.Complain($"This is not what was frozen: {Words.Count(verification.Problems.Length, "thing is", "things are")} other than it was. Fetch it again, or ask who gave it to you.");
            return ExitCode.Findings;
        }
        Tell(verification, trusted is not null);
        return ExitCode.Done;
    }

    private void Tell(EditionVerification verification, bool isKeyTrusted)
    {
        Terminal.SayLine(new Cell($"{verification.Header!.Name} is as it was frozen. ", Tone.Good), $"{Words.Count(verification.FileCount, "file")} looked at; its data make it again, byte for byte.");
        Terminal.SayLine($"Its root is {verification.Root}");
        foreach (var withheld in verification.Withheld)
            Terminal.SayLine(Cell.Strong("Withheld "), $"on {withheld.At.UtcDateTime:yyyy-MM-dd} ({Vocabulary.Word(withheld.Reason)}): {Words.Count(withheld.Files.Length, "file")} of the source {withheld.Source}. Their hashes are in the manifest.");
        if (verification.Signature is not { } signature)
            Terminal.SayLine("It is a DRAFT: nobody has signed it, and it is not to be cited.");
        else if (isKeyTrusted)
            Terminal.SayLine($"Signed with the key {signature.Key}, which is trusted.");
        else
            Terminal.SayLine($"Signed with the key {signature.Key}. That key came with the edition: compare it with the one that the organisation has published, or give its keys.json with --key.");
    }
}

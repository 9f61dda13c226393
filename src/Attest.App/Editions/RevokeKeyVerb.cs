using System.CommandLine;
using Attest.App.CommandLine;

namespace Attest.App.Editions;

/// <summary><c>attest keys revoke</c>: the word that a key is not to be trusted any more.</summary>
internal sealed class RevokeKeyVerb : Verb
{
    private readonly Argument<string> _key = new("KEY") { Description = "The key, by its first digits." };
    private readonly Option<string> _reason = new("--reason") { HelpName = "TEXT", Description = "Why; everybody can read it.", Required = true };
    private readonly Option<string?> _keys = KeysOption.Make();

    public RevokeKeyVerb(Setup setup)
        : base("revoke", "Take all trust from a key that others may have, or that is lost: nothing it ever signed is taken for good any more.", setup)
    {
        Arguments.Add(_key);
        Options.Add(_reason);
        Options.Add(_keys);
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest keys revoke 0123abcd --reason \"the laptop was stolen\"", "then publish keys.json again")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var reason = parsed.GetRequiredValue(_reason);
        if (string.IsNullOrWhiteSpace(reason))
            throw new InputException("A revocation needs a reason (--reason).");
        var folder = KeysOption.Folder(parsed, _keys, Resolve(parsed));
        var revoked = folder.Revoke(parsed.GetRequiredValue(_key), reason, Setup.Clock.GetUtcNow());
        Terminal.SayLine(Cell.Strong("Revoked "), revoked.Key.Id);
        Terminal.SayLine($"Publish {folder.RingFile} again, so that others learn of it{(folder.Ring.Current is null ? "; then make another key with: attest keys new" : ".")}");
        return Task.FromResult(ExitCode.Done);
    }
}

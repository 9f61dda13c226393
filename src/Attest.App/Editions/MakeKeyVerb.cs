using System.CommandLine;
using Attest.App.CommandLine;

namespace Attest.App.Editions;

/// <summary><c>attest keys new</c> and <c>attest keys rotate</c>: a key that signs from now on.</summary>
internal sealed class MakeKeyVerb : Verb
{
    private readonly Option<string?> _keys = KeysOption.Make();
    private readonly bool _rotates;

    private MakeKeyVerb(string name, string description, bool rotates, Example example, Setup setup)
        : base(name, description, setup)
    {
        _rotates = rotates;
        Options.Add(_keys);
        Examples = [example];
    }

    public override IReadOnlyList<Example> Examples { get; }

    public static MakeKeyVerb New(Setup setup) => new(
        "new", "Make the key that signs editions: a file that its owner alone may read, and a line in keys.json for everybody.", false,
        new("attest keys new --keys /media/safe/keys", "keep it on a medium that is put away"), setup);

    public static MakeKeyVerb Rotate(Setup setup) => new(
        "rotate", "Make a key that signs in place of the one that does. The old one vouches for it, and what that signed still holds.", true,
        new("attest keys rotate", "the next edition is signed by a new key"), setup);

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var folder = KeysOption.Folder(parsed, _keys, Resolve(parsed));
        var now = Setup.Clock.GetUtcNow();
        var made = _rotates ? folder.Rotate(now) : folder.Make(now);
        Terminal.SayLine(Cell.Strong("Key "), made.Key.Id);
        Terminal.SayLine($"The private half is in {folder.FileOf(made.Key)}; keep a copy where nobody else comes to.");
        Terminal.SayLine($"Publish {folder.RingFile}, and the digits above where readers know you from: with them anybody can check an edition.");
        return Task.FromResult(ExitCode.Done);
    }
}

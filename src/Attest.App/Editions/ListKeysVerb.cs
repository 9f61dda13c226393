using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions.Keys;

namespace Attest.App.Editions;

/// <summary><c>attest keys list</c>: the organisation's keys and how they stand.</summary>
internal sealed class ListKeysVerb : Verb
{
    private readonly Option<string?> _keys = KeysOption.Make();

    public ListKeysVerb(Setup setup)
        : base("list", "Show the keys, since when each signs, and which were retired or revoked.", setup) => Options.Add(_keys);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest keys list", "oldest first")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var ring = KeysOption.Folder(parsed, _keys, Resolve(parsed)).Ring;
        if (ring.Entries.IsEmpty)
            Terminal.Say("There is no key yet. Make one with: attest keys new");
        else
            Terminal.Table(["key", "signs since", "standing"], ring.Entries.Select(entry => (IReadOnlyList<Cell>)[entry.Key.Id, Day(entry.ValidFrom), Standing(entry)]));
        return Task.FromResult(ExitCode.Done);
    }

    private static Cell Standing(KeyEntry entry) => entry switch
    {
        { RevokedAt: { } at } => new($"revoked {Day(at)}: {entry.RevokedFor}", Tone.Bad),
        { RetiredAt: { } at } => Cell.Faint($"retired {Day(at)}"),
        _ => new("signs", Tone.Good),
    };

    private static string Day(DateTimeOffset at) => Words.Day(DateOnly.FromDateTime(at.UtcDateTime));
}

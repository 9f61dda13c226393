using System.CommandLine;
using Attest.App.CommandLine;

namespace Attest.App.Network;

/// <summary><c>attest user disable</c>: somebody may not sign in any more.</summary>
internal sealed class DisablePersonVerb : Verb
{
    private readonly Argument<string> _person = PersonArgument.Make();

    public DisablePersonVerb(Setup setup)
        : base("disable", "Keep a person from signing in, at once; what the person wrote stays.", setup) => Arguments.Add(_person);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest user disable bea@example.org", "also while the site is served")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var office = OpenOffice.ToRead(Resolve(parsed), Setup);
        var person = PersonArgument.Find(office, parsed.GetRequiredValue(_person));
        var changed = await office!.People.DisableAsync(person, by: null, stop);
        Terminal.SayLine(Cell.Strong(person.Pseudonym.Value), changed ? " may not sign in any more, and is signed out everywhere." : " was disabled before.");
        Terminal.SayLine(Cell.Faint($"To let the person come back: attest user reset {person.Pseudonym}"));
        return ExitCode.Done;
    }
}

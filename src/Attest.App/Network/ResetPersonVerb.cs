using System.CommandLine;
using Attest.App.CommandLine;

namespace Attest.App.Network;

/// <summary><c>attest user reset</c>: password and second factor anew.</summary>
internal sealed class ResetPersonVerb : Verb
{
    private readonly Argument<string> _person = PersonArgument.Make();

    public ResetPersonVerb(Setup setup)
        : base("reset", "Take away password, second factor and passkeys of a person, and print a link to set them anew; a disabled person may come back by it.", setup) => Arguments.Add(_person);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest user reset bea@example.org", "the telephone was lost")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var office = OpenOffice.ToRead(Resolve(parsed), Setup);
        var person = PersonArgument.Find(office, parsed.GetRequiredValue(_person));
        var invitation = await office!.People.ResetAsync(person, by: null, stop);
        Terminal.SayLine(Cell.Strong(person.Pseudonym.Value), " is signed out everywhere, and sets password and second factor anew:");
        TellInvitation.Print(Terminal, invitation);
        return ExitCode.Done;
    }
}

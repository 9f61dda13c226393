using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.Network;

namespace Attest.App.Network;

/// <summary><c>attest user list</c>: who is there.</summary>
internal sealed class ListPeopleVerb(Setup setup) : Verb("list", "Those who work in the network: pseudonym, address, what they may do, and whether they have joined.", setup)
{
    public override IReadOnlyList<Example> Examples { get; } = [new("attest user list", "for the owner of the machine alone")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var office = OpenOffice.ToRead(Resolve(parsed), Setup);
        if (office is null || !office.People.Any)
            Terminal.Say("Nobody was invited yet. The first is, with: attest user add EMAIL --role administrator");
        else
            Terminal.Table(
                [new("Person"), new("Address"), new("State"), new("Roles", Wraps: true)],
                office.People.All.Select(person => (IReadOnlyList<Cell>)
                [
                    person.Pseudonym.Value, person.Email.Reveal(), StateOf(person), string.Join(", ", person.Duties.Select(DutyWords.Of)) + (person.IsHidden ? "; hidden" : ""),
                ]));
        return ExitCode.Done;
    }

    private Cell StateOf(Person person) => person switch
    {
        { DisabledAt: { } at } => new Cell($"disabled {Day(at)}", Tone.Warning),
        { HasJoined: true } => "joined",
        { InvitedUntil: { } until } when until > Setup.Clock.GetUtcNow() => $"invited until {Day(until)}",
        _ => new Cell("invitation lapsed", Tone.Warning),
    };

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

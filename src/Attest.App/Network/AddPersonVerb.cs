using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Network;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Network;

/// <summary><c>attest user add</c>: somebody new in the network, or one more role of somebody who is there.</summary>
internal sealed class AddPersonVerb : Verb
{
    private static readonly string Roles = string.Join(", ", Enum.GetValues<Role>().Select(Vocabulary.Word));

    private readonly Argument<string> _email = new("EMAIL") { Description = "The address of e-mail, with which the person signs in." };
    private readonly Option<string> _role = new("--role") { HelpName = "ROLE", Required = true, Description = $"What the person does: {Roles}." };
    private readonly Option<string[]> _state = new("--state") { HelpName = "STATE", Description = "Only for this State or area; may be given several times." };
    private readonly Option<string?> _theme = new("--theme") { HelpName = "THEME", Description = "Only for this theme." };

    public AddPersonVerb(Setup setup)
        : base("add", "Invite a person, or give one who is there another role; prints a link with which password and second factor are set.", setup)
    {
        Arguments.Add(_email);
        foreach (var option in (Option[])[_role, _state, _theme])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest user add ann@example.org --role administrator", "the first one; there is no password to begin with"),
        new("attest user add bea@example.org --role researcher --state PRK --state KWT", "somebody who writes on two States"),
        new("attest user add cem@example.org --role theme_editor --theme casualties", "somebody who edits a theme"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var duties = Duties(settings, parsed);
        await using var office = OpenOffice.ToWrite(settings, Setup);
        var (email, known) = (parsed.GetRequiredValue(_email), office.People.FindByEmail(parsed.GetRequiredValue(_email)));
        try
        {
            var person = known ?? await office.People.AddAsync(email, duties[0], by: null, stop);
            foreach (var duty in duties)
                await office.People.GiveAsync(person, duty, by: null, stop);
            Terminal.SayLine(Cell.Strong(person.Pseudonym.Value), $" is {string.Join(", ", office.People.Find(person.Pseudonym)!.Duties.Select(DutyWords.Of))}.");
            if (!person.HasJoined)
                TellInvitation.Print(Terminal, await office.People.InviteAsync(person, by: null, stop));
            return ExitCode.Done;
        }
        catch (ArgumentException refused)
        {
            throw new InputException(refused.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private Duty[] Duties(Settings settings, ParseResult parsed)
    {
        var word = parsed.GetRequiredValue(_role);
        if (!Vocabulary.TryParse<Role>(word, out var role))
            throw new UsageException($"“{word}” is no role: {Roles}.{DidYouMean.Sentence(word, Enum.GetValues<Role>().Select(Vocabulary.Word))}");
        string[] typed = parsed.GetValue(_state) ?? [];
        var registers = typed.Length > 0 ? LoadedRegisters.Of(settings) : null;
        JurisdictionCode?[] states = typed.Length > 0 ? [.. typed.Select(state => StateArgument.Find(registers!, state).Code)] : [null];
        try
        {
            return [.. states.Select(state => new Duty(role, state, parsed.GetValue(_theme)))];
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong.Message.Split(" (Parameter", 2)[0]);
        }
    }
}

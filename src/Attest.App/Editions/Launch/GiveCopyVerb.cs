using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions.Launch;
using Attest.Store;

namespace Attest.App.Editions.Launch;

/// <summary><c>attest advance give</c>: a link of one reader's own to an edition that waits.</summary>
internal sealed class GiveCopyVerb : Verb
{
    private readonly Argument<string> _edition = new("EDITION") { Description = "The edition that waits: lm-2026." };
    private readonly Option<string> _for = new("--for") { HelpName = "NAME", Description = "Whom it is given to; every page says so.", Required = true };

    public GiveCopyVerb(Setup setup)
        : base("give", "Give one reader a link to an edition that waits: personal, marked with the name, and to be taken back at any time.", setup)
    {
        Arguments.Add(_edition);
        Options.Add(_for);
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest advance give lm-2026 --for \"Ministry of Foreign Affairs of Karsovia\"", "a link that nobody else should have")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        AdvanceCopies copies = new(new(new DataFolder(Resolve(parsed).DataFolder).EmbargoFolder));
        try
        {
            var (copy, secret) = copies.Give(parsed.GetRequiredValue(_edition), parsed.GetRequiredValue(_for), Setup.Clock.GetUtcNow());
            Terminal.SayLine(Cell.Strong($"Copy {copy.Id} "), $"of {copy.Edition} for {copy.For}:");
            Terminal.SayLine($"/advance/{secret}");
            Terminal.SayLine("Put the address of the served site before it and send it to nobody else; it is not shown again.");
            return Task.FromResult(ExitCode.Done);
        }
        catch (ArgumentException refused)
        {
            throw new InputException(refused.Message.Split(" (Parameter", 2)[0]);
        }
    }
}

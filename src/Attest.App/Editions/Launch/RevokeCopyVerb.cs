using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions.Launch;
using Attest.Store;

namespace Attest.App.Editions.Launch;

/// <summary><c>attest advance revoke</c>: a copy taken back.</summary>
internal sealed class RevokeCopyVerb : Verb
{
    private readonly Argument<string> _copy = new("COPY") { Description = "The copy, by the eight digits that each of its pages bears." };

    public RevokeCopyVerb(Setup setup)
        : base("revoke", "Take an advance copy back: its link leads nowhere from now on.", setup) => Arguments.Add(_copy);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest advance revoke 0123abcd", "it was passed on")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        string id = parsed.GetRequiredValue(_copy);
        if (new AdvanceCopies(new(new DataFolder(Resolve(parsed).DataFolder).EmbargoFolder)).Revoke(id, Setup.Clock.GetUtcNow()) is not { } revoked)
            throw new InputException($"No copy {id} holds. See: attest advance list");
        Terminal.SayLine(Cell.Strong("Taken back: "), $"copy {revoked.Id} of {revoked.Edition} for {revoked.For}.");
        return Task.FromResult(ExitCode.Done);
    }
}

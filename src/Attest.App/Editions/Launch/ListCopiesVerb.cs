using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.Editions.Launch;
using Attest.Store;

namespace Attest.App.Editions.Launch;

/// <summary><c>attest advance list</c>: who was given a copy.</summary>
internal sealed class ListCopiesVerb(Setup setup) : Verb("list", "The advance copies that were given, and which were taken back.", setup)
{
    public override IReadOnlyList<Example> Examples { get; } = [new("attest advance list", "who may read what")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var copies = new AdvanceCopies(new(new DataFolder(Resolve(parsed).DataFolder).EmbargoFolder)).All;
        if (copies.IsEmpty)
            Terminal.SayLine("No copy was given.");
        else
            Terminal.Table([new("Copy"), new("Edition"), new("For"), new("Given"), new("Taken back")], copies.Select(copy => (IReadOnlyList<Cell>)[copy.Id, copy.Edition, copy.For, Minute(copy.MadeAt), copy.RevokedAt is { } at ? Minute(at) : ""]));
        return Task.FromResult(ExitCode.Done);
    }

    private static string Minute(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

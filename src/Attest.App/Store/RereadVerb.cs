using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Reports;
using Attest.App.Statements;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest reread</c>: every source again, with the reader of today; addresses stay (I5).</summary>
internal sealed class RereadVerb : Verb
{
    public RereadVerb(Setup setup)
        : base("reread", "Read every source of the base again with this version’s reader; lists statements added, changed and vanished. Addresses stay.", setup)
    {
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest reread", "after a new version, or new names in the registers")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var read = PageReading.Of(settings);
        await using var open = Base.Open(new DataFolder(settings.DataFolder), BaseAccess.Write, Setup.Clock);
        var outcome = await Terminal.WithProgressAsync("Reading again", open.Store.Sources.Count, step => RereadBase.RunAsync(open.Store, read, new Steps(step), stop));
        foreach (var source in outcome.Changes)
            Print(source, open.Store);
        var refused = outcome.Sources.Count(source => source.Fate == RereadFate.Refused);
        Terminal.Say(
            Cell.Strong($"{Words.Count(outcome.Sources.DistinctBy(source => source.SourceId).Count(), "source")} read again: "),
            $"{outcome.Changes.Sum(source => source.Added.Length)} statements added, {outcome.Changes.Sum(source => source.Changed.Length)} changed, "
            + $"{outcome.Changes.Sum(source => source.Vanished.Length)} vanished; {Words.Count(refused, "reading")} refused.");
        return refused == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private void Print(SourceOutcome source, EvidenceStore store)
    {
        Terminal.Say(Cell.Strong(source.Page?.ToString() ?? store.FindSource(source.SourceId)?.Source.Name ?? source.SourceId.Value), Cell.Faint($"  {Words.Of(source.Fate)}"));
        if (source.Reason is { } reason)
            Terminal.SayIndented(2, new Cell(reason, Tone.Warning));
        foreach (var added in source.Added)
            PrintStatement("+ ", Tone.Good, added);
        foreach (var changed in source.Changed)
        {
            PrintStatement("- ", Tone.Faint, changed.Before);
            PrintStatement("+ ", Tone.Warning, changed.Now);
        }
        foreach (var vanished in source.Vanished)
            PrintStatement("- ", Tone.Bad, vanished);
    }

    private void PrintStatement(string sign, Tone tone, StoredStatement stored) =>
        Terminal.SayIndented(2, [new Cell(sign, tone), .. StatementLine.Of(stored.Statement), Cell.Faint($"  {stored.Statement.Locator}")]);

    /// <summary>The base tells how many are done, the bar wants a call for each.</summary>
    private sealed class Steps(Action step) : IProgress<int>
    {
        private int _done;

        public void Report(int value)
        {
            for (; _done < value; _done++)
                step();
        }
    }
}

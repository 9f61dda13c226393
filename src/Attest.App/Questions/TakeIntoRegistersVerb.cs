using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.App.Treaties;
using Attest.Questions;
using Attest.Treaties;

namespace Attest.App.Questions;

/// <summary><c>attest registers take</c>: adds to the registers what checked statements say was completed.</summary>
internal sealed class TakeIntoRegistersVerb(Setup setup)
    : Verb("take", "Add to the registers the completions that statements tell, once an editor has checked them.", setup)
{
    public override IReadOnlyList<Example> Examples { get; } = [new("attest registers take", "stockpiles destroyed and land cleared, with the statement as their source")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        RecordEvent record = new(LoadedRegisters.Of(settings));
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var entries = EventsFromStatements.Completions(open.Store, DayOption.Read(null, Setup.Clock)).ToList();
        foreach (var entry in entries)
            Terminal.Say(Cell.Strong($"{entry.Jurisdiction} {entry.Treaty} Article {entry.Article}"), $"  completed {entry.Day}  ", Cell.Faint($"{Words.Of(record.Compare(entry).Outcome)}; {entry.Source}"));
        if (entries.Count == 0)
        {
            Terminal.Say("No checked statement tells a completion. Check some on the page /review, or with: attest judge");
            return ExitCode.Done;
        }
        return AddedToRegisters.Say(Terminal, LoadedRegisters.Add(settings, [.. entries.Where(entry => record.Compare(entry).Outcome == EntryOutcome.New).Select(record.Row)]));
    }
}

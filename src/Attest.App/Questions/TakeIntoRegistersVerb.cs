using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.App.Treaties;
using Attest.Questions;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Questions;

/// <summary><c>attest registers take</c>: adds to the registers what checked statements say was completed or reported.</summary>
internal sealed class TakeIntoRegistersVerb(Setup setup)
    : Verb("take", "Add to the registers the completions and transparency reports that statements tell, once an editor has checked them.", setup)
{
    public override IReadOnlyList<Example> Examples { get; } = [new("attest registers take", "stockpiles destroyed, land cleared and reports submitted, with the statement as their source")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        RecordEvent record = new(LoadedRegisters.Of(settings));
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var today = DayOption.Read(null, Setup.Clock);
        var reports = EventsFromStatements.Reports(open.Store, today).ToList();
        var entries = EventsFromStatements.Completions(open.Store, today).Concat(reports.Select(report => report.Entry).OfType<EventEntry>()).ToList();
        foreach (var entry in entries)
            Terminal.Say(Cell.Strong($"{entry.Jurisdiction} {entry.Treaty} {What(entry)}"), $"  {entry.Day}  ", Cell.Faint($"{Words.Of(record.Compare(entry).Outcome)}; {entry.Source}"));
        foreach (var refused in reports.Where(report => report.Refusal is not null))
            Terminal.SayLine(new Cell($"{refused.Said.Subject} {refused.Said.Edition}: not taken, since statement {refused.Said.Id.Value[..12]} {refused.Refusal}. Record it by hand: attest registers add STATE TREATY report_submitted DAY --covers YEAR", Tone.Warning));
        if (entries.Count == 0)
        {
            Terminal.Say("No checked statement tells a completion, or a report of a known year. Check some on the page /review, or with: attest judge");
            return ExitCode.Done;
        }
        return AddedToRegisters.Say(Terminal, LoadedRegisters.Add(settings, [.. entries.Where(entry => record.Compare(entry).Outcome == EntryOutcome.New).Select(record.Row)]));
    }

    private static string What(EventEntry entry) => entry.Kind == TreatyEventKind.Completed ? $"Article {entry.Article} completed"
        : entry.Covers.Length > 0 ? $"report on {entry.Covers} submitted" : "initial report submitted";
}

using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary><c>attest registers add</c>: records an event with its source and the day it was learned.</summary>
internal sealed class AddToRegistersVerb : Verb
{
    private readonly Argument<string> _state = StateArgument.Make();
    private readonly Argument<string> _treaty = new("TREATY") { Description = "The treaty: MBT, CCM, CCW-AP2 …, or its name." };
    private readonly Argument<string> _event = new("EVENT") { Description = $"What happened: {string.Join(", ", Enum.GetValues<TreatyEventKind>().Select(Words.Snake))}." };
    private readonly Argument<string> _day = new("DAY") { Description = "When: 2026-03-01, 2026-03, 2026, ../2026-03-01, or unknown." };
    private readonly Option<string> _source = new("--source") { HelpName = "TEXT", Description = "Who says so, in words or as an address.", Required = true };
    private readonly Option<string?> _learned = new("--learned") { HelpName = "DATE", Description = "The day it was learned; today when left out." };
    private readonly Option<string?> _confidence = new("--confidence") { HelpName = "WORD", Description = "high, medium or low; medium when left out." };
    private readonly Option<string?> _article = new("--article") { HelpName = "N", Description = "For an extension or a completion: the article." };
    private readonly Option<string?> _until = new("--until") { HelpName = "DATE", Description = "For an extension: until when." };
    private readonly Option<string?> _at = new("--at") { HelpName = "MEETING", Description = "For an extension or a completion: the meeting (MSP9, RC5)." };
    private readonly Option<string?> _covers = new("--covers") { HelpName = "YEAR", Description = "For an annual report: the calendar year it covers; an initial report has none." };
    private readonly Option<string?> _by = new("--by") { HelpName = "WHO", Description = "Who did it, where that is not the State (who objected)." };
    private readonly Option<string?> _corrects = new("--corrects") { HelpName = "DAY", Description = "The day of the event of this kind that this one replaces." };
    private readonly Option<string?> _note = new("--note") { HelpName = "TEXT", Description = "What else is to be known." };

    public AddToRegistersVerb(Setup setup)
        : base("add", "Record an event with its source and the day it was learned; nothing that stands there is changed.", setup)
    {
        foreach (var argument in (Argument[])[_state, _treaty, _event, _day])
            Arguments.Add(argument);
        foreach (var option in (Option[])[_source, _learned, _confidence, _article, _until, _at, _covers, _by, _corrects, _note])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest registers add NOR MBT parliament_vote 2026-03-01 --source stortinget.no", "an act that changes no status"),
        new("attest registers add BIH MBT extension_granted 2026-12-04 --article 5 --until 2029-03-01 --at MSP22 --source report.pdf", "more time"),
        new("attest registers add AFG MBT accession 2002-09-12 --corrects 2002-09-11 --source C.N.1.2002", "a day that was wrong"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var entry = Entry(parsed, registers);
        RecordEvent record = new(registers);
        var (outcome, held) = record.Compare(entry);
        if (outcome == EntryOutcome.Held)
        {
            Terminal.Say($"It is held already: {held!.Evidence}, {held.Source}.");
            return Task.FromResult(ExitCode.Done);
        }
        if (outcome == EntryOutcome.Differs)
            throw new InputException($"{held!.Evidence} has {Words.Of(held.Kind)} {held.When} ({held.Source}). If that is wrong, say so: --corrects {held.Day?.Text ?? "unknown"}");
        return Task.FromResult(AddedToRegisters.Say(Terminal, LoadedRegisters.Add(settings, [record.Row(entry)])));
    }

    private EventEntry Entry(ParseResult parsed, RegisterSet registers)
    {
        string word = parsed.GetRequiredValue(_event);
        var kinds = Enum.GetValues<TreatyEventKind>().Where(kind => Words.Snake(kind) == word).ToArray();
        if (kinds.Length == 0)
            throw new UsageException($"“{word}” is no event.{DidYouMean.Sentence(word, Enum.GetValues<TreatyEventKind>().Select(Words.Snake))} “attest registers add --help” lists them.");
        string Said(Option<string?> option) => parsed.GetValue(option) ?? "";
        var confidence = Enum.GetValues<Confidence>().Where(one => Words.Snake(one) == (parsed.GetValue(_confidence) ?? "medium")).ToArray();
        return new()
        {
            Jurisdiction = StateArgument.Find(registers, parsed.GetRequiredValue(_state)).Code,
            Treaty = TreatyOption.Find(registers, parsed.GetRequiredValue(_treaty)).Code,
            Kind = kinds[0],
            Day = parsed.GetRequiredValue(_day),
            Source = parsed.GetRequiredValue(_source),
            LearnedOn = DayOption.Read(parsed.GetValue(_learned), Setup.Clock),
            Confidence = confidence is [var only] ? only : throw new UsageException($"“{Said(_confidence)}” is no confidence. Write high, medium or low."),
            Article = Said(_article),
            Until = Said(_until),
            At = Said(_at),
            Covers = Said(_covers),
            By = Said(_by),
            Corrects = Said(_corrects),
            Note = Said(_note),
        };
    }
}

using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the form by which an event is recorded, and takes what was entered: as <c>attest registers add</c> does.</summary>
internal sealed class BuildAddEventPage(LiveBase live, RegisterFolders folders)
{
    private static readonly string[] Fields = ["state", "treaty", "event", "day", "source", "learned", "confidence", "article", "until", "at", "covers", "by", "corrects", "note"];

    public AddEventPage Empty() => Page(new Dictionary<string, string> { ["treaty"] = TreatyCode.Mbt.Value, ["confidence"] = Vocabulary.Word(Confidence.Medium), ["learned"] = Addresses.Iso(live.Today) }, [], isRecorded: false);

    /// <summary>Records what was entered, or says what is wrong with it and keeps it in the form.</summary>
    public AddEventPage Take(IFormCollection form)
    {
        var entered = Fields.ToDictionary(field => field, field => form[field].ToString().Trim());
        return Entry(entered, out string wrong) is { } entry ? Record(entry, entered) : Page(entered, [wrong], isRecorded: false);
    }

    private AddEventPage Record(EventEntry entry, Dictionary<string, string> entered)
    {
        RecordEvent record = new(live.Registers);
        var (outcome, held) = record.Compare(entry);
        if (outcome == EntryOutcome.Held)
            return Page(entered, [live.Texts.Of("It is held already: {0}, {1}.", held!.Evidence, held.Source)], isRecorded: false);
        if (outcome == EntryOutcome.Differs)
            return Page(entered, [live.Texts.Of("{0} has {1} {2} ({3}). If that is wrong, write {4} under “Corrects”.", held!.Evidence, live.Words.Of("event", held.Kind), held.When, held.Source, held.Day?.Text ?? "unknown")], isRecorded: false);
        var added = new AddRegisterRows(folders.Bundled, folders.Overlay).Add([record.Row(entry)]);
        if (added.Problems.Count > 0)
            return Page(entered, [.. added.Problems.Select(problem => problem.Message)], isRecorded: false);
        live.Take(RegisterSet.Load(folders.Bundled, folders.Overlay));
        return Empty() with { IsRecorded = true, Messages = [live.Texts.Of("Recorded: {0}, {1}, {2} ({3}).", live.NameOf(entry.Jurisdiction), entry.Treaty, live.Words.Of("event", entry.Kind), entry.Day)] };
    }

    private EventEntry? Entry(Dictionary<string, string> entered, out string wrong)
    {
        wrong = "";
        var kind = Enum.GetValues<TreatyEventKind>().Where(one => Vocabulary.Word(one) == entered["event"]).Select(one => (TreatyEventKind?)one).FirstOrDefault();
        var confidence = Enum.GetValues<Confidence>().FirstOrDefault(one => Vocabulary.Word(one) == entered["confidence"]);
        if (!JurisdictionCode.TryParse(entered["state"], out var state) || live.Registers.Jurisdictions.Find(state) is null)
            wrong = live.Texts["Choose a State."];
        else if (!TreatyCode.TryParse(entered["treaty"], out var treaty) || live.Registers.Treaties.Find(treaty) is null)
            wrong = live.Texts["Choose a treaty."];
        else if (kind is null)
            wrong = live.Texts["Choose what happened."];
        else if (entered["source"].Length == 0)
            wrong = live.Texts["Name the source: who says so?"];
        else if (!DateOnly.TryParseExact(entered["learned"], "yyyy-MM-dd", out var learned))
            wrong = live.Texts["“Learned on” is a day, as 2026-03-01."];
        else
            return new()
            {
                Jurisdiction = state,
                Treaty = treaty,
                Kind = kind.Value,
                Day = entered["day"],
                Source = entered["source"],
                LearnedOn = learned,
                Confidence = confidence,
                Article = entered["article"],
                Until = entered["until"],
                At = entered["at"],
                Covers = entered["covers"],
                By = entered["by"],
                Corrects = entered["corrects"],
                Note = entered["note"],
            };
        return null;
    }

    private AddEventPage Page(IReadOnlyDictionary<string, string> entered, IReadOnlyList<string> messages, bool isRecorded) => new()
    {
        Address = "/registers/add",
        Title = live.Texts["Record an event"],
        Description = live.Texts["Adds an event, with its source and the day it was learned, to the registers of this base."],
        States = [.. live.ByName(live.Registers.Jurisdictions.States).Select(state => new AddEventPage.Choice(state.Code.Value, live.NameOf(state.Code)))],
        Treaties = [.. live.Registers.Treaties.All.Select(treaty => new AddEventPage.Choice(treaty.Code.Value, live.NameOf(treaty)))],
        Events = [.. Enum.GetValues<TreatyEventKind>().Select(kind => new AddEventPage.Choice(Vocabulary.Word(kind), live.Words.Of("event", kind)))],
        Confidences = [.. Enum.GetValues<Confidence>().Where(one => one != Confidence.Unknown).Reverse().Select(one => new AddEventPage.Choice(Vocabulary.Word(one), live.Words.Of("confidence", one)))],
        Entered = entered,
        Messages = messages,
        IsRecorded = isRecorded,
    };
}

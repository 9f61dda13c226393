using Attest.App.CommandLine;
using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Treaties;

/// <summary>Rows to add from a list of participants of the United Nations Treaty Collection: what is not held yet. What differs from what is held, and what cannot be read, is said.</summary>
internal sealed class ReadTreatyCollection(RegisterSet registers, Terminal terminal)
{
    public required string Source { get; init; }

    public required DateOnly LearnedOn { get; init; }

    /// <summary>The treaty; null for the one that the list's title names.</summary>
    public required Treaty? Treaty { get; init; }

    /// <summary>Whether a day that differs corrects the one held.</summary>
    public required bool IsCorrecting { get; init; }

    /// <summary>Whether something was found that a person has to look at.</summary>
    public bool HasFindings { get; private set; }

    /// <summary>Whether the file is XML: the first thing in it but spaces is an angle bracket.</summary>
    public static bool IsXml(ReadOnlySpan<byte> bytes) => bytes.TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) is [(byte)'<', ..];

    /// <summary>The rows; throws <see cref="InputException"/> when it is no such list, or of no treaty that is followed.</summary>
    public List<(string File, IReadOnlyDictionary<string, string> Fields)> Rows(byte[] bytes)
    {
        var list = ReadList(bytes);
        var treaty = Treaty ?? TreatyOf(list.Title) ?? throw new InputException($"The list is of “{list.Title}”, which is no treaty followed here. Name the treaty: --treaty MBT");
        RecordEvent record = new(registers);
        List<(string, IReadOnlyDictionary<string, string>)> rows = [];
        int held = 0;
        foreach (var act in list.Acts)
        {
            if (registers.Jurisdictions.Candidates(act.Participant) is not [{ Kind: JurisdictionKind.State } state])
            {
                Find($"“{act.Participant}” is no State of the registers, or several: {Words.Of(act.Kind)} {Words.Day(act.Day)}; record it under its code: attest registers add CODE {treaty.Code} {Words.Snake(act.Kind)} {act.Day:yyyy-MM-dd}");
                continue;
            }
            var entry = Entry(state.Code, treaty, act);
            var (outcome, other) = record.Compare(entry);
            if (outcome == EntryOutcome.Differs && IsCorrecting)
                (outcome, entry) = (EntryOutcome.New, entry with { Kind = other!.Kind, Corrects = other.Day?.Text ?? "unknown" });
            if (outcome == EntryOutcome.New)
                rows.Add(record.Row(entry));
            else if (outcome == EntryOutcome.Held)
                held++;
            else
                Find($"{state.Code}: {Words.Of(act.Kind)} {Words.Day(act.Day)}, but {other!.Evidence} has {Words.Of(other.Kind)} {other.When}; --corrections takes the day of the list");
        }
        foreach (string entry in list.Unread)
            Find($"no day: {entry}; record it by hand: attest registers add");
        foreach (string entry in list.Replaced)
            Find($"left out, since brackets mark what a later act replaced: {entry}; if it counts, record it by hand: attest registers add");
        terminal.Say(Cell.Strong(treaty.Name), $"  {Words.Count(list.Acts.Count, "act")} in the list, {Words.Number(held)} held already.");
        return rows;
    }

    private static TreatyCollectionList ReadList(byte[] bytes)
    {
        try
        {
            return TreatyCollectionList.Read(new MemoryStream(bytes));
        }
        catch (FormatException wrong)
        {
            throw new InputException(wrong.Message);
        }
    }

    // “5. Convention on the Prohibition of … Destruction”: the longest name that stands in the title, since a protocol's title has that of its convention.
    private Treaty? TreatyOf(string title) => registers.Treaties.Resolve(title) ?? registers.Treaties.All
        .Where(treaty => title.Contains(treaty.OfficialName, StringComparison.OrdinalIgnoreCase)).MaxBy(treaty => treaty.OfficialName.Length);

    private EventEntry Entry(JurisdictionCode state, Treaty treaty, CollectedAct act) => new()
    {
        Jurisdiction = state,
        Treaty = treaty.Code,
        Kind = act.Kind,
        Day = Words.Day(act.Day),
        Source = Source,
        LearnedOn = LearnedOn,
        Confidence = Confidence.High,
    };

    private void Find(string what)
    {
        HasFindings = true;
        terminal.SayLine(new Cell(what, Tone.Warning));
    }
}

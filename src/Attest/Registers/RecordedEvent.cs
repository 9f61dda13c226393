namespace Attest.Registers;

/// <summary>A row of <c>treaty_events.csv</c>: an act or claim concerning membership, with the day as precisely as it is known.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Jurisdiction">Whose act it is, or whom it concerns.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Day">When; null when the day is not held, or when the row only takes back the one it corrects.</param>
/// <param name="By">Who did it, where that is not the jurisdiction (who objected); empty otherwise.</param>
/// <param name="Corrects">The day of the earlier event of this kind that the row replaces, as it was written; empty for a new event.</param>
/// <param name="IsTakenBack">Whether the row says that the event it corrects did not take place.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record RecordedEvent(TreatyCode Treaty, JurisdictionCode Jurisdiction, TreatyEventKind Kind, EdtfDate? Day, string By, string Corrects, bool IsTakenBack, RowOrigin Origin)
{
    internal static RecordedEvent Read(RegisterRow row)
    {
        var kind = row.Word<TreatyEventKind>("event");
        if (!kind.IsOfMembership())
            throw new FormatException($"event “{row.Text("event")}” has a register of its own: extensions.csv, article7_reports.csv or completions.csv");
        string corrects = row.Text("corrects");
        if (corrects is not ("" or "unknown") && !EdtfDate.TryParse(corrects, out _))
            throw new FormatException($"corrects “{corrects}” is not the day of an event");
        bool isTakenBack = row.Text("day").Length == 0;
        if (isTakenBack && corrects.Length == 0)
            throw new FormatException("day is empty (write “unknown” for a day not held)");
        return new(row.Treaty("treaty"), row.Code("jurisdiction"), kind, row.OptionalEdtf("day"), row.Text("by"), corrects, isTakenBack, row.Origin());
    }
}

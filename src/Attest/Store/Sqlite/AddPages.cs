using System.Collections.Immutable;

namespace Attest.Store.Sqlite;

/// <summary>Records pages of sources that the base does not hold yet; runs in the writer's thread, within its transaction.</summary>
internal sealed class AddPages(EvidenceRows rows, PlaceReadings place)
{
    public static ImmutableArray<PageOutcome> Run(EvidenceRows rows, IEnumerable<PreparedReading> readings, DateTimeOffset now)
    {
        var step = new AddPages(rows, new PlaceReadings(rows, now));
        return [.. readings.Select(step.Add)];
    }

    private PageOutcome Add(PreparedReading reading)
    {
        if (rows.FindSource(reading.Source.Id) is not null)
            return Held(reading, EvidenceQueries.Held(rows.Connection, reading.Source.Id)!);
        if (SqliteWithheldLedger.Has(rows.Connection, reading.Source.Id))
            return Refused(reading, "It was withheld from this base, and is not taken in again; “attest withhold --list” tells since when and why.");
        if (reading.Refusal is { } refusal)
            return Refused(reading, refusal);
        if (reading.Parts.Prepend(reading).Select(place.ReadElsewhere).FirstOrDefault(id => id is not null) is { } known)
            return Refused(reading, $"The statement {known} was read from another page, whose text is the same.");
        var source = rows.AddSource(reading.Source, reading.PackedBytes);
        return Place(reading, source) with { Parts = [.. reading.Parts.Select(part => Place(part, source))] };
    }

    private PageOutcome Place(PreparedReading reading, long source)
    {
        if (place.ReasonAgainst(reading) is { } reason)
        {
            place.Keep(reading, source, reason);
            return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.KeptUnfiled, reading.Address, 0, reason, ExplainUnfiled.Of(reason, reading));
        }
        place.File(reading, source);
        return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.Added, reading.Address, reading.Statements.Length);
    }

    private static PageOutcome Held(PreparedReading reading, HeldSource held)
    {
        PageOutcome Of(HeldReading standing) => new(
            reading.Source.Id, reading.Source.Name, PageFate.AlreadyHeld, standing.Page ?? standing.CopyOf, 0, standing.Unfiled?.Reason);
        return Of(held.Whole) with { Parts = [.. held.Readings.Where(part => part.Key > 0).Select(part => Of(part.Value))] };
    }

    private static PageOutcome Refused(PreparedReading reading, string reason) => new(reading.Source.Id, reading.Source.Name, PageFate.Refused, null, 0, Reason: reason);
}

using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Records pages of sources that the base does not hold yet; runs in the writer's thread, within its transaction.</summary>
internal sealed class AddPages(EvidenceRows rows, Holdings holdings, DateTimeOffset now)
{
    private Holdings _holdings = holdings;

    public static (Holdings After, ImmutableArray<PageOutcome> Outcomes) Run(
        SqliteConnection connection, Holdings before, IEnumerable<PreparedReading> readings, DateTimeOffset now)
    {
        using var rows = new EvidenceRows(connection);
        var step = new AddPages(rows, before, now);
        ImmutableArray<PageOutcome> outcomes = [.. readings.Select(step.Add)];
        return (step._holdings, outcomes);
    }

    private PageOutcome Add(PreparedReading reading)
    {
        if (_holdings.Sources.TryGetValue(reading.Source.Id, out var held))
            return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.AlreadyHeld, held.PageId is { } page ? _holdings.PagesById[page].Address : null, 0, held.Unfiled?.Reason);
        if (reading.Refusal is { } refusal)
            return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.Refused, null, 0, Reason: refusal);
        if (reading.Address is not { } address || _holdings.Find(address) is not null)
            return KeepUnfiled(reading);
        if (reading.Statements.FirstOrDefault(statement => rows.PageOf(statement.Id) is not null) is { Id: { } known })
            return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.Refused, null, 0, Reason: $"The statement {known} was read from another page, whose text is the same.");
        return File(reading, address);
    }

    private PageOutcome File(PreparedReading reading, PageAddress address)
    {
        var source = rows.AddSource(reading.Source, reading.PackedBytes);
        var page = rows.AddPage(address);
        var number = rows.AddReading(reading, now, source, rows.AddText(reading.Document.Text.Hash, reading.PackedText), page, null, null, reading.PackedJson);
        rows.AddStatements(page, number, reading.Statements);
        _holdings = _holdings.With(page, Summaries.Page(reading, address, number, now), new HeldSource(source, number, page, null));
        return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.Added, address, reading.Statements.Length);
    }

    private PageOutcome KeepUnfiled(PreparedReading reading)
    {
        var reason = reading.Unfiled ?? UnfiledReason.AddressTaken;
        var source = rows.AddSource(reading.Source, reading.PackedBytes);
        var packed = reading.Unfiled is null ? Compressed.Pack(reading.JsonWithoutStatements()) : reading.PackedJson;
        var number = rows.AddReading(reading, now, source, rows.AddText(reading.Document.Text.Hash, reading.PackedText), null, reason, reading.Address, packed);
        var unfiled = Summaries.Unfiled(reading, reason, number);
        _holdings = _holdings.With(unfiled, new HeldSource(source, number, null, unfiled));
        return new PageOutcome(reading.Source.Id, reading.Source.Name, PageFate.KeptUnfiled, reading.Address, 0, reason, Summaries.Explain(unfiled));
    }
}

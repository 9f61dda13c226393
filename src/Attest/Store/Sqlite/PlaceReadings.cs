using Attest.Statements;

namespace Attest.Store.Sqlite;

/// <summary>
/// Gives readings their place: under their address, where none stands there yet or theirs is the fuller copy of the page; otherwise under none, with the reason. Runs in the writer's thread, within
/// its transaction.
/// </summary>
internal sealed class PlaceReadings(EvidenceRows rows, DateTimeOffset now)
{
    /// <summary>Why a reading stands under no address, were it placed now; null when it does. A page keeps its own source's readings.</summary>
    public UnfiledReason? ReasonAgainst(PreparedReading reading)
    {
        if (reading.Unfiled is not null || reading.Address is not { } address)
            return reading.Unfiled;
        if (Standing(address) is not { } standing || standing.SourceId == reading.Source.Id)
            return null;
        var current = EvidenceQueries.Reading(rows.Connection, standing.Recorded).Document;
        var document = reading.ReadDocument();
        return !CompareCopies.AreCopies(document, current) ? UnfiledReason.AddressTaken
            : CompareCopies.IsFuller(document, reading.Source.Id, current, standing.SourceId) ? null : UnfiledReason.Copy;
    }

    /// <summary>The statement of a reading that was read from a page other than the reading's own, or null: a statement has one page (I5).</summary>
    public StatementId? ReadElsewhere(PreparedReading reading)
    {
        // A statement's identity holds the hash of its text: of a text that is new, none can be known.
        if (rows.FindText(reading.Facts.TextHash) is null)
            return null;
        var own = reading.Address is { } address ? rows.FindPage(address) : null;
        return reading.Statements.FirstOrDefault(statement => rows.PageOf(statement.Id) is { } page && page != own).Id;
    }

    /// <summary>Records a reading under its address, in place of the reading that stands there; a copy that gives way is kept as one.</summary>
    public MatchedStatements File(PreparedReading reading, long source)
    {
        var address = reading.Address!;
        var standing = Standing(address);
        var before = standing is null ? null : EvidenceQueries.Reading(rows.Connection, standing.Recorded);
        var matched = before is null
            ? MatchStatements.Between([], reading.Statements, isSameText: true)
            : MatchStatements.Between(before.Identified(), reading.Statements, before.Document.Text.Hash == reading.Facts.TextHash);
        var page = standing?.Id ?? rows.AddPage(address);
        var isNewText = rows.FindText(reading.Facts.TextHash) is null;
        var number = rows.AddReading(reading.Facts, reading.Statements.Length, now, source, TextKey(reading), page, null, null, reading.PackedJson);
        var added = matched.Added.Concat(matched.Changed.Select(change => change.Now)).Select(statement => statement.Id).ToLookup(id => isNewText || rows.PageOf(id) is null);
        var isFirst = added[true].ToHashSet();
        rows.AddStatements(page, number, reading.Statements.Where(statement => isFirst.Contains(statement.Id)));
        foreach (var again in added[false])
            rows.AddReappearance(again, number);
        foreach (var (old, successor) in matched.Changed)
            rows.AddSupersession(old.Id, number, successor.Id);
        foreach (var old in matched.Vanished)
            rows.AddSupersession(old.Id, number, null);
        if (before is not null)
            foreach (var (locator, became) in MatchSentences.Renamed(before.Document, reading.ReadDocument()))
                rows.AddAlias(page, number, locator, became);
        rows.AddFiled(new FiledText(number, reading.Indexed!));
        if (standing is not null && standing.SourceId != reading.Source.Id)
            KeepAsCopy(standing, address, before!);
        return matched;
    }

    /// <summary>Records a reading under no address.</summary>
    public void Keep(PreparedReading reading, long source, UnfiledReason reason)
    {
        var packed = reading.Unfiled is null ? reading.PackedWithoutStatements() : reading.PackedJson;
        rows.AddReading(reading.Facts, 0, now, source, TextKey(reading), null, reason, reading.Address, packed);
    }

    private void KeepAsCopy(HeldPage standing, PageAddress address, Reading before)
    {
        var packed = PreparedReading.PackedWithoutStatements(before.Document);
        rows.AddReading(DocumentFacts.Of(before.Document), 0, now, standing.SourceKey, rows.AddText(before.Document.Text.Hash, []), null, UnfiledReason.Copy, address, packed);
    }

    private HeldPage? Standing(PageAddress address) => rows.FindPage(address) is { } page ? EvidenceQueries.Held(rows.Connection, page) : null;

    private long TextKey(PreparedReading reading) => rows.AddText(reading.Facts.TextHash, reading.PackedText);
}

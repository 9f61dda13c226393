using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Answers what is asked for by address, identity or span, as of one revision.</summary>
internal static class EvidenceLookups
{
    public static StoredPage Page(SqliteConnection connection, Holdings holdings, long id)
    {
        var summary = holdings.PagesById[id];
        var reading = EvidenceQueries.Reading(connection, summary.Recorded);
        return new StoredPage(
            summary, reading.SourceName, reading.Document,
            [.. reading.Identified().Select(pair => new StoredStatement(pair.Id, pair.Statement, summary.Address))],
            Aliases.Of(reading.Document, EvidenceQueries.Aliases(connection, id)))
        {
            Copies = [.. holdings.Copies[summary.Address]],
        };
    }

    public static StoredStatement? Statement(SqliteConnection connection, Holdings holdings, StatementId id)
    {
        if (EvidenceQueries.Statement(connection, id) is not { } found || !holdings.PagesById.TryGetValue(found.Page, out var page))
            return null;
        var current = EvidenceQueries.Reading(connection, page.Recorded).Identified().ToDictionary(pair => pair.Id, pair => pair.Statement);
        if (current.TryGetValue(id, out var statement))
            return new StoredStatement(id, statement, page.Address);

        var supersession = EvidenceQueries.Supersession(connection, found.Key)!.Value;
        var last = EvidenceQueries.Reading(connection, EvidenceQueries.LastReadingBefore(connection, found.Page, supersession.Reading));
        var asLastRead = last.Identified().First(pair => pair.Id == id).Statement;
        return new StoredStatement(id, asLastRead, page.Address, IsCurrent: false, Successor(connection, supersession, current.ContainsKey));
    }

    /// <summary>What other pages say that a jurisdiction does; each page is opened once.</summary>
    public static List<StoredStatement> StatementsOf(SqliteConnection connection, Holdings holdings, JurisdictionCode actor, int most)
    {
        var found = new List<StoredStatement>();
        foreach (var onPage in EvidenceQueries.StatementsOfActor(connection, actor.Value, most).GroupBy(row => row.Page, row => row.Id))
        {
            if (!holdings.PagesById.TryGetValue(onPage.Key, out var page))
                continue;
            var said = EvidenceQueries.Reading(connection, page.Recorded).Identified().ToDictionary(pair => pair.Id, pair => pair.Statement);
            found.AddRange(onPage.Where(said.ContainsKey).Select(id => new StoredStatement(id, said[id], page.Address)));
        }
        return found;
    }

    public static StoredSource Source(SqliteConnection connection, HeldSource held)
    {
        var reading = EvidenceQueries.Reading(connection, held.Whole.Number);
        return new StoredSource(
            EvidenceQueries.Source(connection, held.Key), reading.Document, held.Whole.Page, held.Whole.Unfiled?.Reason, held.Whole.Number, reading.RecordedAt)
        {
            CopyOf = held.Whole.CopyOf,
            Reports = [.. held.Readings.Where(part => part.Key > 0).Select(part => Report(connection, part.Key, part.Value))],
        };
    }

    private static SourceReport Report(SqliteConnection connection, int part, HeldReading held) =>
        new(part, EvidenceQueries.Reading(connection, held.Number).Document.JurisdictionName, held.Page ?? held.CopyOf, held.Unfiled?.Reason);

    /// <summary>Looks through the readings of the text, the newest first, and follows what it finds to the page's current reading.</summary>
    public static ResolvedSentence? Sentence(SqliteConnection connection, Holdings holdings, string textHash, TextSpan span)
    {
        foreach (var (number, pageId) in EvidenceQueries.ReadingsOfText(connection, textHash))
        {
            var cited = EvidenceQueries.Reading(connection, number).Document;
            if (MatchSentences.At(cited, span) is not { } sentence)
                continue;
            var page = pageId is { } id ? holdings.PagesById.GetValueOrDefault(id) : null;
            var today = page is null || page.Recorded == number
                ? sentence
                : MatchSentences.Find(cited, sentence, EvidenceQueries.Reading(connection, page.Recorded).Document) ?? sentence;
            return new ResolvedSentence(page?.Address, today, today.Span == span);
        }
        return null;
    }

    /// <summary>The statement that is read today in the place of one that is not, or null.</summary>
    public static StatementId? SuccessorOf(SqliteConnection connection, StatementId id, Func<StatementId, bool> isCurrent) =>
        EvidenceQueries.Statement(connection, id) is { } found && EvidenceQueries.Supersession(connection, found.Key) is { } supersession ? Successor(connection, supersession, isCurrent) : null;

    // Each step leads to a later reading, so the way ends.
    private static StatementId? Successor(SqliteConnection connection, (long Reading, long? Key, StatementId? Id) supersession, Func<StatementId, bool> isCurrent)
    {
        while (supersession is { Key: { } key, Id: { } id })
        {
            if (isCurrent(id))
                return id;
            supersession = EvidenceQueries.Supersession(connection, key)!.Value;
        }
        return null;
    }
}

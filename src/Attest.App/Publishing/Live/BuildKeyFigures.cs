using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>The newest that the reports on a State say on what most readers come for.</summary>
internal sealed class BuildKeyFigures(LiveBase live)
{
    private static readonly StatementKind[] Topics =
    [
        StatementKind.Stockpile, StatementKind.Retained, StatementKind.Casualties, StatementKind.Contamination, StatementKind.Production, StatementKind.Use, StatementKind.Transfer,
    ];

    private readonly BuildStatementCard cards = new(live);

    /// <summary>A line for each topic, from the reports on the State.</summary>
    public IReadOnlyList<KeyFigure> Of(JurisdictionCode state, IReadOnlyCollection<StoredPage> pages)
    {
        var said = pages.SelectMany(page => page.Upheld.Select(stored => (Page: page, Stored: stored))).Where(pair => IsItsOwn(pair.Stored.Statement)).ToLookup(pair => pair.Stored.Statement.Kind);
        int held = pages.Select(page => page.Address.Edition).Distinct().Count();
        return [.. Topics.Select(topic => Figure(state, topic, [.. said[topic]], held))];
    }

    // Of the newest edition that says anything: what tells most, a number before none, what is known before what is not, then what is said most strongly.
    private KeyFigure Figure(JurisdictionCode state, StatementKind topic, (StoredPage Page, StoredStatement Stored)[] said, int held)
    {
        PageLink link = new(live.Words.Of("kind", topic), Addresses.Timeline(state, topic));
        var newest = said.GroupBy(pair => pair.Page.Address.Edition).MaxBy(edition => edition.Key)?
            .OrderBy(pair => IsUnknown(pair.Stored.Statement)).ThenBy(pair => pair.Stored.Statement.Quantity is null).ThenByDescending(pair => pair.Stored.Statement.Date?.Latest)
            .ThenByDescending(pair => pair.Stored.Statement.Hedge).ThenBy(pair => pair.Stored.Statement.Evidence.Span.Start).ToArray();
        var knowing = held == 0 ? Knowing.NotHeld : newest is null ? Knowing.NotAsked : IsUnknown(newest[0].Stored.Statement) ? Knowing.NoInformation : Knowing.Said;
        string word = Vocabulary.Word(knowing), words = live.Words.Of("knowing", knowing);
        if (newest is null)
            return new(link, Vocabulary.Word(topic), word, words, null, null, null, 0, 0, held);
        var (page, stored) = newest[0];
        return new(link, Vocabulary.Word(topic), word, words, cards.Line(stored), Addresses.Statement(stored.Id), new(page.SourceName, Addresses.Source(page.SourceId, stored.Statement.Evidence.Span)),
            newest.Length - 1, said.Select(pair => pair.Page.Address.Edition).Distinct().Count(), held);
    }

    // What a report says that another State or a group does is no figure of this State; who suffers or where mines lie is not an actor’s.
    private static bool IsItsOwn(Statement statement) => statement.Actor is null || statement.Kind is StatementKind.Casualties or StatementKind.Contamination;

    private static bool IsUnknown(Statement statement) =>
        statement.Hedge is Hedge.NoInformation or Hedge.Unclear || statement.Value is StatementValue.Unknown or StatementValue.Undisclosed or StatementValue.NotReported;
}

using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Store;

/// <summary>How statements stand after all judgements; what is not in it is read by machine and by nobody else.</summary>
/// <param name="ByStatement">The standing of statements that a reader reads, or once read.</param>
/// <param name="Entered">What stands on an editor's word alone, by page: missed by the reader, or no longer read; rejected ones among them.</param>
/// <param name="Origins">For what a judgement says, the statement of the reader in whose place it stands; itself where it stands alone.</param>
internal sealed record Standings(
    ImmutableDictionary<StatementId, Standing> ByStatement,
    ILookup<PageAddress, StoredStatement> Entered,
    ImmutableDictionary<StatementId, StatementId> Origins)
{
    private const int DigitsAsked = 16;

    public static Standings None { get; } = new(
        ImmutableDictionary<StatementId, Standing>.Empty, Array.Empty<StoredStatement>().ToLookup(stored => stored.Page), ImmutableDictionary<StatementId, StatementId>.Empty);

    public Standing Of(StatementId id) => Alone(id)?.Standing ?? ByStatement.GetValueOrDefault(id, Standing.ByMachine);

    /// <summary>The statements of a reader that editors rejected.</summary>
    public IEnumerable<StatementId> Rejected => ByStatement.Where(pair => pair.Value.Kind == StandingKind.Rejected).Select(pair => pair.Key);

    /// <summary>What stands on an editor's word alone and was not rejected.</summary>
    public IEnumerable<StoredStatement> Added => Entered.SelectMany(page => page).Where(stored => stored.Standing.Kind != StandingKind.Rejected);

    /// <summary>What stands on an editor's word alone under this identity, or null.</summary>
    public StoredStatement? Alone(StatementId id) => Origins.GetValueOrDefault(id) == id ? Entered.SelectMany(page => page).FirstOrDefault(stored => stored.Id == id) : null;

    public StoredStatement With(StoredStatement stored) => ByStatement.TryGetValue(stored.Id, out var standing) ? stored with { Standing = standing } : stored;

    /// <summary>The page with the standing of each of its statements.</summary>
    public StoredPage With(StoredPage page)
    {
        if (ByStatement.IsEmpty && !Entered.Contains(page.Address))
            return page;
        return page with
        {
            Statements = [.. page.Statements.Select(With)],
            // Their sentences may stand under other locators by now.
            Entered = [.. Entered[page.Address].Select(stored => page.Aliases.TryGetValue(stored.Statement.Locator, out var became) ? stored with { Statement = stored.Statement with { Locator = became } } : stored)],
        };
    }

    /// <summary>Rows of some statements as editors have left them, with those of them that stand on an editor’s word alone.</summary>
    public IReadOnlyList<StatementRow> Over(IReadOnlyList<StatementRow> rows, IReadOnlyCollection<string> firstDigits)
    {
        if (ByStatement.IsEmpty && Entered.Count == 0)
            return rows;
        var asked = firstDigits.ToHashSet(StringComparer.Ordinal);
        var entered =
            from stored in Entered.SelectMany(page => page)
            where stored.Standing.Kind != StandingKind.Rejected && asked.Contains(stored.Id.Value[..DigitsAsked])
            select StatementRow.Of(stored.Id, stored.Page, stored.Statement) with { Standing = stored.Standing };
        return [.. rows.Select(row => ByStatement.TryGetValue(row.Id, out var standing) ? row.As(standing) : row).OfType<StatementRow>().Concat(entered)];
    }

    /// <summary>Rows of what is asked as editors have left them: without what was rejected or corrected to something else, with what <see cref="ByEditors"/> adds to them.</summary>
    public IReadOnlyList<StatementRow> Over(IReadOnlyList<StatementRow> rows, StatementChoice asked, IEnumerable<StatementRow> byEditors, Func<PageAddress, long> rank)
    {
        if (ByStatement.IsEmpty && Entered.Count == 0)
            return rows;
        var upheld = rows.Select(row => ByStatement.TryGetValue(row.Id, out var standing) ? row.As(standing) : row).OfType<StatementRow>().Where(row => asked.Includes(row.Kind, row.Value));
        return [.. upheld.Concat(byEditors).OrderByDescending(row => rank(row.Page))];
    }

    /// <summary>What is asked only because of an editor: corrections of statements that say something else, and what was entered.</summary>
    public IReadOnlyList<StatementRow> ByEditors(StatementChoice asked, Func<StatementId, StoredStatement?> find)
    {
        // A correction may be of another kind, or another value, than what it corrects.
        var elsewhere =
            from pair in ByStatement
            where pair.Value.Says is { } says && asked.Includes(says.Kind, says.Value)
            let stored = find(pair.Key)
            where stored is { IsCurrent: true } && !asked.Includes(stored.Statement.Kind, stored.Statement.Value)
            orderby stored.Statement.Evidence.Span.Start
            select StatementRow.Of(pair.Key, stored.Page, pair.Value.Says!) with { Standing = pair.Value };
        var entered =
            from stored in Added
            where asked.Includes(stored.Statement.Kind, stored.Statement.Value)
            select StatementRow.Of(stored.Id, stored.Page, stored.Statement) with { Standing = stored.Standing };
        return [.. elsewhere.Concat(entered)];
    }
}

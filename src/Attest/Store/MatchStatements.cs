using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>
/// Finds which statement of a new reading stands in the place of which of the reading before: one of the same kind whose words overlap, the most alike first. A statement of
/// another kind is never a successor, because then nobody could say what became of “no production”.
/// </summary>
internal static class MatchStatements
{
    public static MatchedStatements Between(
        ImmutableArray<(StatementId Id, Statement Statement)> before, ImmutableArray<(StatementId Id, Statement Statement)> now, bool isSameText)
    {
        var keptIds = before.Select(pair => pair.Id).Intersect(now.Select(pair => pair.Id)).ToHashSet();
        var gone = before.Where(pair => !keptIds.Contains(pair.Id)).ToList();
        var come = now.Where(pair => !keptIds.Contains(pair.Id)).ToList();
        var pairs =
            from old in gone
            from young in come
            let likeness = Likeness(old.Statement, young.Statement, isSameText)
            where likeness > 0
            orderby likeness descending, young.Statement.Evidence.Span.Start, young.Id
            select (Before: old, Now: young);

        var changed = ImmutableArray.CreateBuilder<((StatementId, Statement) Before, (StatementId, Statement) Now)>();
        foreach (var pair in pairs)
        {
            if (!gone.Contains(pair.Before) || !come.Contains(pair.Now))
                continue;
            gone.Remove(pair.Before);
            come.Remove(pair.Now);
            changed.Add(pair);
        }
        return new MatchedStatements([.. come], changed.ToImmutable(), [.. gone]);
    }

    private static int Likeness(Statement old, Statement young, bool isSameText)
    {
        if (old.Kind != young.Kind || !(isSameText ? Overlap(old.Evidence.Span, young.Evidence.Span) : old.Wording == young.Wording))
            return 0;
        return 1
            + (old.Instrument == young.Instrument ? 8 : 0)
            + (old.Value == young.Value ? 4 : 0)
            + (old.Date == young.Date ? 2 : 0)
            + (old.Actor == young.Actor ? 1 : 0);
    }

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}

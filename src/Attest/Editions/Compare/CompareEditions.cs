using System.Collections.Immutable;
using Attest.Checks;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Editions.Compare;

/// <summary>
/// Compares two editions, report by report. Reports of one year, a correction and what it corrects, are compared by their words; those of different years, which tell everything in new words, by the questions they answer.
/// </summary>
/// <param name="registers">The registers, which tell which vote or treaty is meant.</param>
public sealed class CompareEditions(RegisterSet registers)
{
    private readonly CompareAnswers _compare = new(registers);

    /// <summary>What changed; throws <see cref="FormatException"/> where a folder is that of no edition.</summary>
    public EditionComparison Run(EditionFolder before, EditionFolder after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.Documents.ToDictionary(Matter);
        var changes = ImmutableArray.CreateBuilder<EditionChange>();
        List<PageAddress> fresh = [];
        int kept = 0;
        foreach (var document in after.Documents)
        {
            if (!earlier.Remove(Matter(document), out var old))
            {
                fresh.Add(document.Address);
                continue;
            }
            var found = old.Address.Edition == document.Address.Edition ? OfOneYear(old, document) : OfYears(old, document);
            changes.AddRange(found.OrderBy(change => (change.After ?? change.Before)!.Statement.Evidence.Span.Start));
            kept += document.Statements.Count(statement => old.Statements.Any(other => IsSame(other, statement)));
        }
        return new(before.Header.Name, after.Header.Name, [.. fresh], [.. earlier.Values.Select(gone => gone.Address)], changes.ToImmutable(), kept);
    }

    private static (JurisdictionCode, string) Matter(EditionDocument document) => (document.Address.Jurisdiction, document.Address.Theme);

    private static bool IsSame(EditionStatement one, EditionStatement other) => one.Id == other.Id && one.Statement == other.Statement || one.Statement.SaysTheSameAs(other.Statement);

    private static IEnumerable<EditionChange> OfOneYear(EditionDocument before, EditionDocument after)
    {
        var matched = MatchStatements.Between(
            [.. before.Statements.Where(one => !after.Statements.Any(other => IsSame(one, other))).Select(one => (StatementId.Of(one.Statement), one.Statement))],
            [.. after.Statements.Where(one => !before.Statements.Any(other => IsSame(one, other))).Select(one => (StatementId.Of(one.Statement), one.Statement))],
            before.Document.Text.Hash == after.Document.Text.Hash);
        var (old, now) = (ById(before), ById(after));
        var rejected = after.Judgements.Where(recorded => recorded.Judgement.Ruling == Ruling.Reject).Select(recorded => recorded.Judgement.Statement).ToHashSet();
        foreach (var (was, became) in matched.Changed)
            yield return was.Statement.Negated != became.Statement.Negated
                ? new(ChangeKind.Contradicted, after.Address, old[was.Id], now[became.Id], "The same words are denied in one and not in the other.")
                : new(ChangeKind.Revised, after.Address, old[was.Id], now[became.Id], "The same words are told otherwise.");
        foreach (var added in matched.Added)
            yield return new(ChangeKind.Added, after.Address, null, now[added.Id], "The edition before has nothing of these words.");
        foreach (var gone in matched.Vanished)
            yield return rejected.Contains(old[gone.Id].Id)
                ? new(ChangeKind.Withdrawn, after.Address, old[gone.Id], null, "An editor has ruled that the words do not say so.")
                : new(ChangeKind.NoLongerSaid, after.Address, old[gone.Id], null, "Nothing in the correction says it any more.");
    }

    private static Dictionary<StatementId, EditionStatement> ById(EditionDocument document) => document.Statements.DistinctBy(statement => StatementId.Of(statement.Statement)).ToDictionary(statement => StatementId.Of(statement.Statement));

    private IEnumerable<EditionChange> OfYears(EditionDocument before, EditionDocument after)
    {
        CheckedPage old = Page(before), now = Page(after);
        // Of several things that became of one answer the first is told.
        var differences = _compare.Among([old, now]).Where(difference => (difference.EarlierPage, difference.LaterPage) == (old, now)).DistinctBy(difference => difference.Later ?? difference.Earlier).ToList();
        EditionStatement Of(EditionDocument document, Statement statement) => document.Statements.First(one => ReferenceEquals(one.Statement, statement));
        HashSet<Statement> told = [];
        foreach (var difference in differences)
            if (KindOf(difference.Kind) is { } kind && (difference.Later is not null || kind == ChangeKind.NoLongerSaid))
            {
                if (difference.Later is { } later)
                    told.Add(later);
                yield return new(kind, after.Address, Of(before, difference.Earlier), difference.Later is { } said ? Of(after, said) : null, difference.Reason)
                {
                    IsDevelopment = difference is { Later: not null, Kind: DifferenceKind.ChangedInTheWorld or DifferenceKind.NewEvidence },
                };
            }
        foreach (var statement in after.Statements.Where(statement => !told.Contains(statement.Statement) && IsNew(statement.Statement, old)))
            yield return new(ChangeKind.Added, after.Address, null, statement, statement.Statement.Date is null ? "The edition before says nothing of it." : "It is of a time after the edition before.") { IsDevelopment = statement.Statement.Date is not null };
    }

    private static CheckedPage Page(EditionDocument document) => new(document.Address.ToString(), document.Document, [.. document.Statements.Select(statement => statement.Statement)]);

    // What is retold in other words is not new: only what is of a later time, or of a matter on which nothing was said.
    private static bool IsNew(Statement statement, CheckedPage before)
    {
        if (before.Statements.Any(statement.SaysTheSameAs))
            return false;
        return statement.Date?.Earliest is { } day && before.Closed is { } closed
            ? day > closed
            : !before.Statements.Any(other => (other.Kind, other.Instrument, other.Value, other.Negated, other.Actor) == (statement.Kind, statement.Instrument, statement.Value, statement.Negated, statement.Actor));
    }

    // What cannot be compared is no change: periods, units, definitions and places that differ.
    private static ChangeKind? KindOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.RevisedFigure or DifferenceKind.ChangedInTheWorld or DifferenceKind.NewEvidence => ChangeKind.Revised,
        DifferenceKind.PolarityFlip or DifferenceKind.Dispute => ChangeKind.Contradicted,
        DifferenceKind.NoLongerSaid => ChangeKind.NoLongerSaid,
        _ => null,
    };
}

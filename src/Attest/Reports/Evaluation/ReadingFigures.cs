using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Evaluation;

/// <summary>The figures of one reading against its gold, for a page or for many together (docs/evaluation.md says how each is counted).</summary>
public sealed record ReadingFigures
{
    /// <summary>Headings, in order.</summary>
    public Score Headings { get; init; }

    /// <summary>Note markers of the body, in order.</summary>
    public Score Markers { get; init; }

    /// <summary>Notes: the same number with the same text, white space folded.</summary>
    public Score Notes { get; init; }

    /// <summary>Sources of the notes: the same kind, referring to the same note.</summary>
    public Share Sources { get; init; }

    /// <summary>“Ibid.” resolved to the note it stands for.</summary>
    public Share Ibid { get; init; }

    /// <summary>Statements of every kind but policy, as a set of (kind, instrument, value, date, negated) on the page.</summary>
    public Score Statements { get; init; }

    /// <summary>Statements of the kind policy, as such a set.</summary>
    public Score Policy { get; init; }

    /// <summary>Statements of each kind, as such a set; kinds that neither the gold nor the reading has are left out.</summary>
    public ImmutableSortedDictionary<StatementKind, Score> Kinds { get; init; } = ImmutableSortedDictionary<StatementKind, Score>.Empty;

    /// <summary>The same hedge, on matched statements other than policy.</summary>
    public Share Hedge { get; init; }

    /// <summary>The same number, bound and unit, on matched statements other than policy where either side has a number.</summary>
    public Share Quantity { get; init; }

    /// <summary>Statements of every kind but policy, one to one on kind, instrument, value, date, polarity, actor, number, bound and unit.</summary>
    public Score Exact { get; init; }

    /// <summary>Statements of every kind, one to one on all that and the hedge.</summary>
    public Score ExactWithHedge { get; init; }

    /// <summary>Statements read from notes. The gold has none of notes: they are counted here and in no other figure.</summary>
    public int FromNotes { get; init; }

    /// <summary>Code points of the text that lie in no leaf of the document (I4 wants none).</summary>
    public int UncoveredCharacters { get; init; }

    /// <summary>The figures of both together.</summary>
    public static ReadingFigures operator +(ReadingFigures left, ReadingFigures right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            Headings = left.Headings + right.Headings,
            Markers = left.Markers + right.Markers,
            Notes = left.Notes + right.Notes,
            Sources = left.Sources + right.Sources,
            Ibid = left.Ibid + right.Ibid,
            Statements = left.Statements + right.Statements,
            Policy = left.Policy + right.Policy,
            Kinds = left.Kinds.SetItems(right.Kinds.Select(k => KeyValuePair.Create(k.Key, k.Value + left.Kinds.GetValueOrDefault(k.Key)))),
            Hedge = left.Hedge + right.Hedge,
            Quantity = left.Quantity + right.Quantity,
            Exact = left.Exact + right.Exact,
            ExactWithHedge = left.ExactWithHedge + right.ExactWithHedge,
            FromNotes = left.FromNotes + right.FromNotes,
            UncoveredCharacters = left.UncoveredCharacters + right.UncoveredCharacters,
        };
    }
}

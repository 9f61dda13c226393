using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Evaluation;

/// <summary>Measures one page as read against its gold.</summary>
internal static class EvaluatePage
{
    public static PageEvaluation Compare(GoldPage gold, ReadPage read)
    {
        var reports = Annotated(gold, read);
        var all = Annotated(gold, [.. reports.SelectMany(report => report.Statements)]);
        // “Note texts make no statements” in the gold (vocabulary §5): what is read there is neither right nor wrong by it.
        ImmutableArray<Statement> statements = [.. all.Where(statement => statement.Origin.Kind != OriginKind.ReadFromNote).SelectMany(EndsOfRange)];
        var headings = reports.SelectMany(report => report.Document.Sections).Where(IsHeaded).Select(s => s.Heading!).ToList();
        var markers = reports.SelectMany(report => report.Document.Markers).Select(m => m.Number).ToList();
        var figures = new ReadingFigures
        {
            Headings = new(gold.Headings.Length, headings.Count, LongestCommon(gold.Headings, headings)),
            Markers = new(gold.Markers.Length, markers.Count, LongestCommon(gold.Markers, markers)),
            FromNotes = all.Count(statement => statement.Origin.Kind == OriginKind.ReadFromNote),
            UncoveredCharacters = Uncovered(read),
        };
        figures = WithNotes(figures, gold, [.. reports.SelectMany(report => report.Document.Notes).DistinctBy(note => note.Span)]);
        var actors = InventedActors.Of(gold.Statements.Select(statement => statement.Key), statements.Select(StatementKey.Of));
        figures = WithStatements(figures, gold, statements, actors);
        return new PageEvaluation(Path.GetFileName(gold.PagePath), gold.Layout, gold.IsKeptAside, figures, Misses(gold, reports, statements, actors));
    }

    /// <summary>The reports of a volume that the gold annotates; a report of a State that no register holds stands for one that the gold names by an invented code.</summary>
    private static ImmutableArray<ReadPage> Annotated(GoldPage gold, ReadPage read)
    {
        if (read.Parts.IsEmpty)
            return [read];
        ImmutableArray<ReadPage> annotated = [.. read.Parts.Where(part => part.Document.Jurisdiction is { } code && gold.States.Contains(code.Value))];
        return annotated.IsEmpty ? [read.Parts.FirstOrDefault(part => part.Document.Jurisdiction is null) ?? read.Parts[0]] : annotated;
    }

    /// <summary>On a page of several States only what is said of the annotated ones is scored.</summary>
    private static ImmutableArray<Statement> Annotated(GoldPage gold, ImmutableArray<Statement> statements)
    {
        var several = statements.Select(s => s.Jurisdiction).Where(j => j is not null).Distinct().Count() > 1;
        return several ? [.. statements.Where(s => s.Jurisdiction is { } j && gold.States.Contains(j.Value))] : statements;
    }

    // The gold has one number to a statement and writes a range as two: at least its lower end, at most its upper.
    private static IEnumerable<Statement> EndsOfRange(Statement statement) =>
        statement.Quantity is { Upper: { } upper } range
            ? [statement with { Quantity = new Quantity(range.Number, Bound.Min, range.Unit, range.Currency) }, statement with { Quantity = new Quantity(upper, Bound.Max, range.Unit, range.Currency) }]
            : [statement];

    // The label of a lead is a heading where it has a line of its own.
    private static bool IsHeaded(Section section) =>
        section.HeadingSpan is { } heading && !(section.IsLead && section.Paragraphs.Any(p => p.Span.Contains(heading)));

    private static ReadingFigures WithNotes(ReadingFigures figures, GoldPage gold, ImmutableArray<Note> read)
    {
        var found = read.ToLookup(n => n.Number);
        var notes = gold.Notes.Count(n => found[n.Number].Any(f => f.Text == n.Text));
        var sources = default(Share);
        var ibid = default(Share);
        foreach (var note in gold.Notes)
        {
            var citations = found[note.Number].SelectMany(n => n.Citations).ToList();
            // Aligned in order, so that a source too many or too few does not shift the ones after it; both count in the denominator.
            var right = LongestCommon(note.Sources.Select(s => (s.Kind, s.RefersTo)).ToList(), citations.Select(c => (Vocabulary.Word(c.Kind), c.RefersTo)).ToList());
            sources += new Share(right, Math.Max(note.Sources.Length, citations.Count));
            var goldIbid = note.Sources.Where(s => s.IsIbid).Select(s => s.RefersTo).ToList();
            ibid += new Share(LongestCommon(goldIbid, citations.Where(c => c.IsIbid).Select(c => c.RefersTo).ToList()), goldIbid.Count);
        }
        return figures with { Notes = new(gold.Notes.Length, read.Length, notes), Sources = sources, Ibid = ibid };
    }

    private static ReadingFigures WithStatements(ReadingFigures figures, GoldPage gold, ImmutableArray<Statement> statements, InventedActors actors)
    {
        var goldSet = gold.Statements.Select(s => s.Key.SetElement).ToHashSet();
        var foundSet = statements.Select(s => StatementKey.Of(s).SetElement).ToHashSet();
        var exactGold = gold.Statements.Where(s => !s.Key.IsPolicy).Select(s => s.Key).ToList();
        var exactFound = statements.Where(s => s.Kind != StatementKind.Policy).Select(actors.KeyOf).ToList();
        var hedgedGold = gold.Statements.Select(s => (s.Key, s.Hedge)).ToList();
        var hedgedFound = statements.Select(s => (actors.KeyOf(s), Vocabulary.Word(s.Hedge))).ToList();
        var (hedge, quantity) = Accuracies(gold, statements);
        return figures with
        {
            Statements = OfSets(goldSet, foundSet, k => !k.IsPolicy),
            Policy = OfSets(goldSet, foundSet, k => k.IsPolicy),
            Kinds = Enum.GetValues<StatementKind>().Select(kind => KeyValuePair.Create(kind, OfSets(goldSet, foundSet, k => k.Kind == Vocabulary.Word(kind))))
                .Where(k => k.Value.Gold + k.Value.Found > 0).ToImmutableSortedDictionary(),
            Hedge = hedge,
            Quantity = quantity,
            Exact = new(exactGold.Count, exactFound.Count, OneToOne(exactGold, exactFound)),
            ExactWithHedge = new(hedgedGold.Count, hedgedFound.Count, OneToOne(hedgedGold, hedgedFound)),
        };
    }

    private static Score OfSets(HashSet<StatementKey> gold, HashSet<StatementKey> found, Func<StatementKey, bool> counts) =>
        new(gold.Count(counts), found.Count(counts), gold.Count(k => counts(k) && found.Contains(k)));

    /// <summary>
    /// Hedge and quantity on matched statements. A set element may stand for several statements (the rows of a table), so within each the pairs that agree in
    /// most are taken first.
    /// </summary>
    private static (Share Hedge, Share Quantity) Accuracies(GoldPage gold, ImmutableArray<Statement> statements)
    {
        var found = statements.Where(s => s.Kind != StatementKind.Policy).Select(s => (Key: StatementKey.Of(s), Hedge: Vocabulary.Word(s.Hedge))).ToLookup(s => s.Key.SetElement);
        var hedge = default(Share);
        var quantity = default(Share);
        foreach (var element in gold.Statements.Where(s => !s.Key.IsPolicy).GroupBy(s => s.Key.SetElement))
        {
            var left = found[element.Key].ToList();
            foreach (var (key, goldHedge) in element.Select(e => (e.Key, e.Hedge)).OrderByDescending(e => left.Contains(e)))
            {
                if (left.Count == 0)
                    break;
                var best = left.MaxBy(f => (SameQuantity(key, f.Key) ? 2 : 0) + (f.Hedge == goldHedge ? 1 : 0));
                left.Remove(best);
                hedge += new Share(best.Hedge == goldHedge ? 1 : 0, 1);
                if ((key.Number ?? best.Key.Number) is not null)
                    quantity += new Share(SameQuantity(key, best.Key) ? 1 : 0, 1);
            }
        }
        return (hedge, quantity);
    }

    private static bool SameQuantity(StatementKey left, StatementKey right) =>
        (left.Number, left.Bound, left.Unit) == (right.Number, right.Bound, right.Unit);

    private static int OneToOne<T>(List<T> gold, List<T> found) where T : notnull
    {
        var left = found.CountBy(f => f).ToDictionary();
        var matched = 0;
        foreach (var item in gold)
            if (left.GetValueOrDefault(item) > 0)
            {
                left[item]--;
                matched++;
            }
        return matched;
    }

    private static ImmutableArray<ReadingMiss> Misses(GoldPage gold, ImmutableArray<ReadPage> reports, ImmutableArray<Statement> statements, InventedActors actors)
    {
        var sentences = reports.SelectMany(report => report.Document.Sentences.Select(s => (s.Locator, Words: report.Document.Text.Folded(s.Span)))).ToLookup(s => s.Locator, s => s.Words);
        var found = statements.ToList();
        var misses = new List<ReadingMiss>();
        // Same place first, so that of two equal statements the one that is listed is the one in the wrong place.
        foreach (var statement in gold.Statements)
        {
            var same = found.Where(f => actors.KeyOf(f) == statement.Key && Vocabulary.Word(f.Hedge) == statement.Hedge).OrderBy(f => f.Locator != statement.Locator).FirstOrDefault();
            if (same is not null)
                found.Remove(same);
            else
                misses.Add(new ReadingMiss(false, statement.Locator, $"{statement.Key} {statement.Hedge}", sentences[statement.Locator].FirstOrDefault(statement.SentenceStarts)));
        }
        misses.AddRange(found.Select(f => new ReadingMiss(true, f.Locator, $"{actors.KeyOf(f)} {Vocabulary.Word(f.Hedge)}", f.Wording)));
        var order = reports.SelectMany(report => report.Document.Sentences).Select(s => s.Locator).Distinct().Index().ToDictionary(s => s.Item, s => s.Index);
        return [.. misses.OrderBy(m => order.GetValueOrDefault(m.Locator, int.MaxValue)).ThenBy(m => m.IsSpurious)];
    }

    private static int Uncovered(ReadPage read)
    {
        var uncovered = 0;
        var reached = 0;
        var leaves = read.Document.Leaves.Where(leaf => leaf.Kind is not LeafKind.Part).Concat(read.Parts.SelectMany(part => part.Document.Leaves));
        foreach (var leaf in leaves.OrderBy(l => l.Span.Start))
        {
            uncovered += Math.Max(0, leaf.Span.Start - reached);
            reached = Math.Max(reached, leaf.Span.End);
        }
        return uncovered + Math.Max(0, read.Document.Text.Length - reached);
    }

    /// <summary>The length of the longest common subsequence: how much of two lists agrees, in order.</summary>
    private static int LongestCommon<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
    {
        var row = new int[right.Count + 1];
        foreach (var item in left)
        {
            var diagonal = 0;
            for (var j = 1; j <= right.Count; j++)
            {
                var above = row[j];
                row[j] = EqualityComparer<T>.Default.Equals(item, right[j - 1]) ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[right.Count];
    }
}

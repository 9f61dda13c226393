using System.Collections.Immutable;
using Attest.Checks;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>
/// Weighs how certain a reading is, so that the least certain is looked at first: an order, and no probability. It begins at how often the kind is read right, and each doubt takes a share of it;
/// a register that says the same gives half of what lacks.
/// </summary>
internal sealed class WeighCertainty(ReadingQuality quality, VerifyStatements verify)
{
    private const double Seldom = 0.9;
    private const int LongSentence = 40;

    private static readonly ImmutableArray<Hedge> Flat = [Hedge.Asserted, Hedge.Reported];

    // What each doubt leaves of certainty.
    private static readonly ImmutableArray<(Doubt Doubt, double Leaves)> Shares =
    [
        (Doubt.ReadDifferently, 0), (Doubt.Contradicted, 0.3), (Doubt.IrregularPlace, 0.7), (Doubt.OftenMisread, 1), (Doubt.Hedged, 0.92), (Doubt.Denied, 0.9), (Doubt.LongSentence, 0.88),
        (Doubt.SeveralOfItsKind, 0.94), (Doubt.OtherLanguage, 0.9),
    ];

    /// <summary>The certainty and the doubts of each statement of a page that nobody has ruled on, or that is read differently since.</summary>
    public IEnumerable<(StoredStatement Stored, double Certainty, ImmutableArray<Doubt> Doubts)> On(StoredPage page)
    {
        var read = new CheckedPage(page.Address.ToString(), page.Document, [.. page.Statements.Select(stored => stored.Statement)]);
        var irregular = page.Document.Diagnostics.Where(found => found.Span is not null).Select(found => found.Span!.Value).ToList();
        var words = page.Document.Passages.DistinctBy(passage => passage.Locator).ToDictionary(passage => passage.Locator, StringComparer.Ordinal);
        var perKind = page.Statements.CountBy(stored => (stored.Statement.Locator, stored.Statement.Kind)).ToDictionary();
        foreach (var stored in page.Statements.Concat(page.Entered).Where(stored => !stored.Standing.IsChecked || stored.Standing.IsReadDifferently))
        {
            var statement = stored.Statement;
            var doubts = OfStatement(statement.Kind, statement.Hedge, statement.Negated, statement.Value).ToHashSet();
            var verdicts = stored.Standing.Kind == StandingKind.Entered ? [] : verify.Of(statement, read).Select(verdict => verdict.Verdict.Standing).ToArray();
            void Doubts(Doubt doubt, bool holds) => _ = holds && doubts.Add(doubt);
            Doubts(Doubt.ReadDifferently, stored.Standing.IsReadDifferently);
            Doubts(Doubt.Contradicted, verdicts.Contains(VerdictStanding.Contradicted));
            Doubts(Doubt.LongSentence, words.TryGetValue(statement.Locator, out var sentence) && WordCount(page.Document, sentence) > LongSentence);
            Doubts(Doubt.IrregularPlace, sentence is not null && irregular.Exists(span => span.Start < sentence.Span.End && sentence.Span.Start < span.End));
            Doubts(Doubt.SeveralOfItsKind, perKind.GetValueOrDefault((statement.Locator, statement.Kind)) > 1);
            Doubts(Doubt.OtherLanguage, page.Document.Language != "en");
            var certainty = Left(quality.Of(statement.Kind), doubts);
            yield return (stored, verdicts.Contains(VerdictStanding.Confirmed) ? (1 + certainty) / 2 : certainty, [.. doubts.Order()]);
        }
    }

    private IEnumerable<Doubt> OfStatement(StatementKind kind, Hedge hedge, bool negated, StatementValue value)
    {
        if (quality.Of(kind) < Seldom)
            yield return Doubt.OftenMisread;
        if (!Flat.Contains(hedge))
            yield return Doubt.Hedged;
        if (negated && !Vocabulary.IsNegative(value))
            yield return Doubt.Denied;
    }

    private static double Left(double certainty, IReadOnlyCollection<Doubt> doubts) =>
        Shares.Where(share => doubts.Contains(share.Doubt)).Aggregate(certainty, (left, share) => left * share.Leaves);

    private static int WordCount(ReportDocument document, Sentence sentence) => document.Text.Folded(sentence.Span).Count(c => c == ' ') + 1;
}

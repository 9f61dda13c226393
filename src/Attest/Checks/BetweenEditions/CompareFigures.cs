using Attest.Checks.WithinPage;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// Pairs numbers with those of the edition before that tells one of the same matter. Where all but one of period, unit, definition and territory agree, they are not comparable, and
/// the one is told. Where a page has several numbers on a question, they are parts, and none of them is the answer; unless two sources are named for them, who then disagree.
/// </summary>
internal sealed class CompareFigures
{
    private static readonly DifferenceKind[] Parts = [DifferenceKind.DifferentUnit, DifferenceKind.DifferentDefinition, DifferenceKind.DifferentTerritory, DifferenceKind.DifferentPeriod];

    private readonly Dictionary<string, (int Edition, List<Figure> Figures)> _told = new(StringComparer.Ordinal);

    /// <summary>The differences, page by page.</summary>
    public static IEnumerable<AnswerDifference> Among(IReadOnlyList<CheckedPage> pages)
    {
        CompareFigures compare = new();
        foreach (var edition in pages.GroupBy(page => page.Document.Edition!.Value).OrderBy(edition => edition.Key))
        {
            var read = edition.Select(page => page.Statements.Select(statement => Figure.Of(page, statement)).OfType<Figure>().ToList()).ToList();
            foreach (var difference in read.SelectMany(compare.OfPage))
                yield return difference;
            foreach (var figure in read.SelectMany(figures => figures))
                compare.Tell(figure, edition.Key);
        }
    }

    private IEnumerable<AnswerDifference> OfPage(List<Figure> figures)
    {
        var questions = figures.ToLookup(figure => figure.Question);
        var open = Parts.ToDictionary(part => part, part => figures.ToLookup(figure => figure.Without(part)));
        foreach (var question in questions)
        {
            if (WithinPage(question) is { } dispute)
                yield return dispute;
            if (Only(question) is not { } later)
                continue;
            if (_told.GetValueOrDefault(later.Question).Figures is { } same)
            {
                if (Only(same) is { } earlier && Differ(earlier, later))
                    yield return OfOneQuestion(earlier, later);
            }
            else if (Parts.Select(part => Incomparable(part, later, open[part][later.Without(part)])).FirstOrDefault(found => found is not null) is { } difference)
                yield return difference;
        }
    }

    private static AnswerDifference? WithinPage(IEnumerable<Figure> question)
    {
        var accounts = question.Where(figure => figure.Statement.AttributedTo is not null).DistinctBy(figure => figure.Statement.AttributedTo).Take(2).ToList();
        return accounts is [var one, var other] && Differ(one, other)
            ? Of(DifferenceKind.Dispute, one, other, $"By “{one.Statement.AttributedTo}” and by “{other.Statement.AttributedTo}”, on one page.")
            : null;
    }

    private static AnswerDifference OfOneQuestion(Figure earlier, Figure later) => (earlier.Statement.AttributedTo, later.Statement.AttributedTo) switch
    {
        _ when SwappedDigits.Are(earlier.Number, later.Number) => Of(DifferenceKind.Dispute, earlier, later, "Two digits changed places."),
        ({ } one, { } other) when one != other => Of(DifferenceKind.Dispute, earlier, later, $"By “{other}” here, by “{one}” before."),
        _ => Of(DifferenceKind.RevisedFigure, earlier, later, "The same period, unit, definition and territory, with another number."),
    };

    private AnswerDifference? Incomparable(DifferenceKind part, Figure later, IEnumerable<Figure> own)
    {
        var key = later.Without(part);
        if (_told.GetValueOrDefault(key).Figures is not { } told || Only(told) is not { } earlier || Only(own) is null || (part != DifferenceKind.DifferentUnit && !Differ(earlier, later)))
            return null;
        if (part != DifferenceKind.DifferentPeriod)
            return Of(part, earlier, later, Reason(part, earlier, later));
        if (later.IsStock)
            return Of(DifferenceKind.ChangedInTheWorld, earlier, later, $"It tells how much there was {later.AsOf} here, {earlier.AsOf} before; both may be true.");
        // Years beside one another are a series and no two answers to one question.
        return Overlap(earlier, later) ? Of(part, earlier, later, $"{later.Period} here, {earlier.Period} before.") : null;
    }

    private static string Reason(DifferenceKind part, Figure earlier, Figure later)
    {
        var (here, before) = part switch
        {
            DifferenceKind.DifferentUnit => (later.Unit, earlier.Unit),
            DifferenceKind.DifferentDefinition => (later.Definition, earlier.Definition),
            _ => (later.Territory, earlier.Territory),
        };
        string Word(string what) => what.Length > 0 ? what : part == DifferenceKind.DifferentTerritory ? "all of it" : "not said";
        return $"{Word(here)} here, {Word(before)} before.";
    }

    private void Tell(Figure figure, int edition)
    {
        foreach (var key in Parts.Select(figure.Without).Append(figure.Question))
            if (_told.TryGetValue(key, out var told) && told.Edition == edition)
                told.Figures.Add(figure);
            else
                _told[key] = (edition, [figure]);
    }

    private static Figure? Only(IEnumerable<Figure> figures)
    {
        Figure? only = null;
        foreach (var figure in figures)
            if (only is not null && figure.Number != only.Number)
                return null;
            else
                only ??= figure;
        return only;
    }

    // One may be the other, rounded.
    private static bool Differ(Figure one, Figure other) => Math.Abs(one.Number - other.Number) > Math.Max(TableNumber.Grain(one.Number), TableNumber.Grain(other.Number)) / 2;

    // “Since 1995” goes up to the report that says it.
    private static bool Overlap(Figure earlier, Figure later) =>
        earlier.Statement.Date is { Earliest: { } from } && later.Statement.Date is { Earliest: { } onward } && onward <= (earlier.Statement.Date.Latest ?? earlier.Page.Closed) && from <= (later.Statement.Date.Latest ?? later.Page.Closed);

    private static AnswerDifference Of(DifferenceKind kind, Figure earlier, Figure later, string reason) => new(kind, later.Words, later.Page, later.Statement, earlier.Page, earlier.Statement, reason);
}

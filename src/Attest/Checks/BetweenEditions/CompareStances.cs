using Attest.Registers;

namespace Attest.Checks.BetweenEditions;

/// <summary>
/// Pairs answers of yes or no with those of the edition before that gave one. What cannot be undone is looked for in all editions before; where a page also says what the
/// earlier one said, it knows of the difference, and there is none.
/// </summary>
internal sealed class CompareStances(RegisterSet registers)
{
    private readonly ReadAnswer _read = new(registers);
    private readonly TypeAnswers _type = new(registers);

    /// <summary>The differences, by question.</summary>
    public IEnumerable<AnswerDifference> Among(IReadOnlyList<CheckedPage> pages) =>
        pages.SelectMany(page => page.Statements.Select(statement => _read.Of(page, statement)).OfType<Answer>()).GroupBy(answer => answer.Question).SelectMany(OfQuestion);

    private IEnumerable<AnswerDifference> OfQuestion(IGrouping<string, Answer> question)
    {
        List<Answer> before = [], recent = [];
        foreach (var edition in question.GroupBy(answer => answer.Page.Document.Edition!.Value).OrderBy(edition => edition.Key))
        {
            foreach (var page in edition.GroupBy(answer => answer.Page))
                foreach (var later in page.DistinctBy(answer => (answer.Stance, answer.Form == QuestionForm.Event ? answer.Statement.Value : default)))
                    if (Pair(later, before, recent) is { } earlier && !page.Any(other => other.Stance == earlier.Stance && other.IsAs(earlier)))
                        yield return Difference(earlier, later);
            before.AddRange(edition.DistinctBy(answer => (answer.Stance, answer.Statement.Value, answer.Statement.AttributedTo, answer.Statement.Hedge)));
            recent = [.. edition];
        }
    }

    private Answer? Pair(Answer later, List<Answer> before, List<Answer> recent) =>
        before.FindLast(earlier => !earlier.IsAs(later) && _type.Of(earlier, later).Kind == DifferenceKind.PolarityFlip)
        ?? (recent.Exists(later.IsAs) ? null : recent.FindLast(earlier => !earlier.IsAs(later)));

    private AnswerDifference Difference(Answer earlier, Answer later)
    {
        var (kind, reason) = _type.Of(earlier, later);
        return new(kind, later.Question, later.Page, later.Statement, earlier.Page, earlier.Statement, reason);
    }
}

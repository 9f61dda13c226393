using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>A grave fact of late without a source: use, export or present production said flatly in a paragraph without a note, on a page most of whose paragraphs have one.</summary>
internal sealed class CheckUnsourced : ICheckPage
{
    private const int ShareNumerator = 3;
    private const int ShareDenominator = 5;
    private const int FewestNotes = 5;

    // What is long past is told as background, from earlier editions.
    private const int YearsOfNews = 3;

    // “Use at home” is a heading that was taken for a sentence.
    private const int FewestSpaces = 5;

    public CheckCode Code { get; } = new("claim-unsourced", FindingSeverity.Low, FindingSubject.Sources, CheckScope.Page, "The text says {0} flatly, and leads to no source.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        // A page that mostly does without notes says nothing by doing without one here.
        var paragraphs = page.Document.Sections.Where(section => !section.IsLead).SelectMany(section => section.Paragraphs).ToList();
        if (paragraphs.Count(paragraph => paragraph.Sentences.Any(sentence => !sentence.Markers.IsEmpty)) * ShareDenominator < paragraphs.Count * ShareNumerator || page.Document.Notes.Length < FewestNotes)
            yield break;
        // Leads sum up what the body tells with its notes.
        // A note anywhere in a paragraph may stand for all of it: what follows a sourced sentence often goes on from the same source.
        foreach (var sentence in paragraphs.Where(paragraph => paragraph.Sentences.All(sentence => sentence.Markers.IsEmpty)).SelectMany(paragraph => paragraph.Sentences))
            if (page.StatementsAt(sentence.Locator).FirstOrDefault(statement => IsGrave(statement) && !IsLongPast(statement, page)) is { } grave && page.WordsOf(sentence).Count(char.IsWhiteSpace) >= FewestSpaces)
                yield return Code.On(page, null, [page.Place(sentence)], $"{Saying.Of(grave.Kind)} ({Saying.Of(grave.Value)})");
    }

    private static bool IsLongPast(Statement statement, CheckedPage page) => statement.Date?.Latest?.Year + YearsOfNews < page.Document.Edition;

    private static bool IsGrave(Statement statement) =>
        statement is { Hedge: Hedge.Asserted, Negated: false, AttributedTo: null, Actor: null } && (statement.Kind, statement.Value)
        is (StatementKind.Use, StatementValue.Used) or (StatementKind.Transfer, StatementValue.Export) or (StatementKind.Production, StatementValue.Current);
}

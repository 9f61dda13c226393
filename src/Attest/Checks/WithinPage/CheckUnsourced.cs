using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>A grave fact without a source: use, export or present production said flatly, with no note in the paragraph from there on, on a page most of whose paragraphs have one.</summary>
internal sealed class CheckUnsourced : ICheckPage
{
    private const int ShareNumerator = 3;
    private const int ShareDenominator = 5;
    private const int FewestNotes = 5;

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
        foreach (var paragraph in paragraphs)
            for (var i = 0; i < paragraph.Sentences.Length; i++)
                if (page.StatementsAt(paragraph.Sentences[i].Locator).FirstOrDefault(IsGrave) is { } grave && paragraph.Sentences.Skip(i).All(sentence => sentence.Markers.IsEmpty) && page.WordsOf(paragraph.Sentences[i]).Count(char.IsWhiteSpace) >= FewestSpaces)
                    yield return Code.On(page, null, [page.Place(paragraph.Sentences[i])], $"{Saying.Of(grave.Kind)} ({Saying.Of(grave.Value)})");
    }

    private static bool IsGrave(Statement statement) =>
        statement is { Hedge: Hedge.Asserted, Negated: false, AttributedTo: null, Actor: null } && (statement.Kind, statement.Value)
        is (StatementKind.Use, StatementValue.Used) or (StatementKind.Transfer, StatementValue.Export) or (StatementKind.Production, StatementValue.Current);
}

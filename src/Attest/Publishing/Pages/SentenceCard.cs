namespace Attest.Publishing.Pages;

/// <summary>The evidence of one sentence: its words, what it states, and the notes that go with it.</summary>
/// <param name="Locator">Its readable name: <c>MBP/1.2</c>.</param>
/// <param name="Anchor">The name of its place on the report and evidence pages: <c>MBP.1.2</c>.</param>
/// <param name="Place">Where it stands, in the language of the page: “Mine Ban Policy, paragraph 1, sentence 2”.</param>
/// <param name="Words">Its words, white space folded, markers left out.</param>
/// <param name="ReportAddress">Its place in the report.</param>
/// <param name="SourceAddress">The page of the source with its words highlighted.</param>
/// <param name="Statements">What it states; none for a sentence that only has notes.</param>
/// <param name="Notes">Its notes.</param>
/// <param name="LostNotes">Numbers of its markers whose notes the page does not have.</param>
/// <param name="TextLanguage">The language its words are in, ISO 639-1.</param>
public sealed record SentenceCard(
    string Locator,
    string Anchor,
    string Place,
    string Words,
    string ReportAddress,
    string SourceAddress,
    IReadOnlyList<StatementCard> Statements,
    IReadOnlyList<NoteCard> Notes,
    IReadOnlyList<int> LostNotes,
    string TextLanguage);

using Attest.Reports;

namespace Attest.Publishing;

/// <summary>Lists all that can state something in a report: the rows of key facts, the sentences, the rows of tables; each with its place in the words of a language.</summary>
/// <param name="texts">The sentences of the language.</param>
public sealed class ListPassages(InterfaceTexts texts)
{
    /// <summary>The passages in the order in which evidence is shown: where each stands, and its words without markers.</summary>
    public IEnumerable<(Sentence Passage, string Place, string Words)> Of(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var row in document.Facts?.Rows ?? [])
            yield return (row.AsPassage(), texts.Of("Key facts, {0}", row.Label ?? texts["a row that has lost its label"]), string.Join("; ", row.Values.Select(value => LayOutReport.WordsOf(document.Text, value.Span, row.Markers.Where(marker => value.Span.Contains(marker.Span))))));
        foreach (var section in document.Sections)
            foreach (var paragraph in section.Paragraphs)
                foreach (var (index, sentence) in paragraph.Sentences.Index())
                    yield return (sentence, PlaceOf(section, paragraph, index), LayOutReport.WordsOf(document.Text, sentence.Span, sentence.Markers));
        foreach (var table in document.Tables)
            foreach (var row in table.Passages)
                yield return (row, texts.Of("{0}, row {1}", table.Caption ?? texts["A table without caption"], row.Locator.Split('/')[^1]), LayOutReport.WordsOf(document.Text, row.Span, row.Markers));
    }

    private string PlaceOf(Section section, Paragraph paragraph, int index) =>
        texts.Of("{0}, paragraph {1}, sentence {2}", section.Heading?.TrimEnd(':') ?? texts["Before any heading"], paragraph.Number, index + 1);
}

using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>The section of a page whose heading announces a kind of matter.</summary>
internal static class TopicSections
{
    /// <summary>The first section that treats the matter and has sentences; null where the page has none.</summary>
    public static Section? Of(CheckedPage page, StatementKind kind) =>
        page.Document.Sections.FirstOrDefault(section => section.HeadingSpan is not null && section.Topics.Contains(Vocabulary.Word(kind)) && section.Paragraphs.Any(paragraph => !paragraph.Sentences.IsEmpty));

    /// <summary>Its heading, placed at the first sentence under it.</summary>
    public static FindingPlace Heading(CheckedPage page, StatementKind kind)
    {
        var section = Of(page, kind)!;
        return FindingPlace.InText(page, section.Paragraphs.First(paragraph => !paragraph.Sentences.IsEmpty).Sentences[0].Locator, section.HeadingSpan!.Value);
    }
}

using System.Text;
using Attest.Publishing.Books;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Publishing.Books;

public sealed class WriteBookMarkdownTests
{
    public static TheoryData<string> Pages => [.. new[] { "tests/corpus", "data/samples" }.SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.FullPath(folder), "*.txt").Select(path => $"{folder}/{Path.GetFileName(path)}")).Order(StringComparer.Ordinal)];

    // What a draft begins from must say what the edition before it said.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Paragraphs_OfAReport_AreReadBackToTheSameWords(string page)
    {
        var read = new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder));
        var document = read.Read(new Source(page, File.ReadAllBytes(RepositoryFiles.FullPath(page)))).Document;
        // What is about no State of the register begins no draft.
        if (document.Jurisdiction is null)
            return;
        var markdown = string.Join("\n\n", WriteBookMarkdown.Paragraphs(ComposeReport.Of(document, "x", "X")));
        var again = read.Read(new Source("draft.md", Encoding.UTF8.GetBytes($"---\nstate: {DemonstrationSite.Registers.Jurisdictions.Find(document.Jurisdiction)!.ShortName}\nedition: {document.Edition}\n---\n\n{markdown}\n"))).Document;

        Assert.Equal(Words(document), Words(again));
        Assert.Equal(document.Jurisdiction, again.Jurisdiction);
    }

    // Letters alone: how sentences are divided is not at stake, and neither are the numbers of notes.
    private static string Words(ReportDocument document) => string.Concat(document.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Sentences).Select(sentence => document.Text.Folded(sentence.Span))).Replace(" ", "", StringComparison.Ordinal) is var words
        ? System.Text.RegularExpressions.Regex.Replace(words, @"[\[(]\d+[\])]|\d+", "") : "";
}

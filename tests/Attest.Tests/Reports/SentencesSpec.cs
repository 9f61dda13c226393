using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>The kind <c>sentences</c>: a paragraph, split; behind each sentence the numbers of the notes bound to it.</summary>
internal static class SentencesSpec
{
    public static string Explain(string input)
    {
        var document = CorpusPages.Reader.Read(new Source("page.txt", System.Text.Encoding.UTF8.GetBytes($"KUWAIT, Landmine Monitor Report 2003\n\n{input.ReplaceLineEndings(" ").Trim()}\n")));
        return string.Join('\n', document.Sentences.Select(sentence =>
            $"{sentence.Locator[2..]} {document.Text.Folded(sentence.Span)}{string.Concat(sentence.Markers.Select(marker => $" ⟨{marker.Number}⟩"))}"));
    }
}

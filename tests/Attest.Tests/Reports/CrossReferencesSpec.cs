using System.Text;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>The kind <c>cross_references</c>: a page; out come the places of its body that point to other reports of the Monitor, and the notes that cite one.</summary>
internal static class CrossReferencesSpec
{
    public static string Explain(string input)
    {
        var document = CorpusPages.Reader.Read(new Source("page", Encoding.UTF8.GetBytes(input)));
        var body = document.CrossReferences.Select(reference => $"{document.Sentences.Single(sentence => sentence.Span.Contains(reference.Span)).Locator} “{document.Text.Folded(reference.Span)}”: "
            + Target(reference.Jurisdiction?.Value ?? document.Jurisdiction?.Value, reference.Edition ?? document.Edition, reference.Pinpoint));
        var notes = from note in document.Notes
                    from cited in note.Citations
                    where cited.Kind is CitationKind.OwnEdition or CitationKind.CountryReport
                    select $"note {note.Number} “{cited.Wording}”: {Target(cited.About ?? document.Jurisdiction?.Value, cited.Edition ?? document.Edition, cited.Pinpoint)}";
        return string.Join('\n', body.Concat(notes).DefaultIfEmpty("nothing"));
    }

    private static string Target(string? about, int? edition, string? pinpoint) => $"{about} {edition}{(pinpoint is null ? "" : $", {pinpoint}")}";
}

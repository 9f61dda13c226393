using System.Text;
using Attest.Publishing.References;
using Attest.Sources;
using Attest.Tests.Reports;

namespace Attest.Tests.Publishing.References;

/// <summary>The kind <c>references</c>: the notes of a page on Kuwait, each source as BibTeX.</summary>
internal static class ReferencesSpec
{
    private static readonly MakeReferences Make = MakeReferences.Load(RepositoryFiles.FullPath("data"));

    public static string Explain(string input)
    {
        var document = CorpusPages.Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes($"KUWAIT, Landmine Monitor Report 2003\n\nKuwait has no mines.\n\n{input}")));
        var setting = new ReferenceSetting("KWT-2003", "Kuwait 2003", false, null, "Archive", "/states/KWT/2003", null, 2003, null);
        return ReferenceFormat.Bibtex.Write([.. Make.OfNotes(setting, document).Select(reference => reference with { Note = null })]).TrimEnd();
    }
}

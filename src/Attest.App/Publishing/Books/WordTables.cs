using Attest.Publishing.Books;
using Attest.Questions;
using Attest.Statements;

namespace Attest.App.Publishing.Books;

/// <summary>The words of the data as tables of definitions.</summary>
internal static class WordTables
{
    /// <summary>The words of a set, each as it is shown, what it means where that needs telling, and as data have it.</summary>
    public static BookTable Of(string set, SiteLanguage language)
    {
        var words = language.Live.Words;
        return set switch
        {
            "hedge" => Cells.Table("How strongly it is said", ["Shown as", "Meaning", "In data"], Enum.GetValues<Hedge>().Select(hedge => Vocabulary.Word(hedge)).Select(word => new[] { words["hedge_short", word], words["hedge", word], word })),
            "bound" => Rows<Bound>("bound", "Bounds of numbers"),
            "kind" => Rows<StatementKind>("kind", "What is stated"),
            "knowing" => Rows<Knowing>("knowing", "Answers of a State"),
            _ => Rows<StandingKind>("standing", "How a statement stands"),
        };

        BookTable Rows<T>(string name, string caption) where T : struct, Enum =>
            Cells.Table(caption, ["Shown as", "In data"], Enum.GetValues<T>().Select(member => new[] { words.Of(name, member), Vocabulary.Word(member) }).Where(row => row[0].Length > 0));
    }
}

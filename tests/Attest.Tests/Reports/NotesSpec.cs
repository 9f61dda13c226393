using System.Globalization;
using System.Text;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Reports;

/// <summary>The kind <c>notes</c>: the notes of a page on Kuwait, each with the sources it cites.</summary>
internal static class NotesSpec
{
    public static string Explain(string input)
    {
        var document = CorpusPages.Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes($"KUWAIT, Landmine Monitor Report 2003\n\nKuwait has no mines.\n\n{input}")));
        return string.Join('\n', document.Notes.SelectMany(note => note.Citations.Select(citation => $"[{note.Number}] {Explain(citation)}")));
    }

    private static string Explain(Citation citation)
    {
        var words = new StringBuilder(Vocabulary.Word(citation.Kind));
        words.Append(citation.IsIbid ? ", ibid" : "").Append(citation.RefersTo is { } note ? $" of [{note}]" : "").Append(citation.IsAmbiguous ? ", ambiguous" : "");
        (string, string?)[] parts =
        [
            ("persons", citation.Persons.Length > 0 ? string.Join(" + ", citation.Persons) : null), ("office", citation.Office), ("organisation", citation.Organisation),
            ("title", citation.Title), ("in", citation.Container), ("about", citation.About), ("edition", citation.Edition?.ToString(CultureInfo.InvariantCulture)), ("place", citation.Place),
            ("date", citation.Date?.Text), ("at", citation.Pinpoint), ("url", citation.Url),
        ];
        foreach (var (name, value) in parts)
            words.Append(value is null ? "" : $" | {name}: {value}");
        return words.ToString();
    }
}

using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Attest.Reports.Word;

/// <summary>The footnotes and endnotes of a Word document with their numbers: footnotes as printed, endnotes numbered on from them.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<(bool IsEndnote, string Id), int> _numbers = [];

    private WordNotes()
    {
    }

    /// <summary>How many notes bear another number than the one they print.</summary>
    public int Renumbered { get; private set; }

    /// <summary>The notes in the order of their numbers; the part each stands in, and its id there.</summary>
    public IEnumerable<(int Number, (OpenXmlPart? Part, string Id) Note)> InOrder => _numbers.OrderBy(pair => pair.Value).Select(pair => (pair.Value, (pair.Key.IsEndnote ? (OpenXmlPart?)Endnotes : Footnotes, pair.Key.Id)));

    private FootnotesPart? Footnotes { get; init; }

    private EndnotesPart? Endnotes { get; init; }

    /// <summary>The notes that the body of a document refers to, in the order of the references.</summary>
    public static WordNotes Of(MainDocumentPart main)
    {
        var notes = new WordNotes { Footnotes = main.FootnotesPart, Endnotes = main.EndnotesPart };
        List<string> footnotes = [], endnotes = [];
        try
        {
            using var xml = WordXml.Open(main);
            while (xml.Read())
                if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "footnoteReference" or "endnoteReference" && xml.Attribute("id") is { } id)
                    (xml.LocalName == "footnoteReference" ? footnotes : endnotes).Add(id);
        }
        catch (XmlException)
        {
            // The reading of the body meets the same damage, and says so.
        }
        foreach (var id in footnotes)
            notes._numbers.TryAdd((false, id), notes._numbers.Count + 1);
        notes.Renumbered = footnotes.Count == 0 ? 0 : endnotes.Distinct().Count();
        foreach (var id in endnotes)
            notes._numbers.TryAdd((true, id), notes._numbers.Count + 1);
        return notes;
    }

    /// <summary>The number of a note; null for an id that the body does not refer to.</summary>
    public int? NumberOf(bool isEndnote, string id) => _numbers.TryGetValue((isEndnote, id), out var number) ? number : null;
}

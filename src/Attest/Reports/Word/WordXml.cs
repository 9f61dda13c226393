using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Attest.Reports.Word;

/// <summary>The XML of a part of a Word document, element by element.</summary>
internal static class WordXml
{
    private const long LongestPart = 100_000_000;

    /// <summary>A reader over a part; it opens nothing outside it.</summary>
    public static XmlReader Open(OpenXmlPart part) =>
        XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestPart, CloseInput = true });

    /// <summary>The value of an attribute by its local name, or null; documents in the strict form use other namespaces.</summary>
    public static string? Attribute(this XmlReader element, string name)
    {
        for (var more = element.MoveToFirstAttribute(); more; more = element.MoveToNextAttribute())
            if (element.LocalName == name)
            {
                var value = element.Value;
                element.MoveToElement();
                return value;
            }
        element.MoveToElement();
        return null;
    }

    /// <summary>Whether an element that switches something on does: present without a value, or with any but “0”, “false” and “off”.</summary>
    public static bool IsOn(this XmlReader element) => element.Attribute("val") is not ("0" or "false" or "off" or "none");
}

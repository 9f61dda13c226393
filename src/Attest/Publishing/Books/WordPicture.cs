using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Attest.Publishing.Books;

/// <summary>A picture in the text of a Word file, as wide as the text, with its description for who cannot see it.</summary>
internal static partial class WordPicture
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Place = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    // English metric units: 16 cm, the width of the text, and no higher than two thirds of a page.
    private const long Width = 5_760_000;
    private const long Highest = 6_120_000;

    /// <summary>How wide and high it is set, by the box of its drawing; null where it tells none.</summary>
    public static (long Width, long Height)? SizeOf(BookFigure figure)
    {
        if (ViewBox().Match(figure.Svg) is not { Success: true } box
            || !double.TryParse(box.Groups["width"].ValueSpan, CultureInfo.InvariantCulture, out var width) || !double.TryParse(box.Groups["height"].ValueSpan, CultureInfo.InvariantCulture, out var height)
            || width <= 0 || height <= 0)
            return null;
        var scale = Math.Min(Width / width, Highest / height);
        return ((long)(width * scale), (long)(height * scale));
    }

    public static void Write(XmlWriter xml, string picture, int number, BookFigure figure, long width, long height)
    {
        var (id, cx, cy) = (number.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture), height.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("w", "drawing", WriteWord.Main);
        xml.WriteStartElement("wp", "inline", Place);
        Element(xml, "wp", "extent", Place, ("cx", cx), ("cy", cy));
        Element(xml, "wp", "docPr", Place, ("id", id), ("name", figure.Name), ("descr", WordBody.Clean(figure.Description)));
        xml.WriteStartElement("a", "graphic", Drawing);
        xml.WriteStartElement("a", "graphicData", Drawing);
        xml.WriteAttributeString("uri", Picture);
        xml.WriteStartElement("pic", "pic", Picture);
        xml.WriteStartElement("pic", "nvPicPr", Picture);
        Element(xml, "pic", "cNvPr", Picture, ("id", id), ("name", figure.Name));
        Element(xml, "pic", "cNvPicPr", Picture);
        xml.WriteEndElement();
        xml.WriteStartElement("pic", "blipFill", Picture);
        xml.WriteStartElement("a", "blip", Drawing);
        xml.WriteAttributeString("r", "embed", WriteWord.Relations, picture);
        xml.WriteEndElement();
        xml.WriteStartElement("a", "stretch", Drawing);
        Element(xml, "a", "fillRect", Drawing);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("pic", "spPr", Picture);
        xml.WriteStartElement("a", "xfrm", Drawing);
        Element(xml, "a", "off", Drawing, ("x", "0"), ("y", "0"));
        Element(xml, "a", "ext", Drawing, ("cx", cx), ("cy", cy));
        xml.WriteEndElement();
        xml.WriteStartElement("a", "prstGeom", Drawing);
        xml.WriteAttributeString("prst", "rect");
        Element(xml, "a", "avLst", Drawing);
        for (var open = 0; open < 7; open++)
            xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string prefix, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(prefix, name, space);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    [GeneratedRegex("""\bviewBox="[-\d.]+ [-\d.]+ (?<width>[\d.]+) (?<height>[\d.]+)"|\bwidth="(?<width>[\d.]+)"[^>]*?\bheight="(?<height>[\d.]+)"|""", RegexOptions.CultureInvariant)]
    private static partial Regex ViewBox();
}

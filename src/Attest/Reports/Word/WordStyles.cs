using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Attest.Reports.Word;

/// <summary>What the styles of a Word document say of its paragraphs: headings, tables of contents, bold lines; through the styles that they are based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;

    private readonly Dictionary<string, (string? BasedOn, bool? IsHeading, bool? IsBold, bool IsContents)> _styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a part; a document without, or with damaged ones, has none.</summary>
    public static WordStyles Of(OpenXmlPart? part)
    {
        var styles = new WordStyles();
        if (part is null)
            return styles;
        try
        {
            using var xml = WordXml.Open(part);
            styles.Read(xml);
        }
        catch (XmlException)
        {
            // What was read of the styles is used; without them headings are told by the vocabulary.
        }
        return styles;
    }

    /// <summary>Whether a style is that of a heading.</summary>
    public bool IsHeading(string? style) => First(style, entry => entry.IsHeading);

    /// <summary>Whether a style prints in bold.</summary>
    public bool IsBold(string? style) => First(style, entry => entry.IsBold);

    /// <summary>Whether a style is that of a line in a table of contents.</summary>
    public bool IsContents(string? style) => style is not null && _styles.TryGetValue(style, out var entry) && entry.IsContents;

    private bool First(string? style, Func<(string? BasedOn, bool? IsHeading, bool? IsBold, bool IsContents), bool?> said)
    {
        for (var i = 0; i < LongestChain && style is not null && _styles.TryGetValue(style, out var entry); i++, style = entry.BasedOn)
            if (said(entry) is { } answer)
                return answer;
        return false;
    }

    private void Read(XmlReader xml)
    {
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element)
                continue;
            if (xml.LocalName == "style" && (id = xml.Attribute("styleId")) is not null)
                _styles.TryAdd(id, default);
            else if (id is not null)
                _styles[id] = With(_styles[id], xml);
        }
    }

    private static (string?, bool?, bool?, bool) With((string? BasedOn, bool? IsHeading, bool? IsBold, bool IsContents) style, XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "name" when xml.Attribute("val") is { } name:
                style.IsContents = name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);
                style.IsHeading = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) ? true : style.IsHeading;
                break;
            case "basedOn":
                style.BasedOn = xml.Attribute("val");
                break;
            case "outlineLvl":
                style.IsHeading = xml.Attribute("val") is not "9";
                break;
            case "b":
                style.IsBold = xml.IsOn();
                break;
        }
        return style;
    }
}

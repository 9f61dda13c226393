using System.Globalization;
using System.Security;

namespace Attest.Publishing.Books;

/// <summary>What the text of a Word file leads to, each once: its other parts, pictures, addresses of the web.</summary>
internal sealed class WordLinks
{
    private readonly List<(string Type, string Target, bool IsExternal)> _links = [];
    private readonly Dictionary<(string, string), string> _ids = [];

    public WordLinks()
    {
        foreach (var part in (string[])["styles", "numbering", "settings", "footnotes"])
            To($"{WriteWord.Relations}/{part}", $"{part}.xml");
    }

    /// <summary>The identity by which the text names what it leads to.</summary>
    public string To(string type, string target, bool isExternal = false)
    {
        if (_ids.TryGetValue((type, target), out var id))
            return id;
        _links.Add((type, target, isExternal));
        return _ids[(type, target)] = Id(_links.Count);
    }

    public string Xml() => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(_links.Index().Select(link =>
            $"""<Relationship Id="{Id(link.Index + 1)}" Type="{link.Item.Type}" Target="{SecurityElement.Escape(link.Item.Target)}"{(link.Item.IsExternal ? " TargetMode=\"External\"" : "")}/>"""))}</Relationships>
        """;

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");
}

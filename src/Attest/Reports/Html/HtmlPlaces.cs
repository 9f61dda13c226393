using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Attest.Sources;

namespace Attest.Reports.Html;

/// <summary>The named places of an HTML page and the links that lead to them.</summary>
internal sealed class HtmlPlaces
{
    // So much of what follows a place tells whether a note begins there.
    private const int Shown = 12;
    // More names than these at one place name no place of a note.
    private const int MostNames = 6;

    private readonly Dictionary<string, (int Tag, string Element, StringBuilder Words)> _places = new(StringComparer.Ordinal);
    private readonly List<HtmlLink> _links = [];
    private readonly List<string> _names = [];
    private readonly List<StringBuilder> _begun = [];
    private (int Tag, string Target, List<string> Names, StringBuilder Words)? _open;
    private bool _isRaised;

    /// <summary>The links in order.</summary>
    public IReadOnlyList<HtmlLink> Links => _links;

    /// <summary>The place of a name: the number of its tag, its element, and the words that follow.</summary>
    public (int Tag, string Element, string Words)? Find(string name) => _places.TryGetValue(name, out var place) ? (place.Tag, place.Element, place.Words.ToString()) : null;

    /// <summary>The places of a page.</summary>
    public static HtmlPlaces In(string html)
    {
        var places = new HtmlPlaces();
        var tag = 0;
        foreach (var token in HtmlTokens.Of(html))
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    places.Open(token.AsTag(), tag++);
                    break;
                case HtmlTokenType.EndTag when token.Name == "sup":
                    places._isRaised = places._open is not null;
                    break;
                case HtmlTokenType.EndTag when token.Name == "a":
                    places.CloseLink();
                    break;
                case HtmlTokenType.Character:
                    places.Add(token.Data);
                    break;
            }
        places.CloseLink();
        return places;
    }

    private void Open(HtmlTagToken tag, int number)
    {
        foreach (var name in new[] { tag.GetAttribute("id"), tag.Name == "a" ? tag.GetAttribute("name") : "" }.Where(name => name.Length > 0).Distinct())
        {
            if (_names.Count == MostNames)
                _names.RemoveAt(0);
            _names.Add(name);
            var words = new StringBuilder();
            if (_places.TryAdd(name, (number, tag.Name, words)))
                _begun.Add(words);
        }
        _isRaised |= tag.Name == "sup";
        if (tag.Name != "a")
            return;
        CloseLink();
        if (tag.GetAttribute("href") is { Length: > 1 } address && address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at && at + 1 < address.Length)
            _open = (number, Uri.UnescapeDataString(address[(at + 1)..]), [.. _names], new StringBuilder());
    }

    private void Add(string data)
    {
        _open?.Words.Append(data);
        foreach (var words in _begun)
            words.Append(data.AsSpan(0, Math.Min(data.Length, Shown)));
        _begun.RemoveAll(words => words.Length >= Shown);
        if (!string.IsNullOrWhiteSpace(data))
            _names.Clear();
    }

    private void CloseLink()
    {
        if (_open is not var (tag, target, names, words))
            return;
        _links.Add(new HtmlLink(tag, target, SourceText.Fold(words.ToString()), names, _isRaised));
        _open = null;
        _isRaised = false;
    }
}

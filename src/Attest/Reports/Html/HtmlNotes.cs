using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Reports.Html;

/// <summary>
/// The notes of an HTML page that links bind to their markers: which links are markers, which elements are notes, which links only lead back. A page
/// that prints “[1]” itself is left as it is; others (“<sup>1</sup>”, “(1)”, “*”, numbers that a list makes) are told here.
/// </summary>
internal sealed partial class HtmlNotes
{
    private readonly Dictionary<int, int> _markers = [];
    private readonly Dictionary<int, (int Number, string Printed)> _notes = [];
    private readonly HashSet<int> _leadBack = [];

    /// <summary>A page without any.</summary>
    public static HtmlNotes None { get; } = new();

    /// <summary>How many notes are not numbered on the page and were numbered in their order.</summary>
    public int Renumbered { get; private set; }

    /// <summary>The number of the note that a link is the marker of, by the number of its tag; null for any other.</summary>
    public int? MarkerAt(int tag) => _markers.TryGetValue(tag, out var number) ? number : null;

    /// <summary>The note that begins with an element, and how its number is printed there (empty when a list makes it); null for any other.</summary>
    public (int Number, string Printed)? NoteAt(int tag) => _notes.TryGetValue(tag, out var note) ? note : null;

    /// <summary>Whether a link only leads from a note back to its marker.</summary>
    public bool LeadsBack(int tag) => _leadBack.Contains(tag);

    /// <summary>The notes of a page.</summary>
    public static HtmlNotes In(string html) => Fragment().IsMatch(html) ? Bind(HtmlPlaces.In(html)) : None;

    private static HtmlNotes Bind(HtmlPlaces places)
    {
        var notes = new HtmlNotes();
        var back = places.Links.Where(link => places.Find(link.Target) is { } at && at.Tag < link.Tag).Select(link => link.Target).ToHashSet(StringComparer.Ordinal);
        var markers = places.Links.Where(link => IsMarker(link, places, back)).ToList();
        var numbers = Numbers(markers);
        var renumbered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var marker in markers)
        {
            notes._markers[marker.Tag] = numbers[marker.Target];
            if (places.Find(marker.Target) is { } place)
                notes._notes[place.Tag] = (numbers[marker.Target], place.Element == "li" ? "" : Printed(marker.Words));
            if (!int.TryParse(Printed(marker.Words), NumberStyles.None, CultureInfo.InvariantCulture, out var printed) || printed != numbers[marker.Target])
                renumbered.Add(marker.Target);
        }
        notes.Renumbered = renumbered.Count;
        var standing = markers.SelectMany(marker => marker.Names).ToHashSet(StringComparer.Ordinal);
        notes._leadBack.UnionWith(places.Links.Where(link => standing.Contains(link.Target) && !notes._markers.ContainsKey(link.Tag)).Select(link => link.Tag));
        return notes;
    }

    // A link down the page that shows a number or a sign, to a place that leads back, begins with the same number, or is an item of a list; or a raised number whose note was lost.
    private static bool IsMarker(HtmlLink link, HtmlPlaces places, HashSet<string> back) =>
        Label().IsMatch(link.Words) && !Bracketed().IsMatch(link.Words)
        && (places.Find(link.Target) is { } place ? place.Tag > link.Tag && !IsHeading(place.Element) && IsNote(link, place, back) : link.IsRaised && link.Target.EndsWith(Printed(link.Words), StringComparison.Ordinal));

    private static bool IsNote(HtmlLink link, (int Tag, string Element, string Words) place, HashSet<string> back) =>
        link.Names.Any(back.Contains) || place.Element == "li" || Label().Match(place.Words).Groups["label"].Value == Printed(link.Words);

    private static bool IsHeading(string element) => element is ['h', >= '1' and <= '6'];

    // Numbers are kept as printed, where they are numbers and each leads to one note; otherwise notes are numbered in the order of their markers.
    private static Dictionary<string, int> Numbers(List<HtmlLink> markers)
    {
        var printed = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var marker in markers)
            if (int.TryParse(Printed(marker.Words), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                printed.TryAdd(marker.Target, number);
        var targets = markers.Select(marker => marker.Target).Distinct(StringComparer.Ordinal).ToList();
        if (printed.Count == targets.Count && printed.Values.Distinct().Count() == targets.Count)
            return printed;
        return targets.Select((target, index) => (target, index)).ToDictionary(pair => pair.target, pair => pair.index + 1, StringComparer.Ordinal);
    }

    private static string Printed(string words) => Label().Match(words).Groups["label"].Value;

    [GeneratedRegex("""\bhref\s*=\s*["']?[^"'\s>]*#""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fragment();

    [GeneratedRegex(@"^\s*[\[(]?\s*(?<label>\d{1,4}|[*†‡§]{1,4}|[ivxl]{1,7}|[a-z])\s*[\])]?(?:[.:)]?\s|[.:)]?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*\[\d{1,4}\s?\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}

namespace Attest.App.Publishing.Live;

/// <summary>
/// Cuts a long text into pages: at its headings, short sections together, and a section that is too long for a page between its paragraphs.
/// Sizes are those of the HTML; what stands around the text on every page comes on top.
/// </summary>
internal static class CutIntoParts
{
    /// <summary>What a page may hold, so that with its frame it stays under 100 KB.</summary>
    public const int MostBytes = 76_000;

    // Short sections share a page up to here.
    private const int Together = 36_000;

    /// <summary>A piece of text that is never cut: a paragraph with its notes and tables, or the evidence of a sentence.</summary>
    /// <param name="Section">The anchor of its section.</param>
    /// <param name="Slug">The name of a page that begins here.</param>
    /// <param name="Size">Its HTML in bytes, rather too many than too few.</param>
    /// <param name="Anchors">The places in it.</param>
    public sealed record Unit(string Section, string Slug, int Size, IReadOnlyList<string> Anchors);

    /// <summary>The pages of a text; none where all of it is at most <paramref name="mostTogether"/>.</summary>
    public static ReportParts Cut(IReadOnlyList<Unit> units, int mostTogether)
    {
        if (units.Sum(unit => unit.Size) <= mostTogether)
            return ReportParts.None;
        List<ReportParts.Part> parts = [];
        int from = 0, held = 0;
        for (int at = 0; at < units.Count; at++)
        {
            bool isHead = at == 0 || units[at].Section != units[at - 1].Section;
            int ahead = isHead ? SizeOfSection(units, at) : units[at].Size;
            if (held > 0 && held + ahead > (isHead ? Together : MostBytes))
            {
                parts.Add(new(parts.Count, NameOf(units, from, parts), from, at));
                (from, held) = (at, 0);
            }
            held += units[at].Size;
        }
        parts.Add(new(parts.Count, NameOf(units, from, parts), from, units.Count));
        return new([.. parts], Places(units, parts));
    }

    // The head of a section gives a page its name; further on, and where a section goes on after another, it is the paragraph.
    private static string NameOf(IReadOnlyList<Unit> units, int at, List<ReportParts.Part> before) =>
        (at == 0 || units[at].Section != units[at - 1].Section) && before.TrueForAll(part => part.Slug != units[at].Section) ? units[at].Section : units[at].Slug;

    private static int SizeOfSection(IReadOnlyList<Unit> units, int at)
    {
        int size = 0;
        for (int i = at; i < units.Count && units[i].Section == units[at].Section; i++)
            size += units[i].Size;
        return size;
    }

    private static Dictionary<string, int> Places(IReadOnlyList<Unit> units, List<ReportParts.Part> parts)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (var part in parts)
            for (int i = part.From; i < part.To; i++)
            {
                places.TryAdd(units[i].Section, part.Number);
                foreach (string anchor in units[i].Anchors)
                    places.TryAdd(anchor, part.Number);
            }
        return places;
    }
}

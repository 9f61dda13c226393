using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports.Volumes;

/// <summary>The lines that part a volume of many reports (data/phrases/volumes.csv).</summary>
internal sealed class VolumeLines
{
    private readonly FrozenSet<string> _dividers;
    private readonly ImmutableArray<string> _links;

    private VolumeLines(FrozenSet<string> dividers, ImmutableArray<string> links) => (_dividers, _links) = (dividers, links);

    /// <summary>Reads the table.</summary>
    public static VolumeLines Load(string dataDirectory)
    {
        var rows = PhraseFile.Read(dataDirectory, "volumes.csv", "kind", "line").ToLookup(row => row[0], row => row[1]);
        return new VolumeLines(rows["region"].Concat(rows["status"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase), [.. rows["link"]]);
    }

    /// <summary>Whether a line names a region or what the States below it are to the treaty; in capitals, as volumes print it.</summary>
    public bool IsDivider(string line) => IsCapitals(line) && _dividers.Contains(line.TrimEnd(':'));

    /// <summary>How many units at the beginning of the words, links only, are navigation.</summary>
    public int LengthOfLinks(ReadOnlySpan<char> words)
    {
        var length = 0;
        for (var link = FirstLink(words); link > 0; link = FirstLink(words[length..]))
            length += link;
        return length;
    }

    /// <summary>Where in the words navigation begins that runs to their end; the length of the words when none does.</summary>
    public int StartOfLinks(string words)
    {
        var start = words.Length;
        foreach (var link in _links)
            for (var at = words.IndexOf(link, StringComparison.Ordinal); at >= 0; at = words.IndexOf(link, at + 1, StringComparison.Ordinal))
                if (at < start && LengthOfLinks(words.AsSpan(at)) == words.Length - at)
                    start = at;
        return start;
    }

    /// <summary>Whether every letter is a capital, and there are some.</summary>
    public static bool IsCapitals(string line) => line.Count(char.IsLetter) > 2 && !line.Any(char.IsLower);

    private int FirstLink(ReadOnlySpan<char> words)
    {
        var space = words.Length - words.TrimStart(" |\u00A0").Length;
        foreach (var link in _links)
            if (words[space..].StartsWith(link, StringComparison.Ordinal))
                return space + link.Length;
        return 0;
    }
}

using Attest.Registers;

namespace Attest.Sources.Archives;

/// <summary>Tells which State or area an address of the archive names: by any of its names, or by the beginnings of the words of one (<c>eq_guinea</c>, <c>bosnia</c>).</summary>
public sealed class FindArchivePlace(JurisdictionRegister jurisdictions)
{
    private const int ShortestBeginning = 2;

    /// <summary>The State or area; null where the name fits none, or several.</summary>
    public Jurisdiction? Of(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        string[] words = place.Split(['_', '-', ' ', '+'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;
        return jurisdictions.Candidates(string.Join(' ', words)) is [var named] ? named
            : jurisdictions.All.Where(known => Begins(known.ShortName, words)).Take(2).ToArray() is [var begun] ? begun
            : null;
    }

    private static bool Begins(string name, string[] words)
    {
        string[] whole = name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= whole.Length && words.Zip(whole).All(pair => pair.First.Length >= ShortestBeginning && pair.Second.StartsWith(pair.First, StringComparison.OrdinalIgnoreCase));
    }
}

namespace Attest.Registers;

/// <summary>Types of mines and submunitions, and where a text names them.</summary>
public sealed class MunitionRegister
{
    private readonly Lazy<PhraseIndex<Munition>> phrases;
    private readonly ILookup<string, Munition> byName;

    internal MunitionRegister(IReadOnlyList<Munition> all)
    {
        All = all;
        phrases = new(() => IndexPhrases(all));
        byName = (from munition in all
                  from name in munition.Aliases.Append(munition.Designation).Distinct()
                  select (name, munition)).ToLookup(pair => Squeeze(pair.name), pair => pair.munition, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All types, in the order of the register.</summary>
    public IReadOnlyList<Munition> All { get; }

    /// <summary>The types a designation or alias can mean; case, spaces and hyphens do not matter.</summary>
    public IReadOnlyList<Munition> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. byName[Squeeze(name)]];
    }

    /// <summary>Every place where the text names a munition, longest designation first, none overlapping; an unknown variant ("PMN-9") is not read as its parent.</summary>
    /// <param name="text">The text; positions are its UTF-16 units.</param>
    public IReadOnlyList<MunitionMention> FindMentions(string text) => phrases.Value.Find(text) is { Count: > 0 } found
        ? [.. found.Select(match => new MunitionMention(match.Start, match.Length, match.Values))]
        : [];

    private static PhraseIndex<Munition> IndexPhrases(IReadOnlyList<Munition> all)
    {
        var index = new PhraseIndex<Munition>(loose: true);
        foreach (var munition in all)
            foreach (string name in munition.Aliases.Append(munition.Designation).Except(munition.LookupOnly))
                index.Add(name, munition);
        return index;
    }

    private static string Squeeze(string name) => string.Concat(name.Where(c => c is not ('-' or '‑' or ' ' or '\u00A0')));
}

namespace Attest.Registers;

/// <summary>Every jurisdiction, and every name it goes or went by.</summary>
public sealed class JurisdictionRegister
{
    private readonly Dictionary<JurisdictionCode, Jurisdiction> byCode;
    private readonly Dictionary<string, JurisdictionName[]> byFoldedName;
    private readonly ILookup<JurisdictionCode, JurisdictionName> names;
    private readonly Lazy<PhraseIndex<JurisdictionName?>> phrases;

    internal JurisdictionRegister(IReadOnlyList<Jurisdiction> jurisdictions, IReadOnlyList<JurisdictionName> names, IReadOnlyList<string> lookAlikes)
    {
        All = jurisdictions;
        States = [.. jurisdictions.Where(jurisdiction => jurisdiction.Kind == JurisdictionKind.State)];
        Areas = [.. jurisdictions.Where(jurisdiction => jurisdiction.Kind == JurisdictionKind.Area)];
        byCode = jurisdictions.ToDictionary(jurisdiction => jurisdiction.Code);
        byFoldedName = names.GroupBy(name => NameFolding.Fold(name.Name)).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        this.names = names.ToLookup(name => name.Code);
        phrases = new(() => IndexPhrases(names, lookAlikes));
    }

    /// <summary>All rows: States, areas and States that have ceased to exist, by code.</summary>
    public IReadOnlyList<Jurisdiction> All { get; }

    /// <summary>The States of today, the denominator of every count of participation.</summary>
    public IReadOnlyList<Jurisdiction> States { get; }

    /// <summary>The areas reported on, which cannot join and are counted apart.</summary>
    public IReadOnlyList<Jurisdiction> Areas { get; }

    /// <summary>The jurisdiction of a code; null when the register does not hold it.</summary>
    public Jurisdiction? Find(JurisdictionCode code) => byCode.GetValueOrDefault(code);

    /// <summary>The jurisdiction that a name or adjective means, whatever its case, accents and punctuation; null when none or several.</summary>
    /// <param name="nameOrAdjective">"North Korean", "Burma", "FYR Macedonia", "San Marino ,".</param>
    /// <param name="on">The day of the text: names in use on it are preferred ("Yugoslav" in 1985 and in 1999 are two States).</param>
    public Jurisdiction? Resolve(string nameOrAdjective, DateOnly? on = null) =>
        Candidates(nameOrAdjective, on) is [var only] ? only : null;

    /// <summary>All jurisdictions that a name can mean: none, one, or several ("Congolese", "Korea"). English names go before those of other languages.</summary>
    public IReadOnlyList<Jurisdiction> Candidates(string nameOrAdjective, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(nameOrAdjective);
        if (!byFoldedName.TryGetValue(NameFolding.Fold(nameOrAdjective), out var found))
            return [];
        IEnumerable<JurisdictionName> meant = found;
        if (on is { } day && found.Any(name => name.IsInUse(day)))
            meant = found.Where(name => name.IsInUse(day));
        if (meant.Any(name => name.Language == "en"))
            meant = meant.Where(name => name.Language == "en");
        return [.. meant.Select(name => byCode[name.Code]).Distinct().OrderBy(jurisdiction => jurisdiction.Code)];
    }

    /// <summary>Every name of a jurisdiction in every language held, in the order of the register.</summary>
    public IEnumerable<JurisdictionName> NamesOf(JurisdictionCode code) => names[code];

    /// <summary>
    /// Every place where the text names a jurisdiction in English, longest name first, none overlapping. Phrases that only look like a name
    /// ("Northern Ireland", "Latin American") are passed over, and so are names that mean several jurisdictions on the day of the text.
    /// </summary>
    /// <param name="text">The text; positions are its UTF-16 units.</param>
    /// <param name="on">The day of the text, to tell States of one name apart.</param>
    public IReadOnlyList<JurisdictionMention> FindMentions(string text, DateOnly? on = null)
    {
        var matches = phrases.Value.Find(text);
        if (matches.Count == 0)
            return [];
        var mentions = new List<JurisdictionMention>(matches.Count);
        foreach (var match in matches)
            if (Means(match.Values, on) is { } name)
                mentions.Add(new(match.Start, match.Length, name.Code, name.Kind));
        return mentions;
    }

    private static PhraseIndex<JurisdictionName?> IndexPhrases(IEnumerable<JurisdictionName> names, IEnumerable<string> lookAlikes)
    {
        var index = new PhraseIndex<JurisdictionName?>(loose: false);
        foreach (var name in names.Where(name => name.Use == NameUse.Text))
            index.Add(name.Name, name, exact: name.Kind == NameKind.Abbreviation);
        foreach (string lookAlike in lookAlikes)
            index.Add(lookAlike, null);
        return index;
    }

    private static JurisdictionName? Means(IReadOnlyList<JurisdictionName?> names, DateOnly? on)
    {
        if (names.Count == 1 || names.Contains(null))
            return names.Count == 1 ? names[0] : null;
        IEnumerable<JurisdictionName> meant = names.OfType<JurisdictionName>();
        if (on is { } day && meant.Any(name => name.IsInUse(day)))
            meant = meant.Where(name => name.IsInUse(day));
        return meant.DistinctBy(name => name.Code).Count() == 1 ? meant.MinBy(name => name.Kind) : null;
    }
}

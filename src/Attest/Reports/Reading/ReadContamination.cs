using System.Collections.Frozen;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads whether land is affected by mines and other remnants, with the numbers of areas, communities, mines or surface said of it.</summary>
internal sealed class ReadContamination(Phrasebook phrases) : IReadKind
{
    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal, "km2", "m2", "hectares", "areas", "communities", "provinces", "districts", "departments", "municipalities", "minefields", "mines", "percent", "people", "items", "km");

    private const int AffectedByReach = 5;
    private readonly PhraseTable<string> _cues = phrases.Cues("contamination");

    public StatementKind Kind => StatementKind.Contamination;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = new MaterialReading(sentence, thread);
        var cues = material.Cues(_cues).Where(c => IsAboutLand(material, c)).ToList();
        if (cues.Count == 0)
            return Reasonable(material);
        var said = new HashSet<(Clause, StatementValue)>();
        return cues.Select(c => (Cue: c, Value: ValueOf(material, c))).Where(c => said.Add((sentence.ClauseOf(c.Cue.First), c.Value))).SelectMany(c => Drafts(material, c.Cue, c.Value)).DistinctBy(d => (d.Value, d.Quantity, Clause: d.Quantity is null && d.Value != StatementValue.NotAffected ? sentence.ClauseOf(d.At) : null));
    }

    // In other sections mines are spoken of without saying that land is affected.
    private bool IsAboutLand(MaterialReading material, Cue<string> cue)
    {
        if (material.OnTopic(StatementKind.Stockpile) && !material.OnTopic(Kind) || (cue.Meaning is "present" or "minefield" && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "stock" or "stockpil")))
            return false;
        if (material.OnTopic(Kind) && cue.Meaning != "affect")
            return true;
        // “contaminated ground was cleared” tells of the clearance.
        if (cue.Meaning == "affect" && material.Tokens[cue.First].Stem is "contaminat" or "contamination" && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "releas"))
            return false;
        if (material.OnTopic(Kind))
            return true;
        if (material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "casualty" or "victim" or "destroy" or "stockpil" or "fund" or "laid" or "lay") && cue.Meaning != "affect" && cue.Meaning != "present")
            return false;
        // “A world free of mines” is a wish.
        if (cue.Meaning == "free" && material.Has(cue.First - 3, cue.First, "world"))
            return false;
        return cue.Meaning is "affect" or "free" or "erw" or "suspect" || (cue.Meaning is "present" && !material.OnTopic(StatementKind.Use))
            || cue.Meaning == "problem" || (cue.Meaning == "minefield" && material.Sentence.Section.Topics.IsEmpty && !material.Has(0, material.Tokens.Length, "cleared", "clear"));
    }

    private static StatementValue ValueOf(MaterialReading material, Cue<string> cue)
    {
        var sentence = material.Sentence;
        var hedge = sentence.HedgeAt(cue.First);
        if (hedge == Hedge.NoInformation || cue.Meaning == "extent")
            return StatementValue.Unknown;
        var negated = sentence.IsNegated(cue.First, cue.End);
        if (cue.Meaning == "free")
            return negated ? StatementValue.Affected : StatementValue.NotAffected;
        if (negated)
            return StatementValue.NotAffected;
        return cue.Meaning switch
        {
            "suspect" => StatementValue.Suspected,
            "erw" => StatementValue.Erw,
            "present" or "found" or "affect" when IsRemnant(material, cue) => StatementValue.Erw,
            _ => StatementValue.Affected,
        };
    }

    // Unexploded ordnance without mines is remnants of war, not mines.
    private static bool IsRemnant(MaterialReading material, Cue<string> cue) =>
        material.Items(cue.First - 3, cue.Meaning == "affect" ? cue.End + AffectedByReach : cue.End) is { IsEmpty: false } items && items.All(i => i is "UXO" or "ERW" or "AXO")
        && !(cue.Meaning == "affect" && material.Sentence.HasWord(cue.First - 3, cue.End + AffectedByReach, t => t.Stem is "min" or "landmin" || t.Word.StartsWith("mine-", StringComparison.Ordinal)));

    private IEnumerable<StatementDraft> Drafts(MaterialReading material, Cue<string> cue, StatementValue value)
    {
        var (first, end) = material.ClauseAround(cue.First);
        var draft = new StatementDraft(Kind, value, cue.First) { Date = IsOfTheWar(material) ? null : material.DateOf(cue.First, cue.End), Items = material.Items(first, end) };
        var counts = value is StatementValue.NotAffected or StatementValue.Unknown ? [] : Counted(material);
        return counts.Count == 0
            ? [draft with { Date = value == StatementValue.NotAffected ? null : draft.Date }]
            : counts.Select(q => draft with { Quantity = q.Quantity, At = q.NumberAt, Value = IsSuspected(material, q) ? StatementValue.Suspected : draft.Value });
    }

    // “dating from the 1992 conflict”: when the mines were laid, not when land was affected.
    private static bool IsOfTheWar(MaterialReading material) =>
        material.Sentence.Line.All<DateMention>().FirstOrDefault() is { } date
        && (material.Has(date.First - 3, date.First, "dating", "from", "left") || material.Has(date.First - 1, date.First, "the") || material.Has(date.End, date.End + 2, "conflict", "war", "fighting"))
        && !material.Has(date.First - 3, date.First, "of");

    private static List<QuantityMention> Counted(MaterialReading material) =>
        [.. material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is { } unit && Units.Contains(unit))];

    private static bool IsSuspected(MaterialReading material, QuantityMention quantity) =>
        material.Sentence.HasWord(quantity.First - 2, quantity.End, t => t.Stem is "suspect") || SuspectedAfter(material, quantity.End);

    // “74 square kilometers of suspected land”, but not “131 communities and a suspected area”.
    private static bool SuspectedAfter(MaterialReading material, int from)
    {
        for (var i = from; i < from + 4 && i < material.Tokens.Length && material.Tokens[i].Word is not ("and" or "," or ";" or "over"); i++)
        {
            if (material.Tokens[i].Stem is "suspect")
                return true;
        }
        return false;
    }

    // “Though difficult to confirm, that appears to be a reasonable claim”: the report's own opinion of what it has just told.
    private IEnumerable<StatementDraft> Reasonable(MaterialReading material)
    {
        if (material.OnTopic(Kind) && material.Has(0, material.Tokens.Length, "claim", "assertion", "statement") && material.Has(0, material.Tokens.Length, "reasonable", "plausible", "credible")
            && !material.Sentence.IsNegated(material.Tokens.Length - 1, material.Tokens.Length))
            yield return new StatementDraft(Kind, StatementValue.NotAffected, material.Tokens.Length - 1) { Hedge = Statements.Hedge.Believed, Assessment = "reasonable" };
    }
}

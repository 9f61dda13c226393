using System.Collections.Frozen;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads whether land is affected by mines and other remnants, with the numbers of areas, communities, mines or surface said of it.</summary>
internal sealed class ReadContamination(Phrasebook phrases) : IReadKind
{
    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal, "km2", "m2", "hectares", "areas", "communities", "villages", "provinces", "districts", "departments", "municipalities", "minefields", "mines", "percent", "people", "items", "km");

    private const int AffectedByReach = 5;
    private const int StatusReach = 6;
    private readonly PhraseTable<string> _cues = phrases.Cues("contamination");

    public StatementKind Kind => StatementKind.Contamination;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line) || sentence.OnTopic(Kind);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var cues = material.Cues(_cues).Where(c => IsAboutLand(material, c)).ToList();
        if (cues.Count == 0)
            return Remnants(material).Concat(Reasonable(material));
        // “CHA=confirmed hazardous area” explains a table.
        if (material.Has(0, material.Tokens.Length, "="))
            return [];
        var said = cues.Select(c => (Cue: c, Value: ValueOf(material, c))).DistinctBy(c => (sentence.ClauseOf(c.Cue.First), c.Value)).ToList();
        return Drafts(material, said).DistinctBy(d => (d.Value, d.Quantity, Clause: d.Quantity is null && d.Value != StatementValue.NotAffected ? sentence.ClauseOf(d.At) : null));
    }

    // In other sections mines are spoken of without saying that land is affected.
    private bool IsAboutLand(MaterialReading material, Cue<string> cue)
    {
        if ((material.OnTopic(StatementKind.Stockpile) || material.OnTopic(StatementKind.Retained)) && !material.OnTopic(Kind) || (cue.Meaning is "present" or "minefield" && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "stock" or "stockpil")))
            return false;
        // “believed to have mines in its stocks” tells of no land.
        if (cue.Meaning == "suspect" && !material.OnTopic(Kind) && material.Has(cue.First, material.Tokens.Length, "stock", "stocks", "stockpile", "stockpiles", "stores", "arsenal", "arsenals", "inventory", "possession"))
            return false;
        // “There are 1,000 mines in the ground”; people and tools that “there are” are other matter.
        if (cue.Meaning == "present" && material.Tokens[cue.First].Word == "there" && !material.Mines(cue.First, cue.End).Any())
            return false;
        if (cue.Meaning == "records" && material.OnTopic(StatementKind.Clearance) && material.Has(cue.First, cue.End, "remain", "remains", "remained", "left", "outstanding"))
            return true;
        if (cue.Meaning is "suspect" or "records" && !material.OnTopic(Kind) && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "survivor" or "casualty" or "victim"))
            return false;
        // “is to be free of mines by 2007” is a plan; districts “declared free of mines” are the end of clearance.
        if (cue.Meaning == "free" && (material.Has(cue.First - 4, cue.First, "to", "will", "should", "would", "become") || (material.Has(cue.First - 3, cue.First, "declared") && material.Sentence.Line.All<QuantityMention>().Any(q => q.Quantity.Unit is "districts" or "provinces" or "departments" or "communities" or "villages" or "municipalities" or "areas"))))
            return false;
        // “mines remain legitimate”: something lies in the ground where no adjective follows.
        if (cue.Meaning == "present" && !material.OnTopic(Kind) && material.Has(cue.End - 1, cue.End, "remain", "remains", "remained") && material.Has(cue.End, cue.End + 1, "legitimate", "necessary", "essential", "legal", "lawful", "useful", "vital", "indispensable", "available", "useable", "usable", "stockpiled", "banned", "part"))
            return false;
        // Minefields that are cleared are the business of clearance.
        if (cue.Meaning == "minefield" && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "clearanc" or "demin" or "deadlin"))
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
        // “believed to be free of mines”: what is believed is that there are none.
        if (cue.Meaning == "free" || (cue.Meaning == "suspect" && material.Has(cue.First, cue.End, "free")))
            return negated ? StatementValue.Affected : StatementValue.NotAffected;
        if (negated)
            return StatementValue.NotAffected;
        return cue.Meaning switch
        {
            "suspect" => material.Has(cue.First - 3, cue.End + 1, "confirmed") ? StatementValue.Affected : StatementValue.Suspected,
            "erw" => StatementValue.Erw,
            "present" or "found" or "affect" or "problem" when IsRemnant(material, cue) => StatementValue.Erw,
            _ => StatementValue.Affected,
        };
    }

    // Unexploded ordnance without mines is remnants of war, not mines.
    private static bool IsRemnant(MaterialReading material, Cue<string> cue) =>
        material.Items(cue.First - 3, cue.Meaning is "affect" or "problem" ? cue.End + AffectedByReach : cue.End + 2) is { IsEmpty: false } items && items.All(i => i is "UXO" or "ERW" or "AXO")
        && !(cue.Meaning == "affect" && material.Sentence.HasWord(cue.First - 3, cue.End + AffectedByReach, t => t.Stem is "min" or "landmin" || t.Word.StartsWith("mine-", StringComparison.Ordinal)));

    // What is counted is counted once, whatever the sentence says of it besides.
    private IEnumerable<StatementDraft> Drafts(MaterialReading material, List<(Cue<string> Cue, StatementValue Value)> said)
    {
        var counts = said.TrueForAll(s => s.Value is StatementValue.NotAffected or StatementValue.Unknown) ? [] : Counted(material);
        if (counts.Count == 0)
            return said.Select(s => Uncounted(material, s.Cue, s.Value));
        var drafts = new List<StatementDraft>();
        foreach (var count in counts)
        {
            var (cue, value) = said.FindLast(s => s.Cue.First < count.First && s.Value is not (StatementValue.NotAffected or StatementValue.Unknown)) is { Cue: not null } before
                ? before : said.Find(s => s.Value is not (StatementValue.NotAffected or StatementValue.Unknown));
            var inherited = drafts.Count > 0 && Covers(material, drafts[^1].At, count.First) ? drafts[^1].Value : value;
            var people = material.Has(count.First - 2, count.First, "population") ? new Quantity(count.Quantity.Number, count.Quantity.Bound, "people", null, count.Quantity.Upper) : null;
            drafts.Add(Uncounted(material, cue, value) with
            {
                At = count.NumberAt,
                Quantity = people ?? InUnit(count.Quantity, drafts),
                Value = StatusOf(material, count) ?? inherited,
                Date = DateOf(material, cue, count),
                Items = count.Item is { } item ? [item] : material.Items(cue.First - 3, cue.End + AffectedByReach),
                Detail = ImpactOf(material, count),
                // “Confirmed” and “suspected” tell the state of land here, not how strongly something is said.
                Hedge = material.HedgeWithout(count.NumberAt, true, h => material.Tokens[h.First].Word is "confirmed" or "suspected"),
            });
        }
        return drafts.Concat(said.Where(s => s.Value is StatementValue.NotAffected or StatementValue.Unknown).Select(s => Uncounted(material, s.Cue, s.Value)));
    }

    private StatementDraft Uncounted(MaterialReading material, Cue<string> cue, StatementValue value)
    {
        var (first, end) = material.ClauseAround(cue.First);
        return new StatementDraft(Kind, value, cue.First)
        {
            Hedge = cue.Meaning == "extent" && material.Has(cue.First, cue.End, "known", "unknown") ? Hedge.NoInformation : null,
            Date = value == StatementValue.NotAffected || IsOfTheWar(material) ? null : material.DateOf(cue.First, cue.End),
            Items = material.Items(first, end),
        };
    }

    private static Registers.EdtfDate? DateOf(MaterialReading material, Cue<string> cue, QuantityMention count) =>
        IsOfTheWar(material) ? null : DatesBeside.Of(material.Sentence, count);

    // “17 of them heavily”: a bare number counts what the one before it counted.
    private static Quantity InUnit(Quantity quantity, List<StatementDraft> before) =>
        quantity.Unit is not null || before.Count == 0 ? quantity
            : new Quantity(quantity.Number, quantity.Bound, (before.FindLast(d => d.Quantity!.Unit != "people") ?? before[^1]).Quantity!.Unit, null, quantity.Upper);

    // “34 suspected areas covering 12km2”: the surface is of the same land.
    private static bool Covers(MaterialReading material, int from, int to) =>
        material.Sentence.HasWord(from, to, t => t.Stem is "cover" or "total" or "measur" || t.Text is "(") && !material.Sentence.HasWord(from, to, t => t.Word is "and" or ";" or ")");

    // “10.8km2 was confirmed and 4km2 suspected”, “74 square kilometers of suspected land”; “suspected and confirmed” together is affected.
    private static StatementValue? StatusOf(MaterialReading material, QuantityMention count)
    {
        var end = count.End;
        while (end < material.Tokens.Length && end < count.End + StatusReach && material.Tokens[end].Word is not ("," or ";" or "and" or "(" or "over" or "in") && material.Sentence.Line.MentionAt(end) is not QuantityMention)
            end++;
        var first = count.First;
        while (first > 0 && first > count.First - 4 && material.Tokens[first - 1].Word is not ("," or ";" or "and" or "(") && material.Sentence.Line.MentionAt(first - 1) is not QuantityMention)
            first--;
        var suspected = material.Sentence.HasWord(first, end, t => t.Stem is "suspect" || t.Word is "sha" or "shas");
        var confirmed = material.Sentence.HasWord(first, end, t => t.Stem is "confirm" || t.Word is "cha" or "chas");
        // “all but 5.1km² has been confirmed”.
        if (confirmed && material.Has(count.First - 2, count.First - 1, "all") && material.Has(count.First - 1, count.First, "but"))
            return StatementValue.Suspected;
        return (suspected, confirmed) switch { (true, false) => StatementValue.Suspected, (_, true) => StatementValue.Affected, _ => null };
    }

    private static string? ImpactOf(MaterialReading material, QuantityMention count) =>
        Enumerable.Range(count.End, Math.Min(StatusReach, material.Tokens.Length - count.End)).TakeWhile(i => material.Tokens[i].Text is not ("," or ";"))
            .Select(i => material.Tokens[i].Word).FirstOrDefault(w => w is "heavily" or "moderately" or "lightly" or "severely");

    // “dating from the 1992 conflict”: when the mines were laid, not when land was affected.
    private static bool IsOfTheWar(MaterialReading material) =>
        material.Sentence.Line.All<DateMention>().FirstOrDefault() is { } date
        && (material.Has(date.First - 4, date.First, "dating", "dates", "left", "laid", "put", "planted", "emplaced", "war", "wars", "conflict", "fighting", "strikes", "remaining") || material.Has(date.First - 1, date.First, "the")
            || material.Has(date.End, date.End + 2, "conflict", "war", "wars", "fighting", "invasion", "left"));

    // What was cleared or released is land no more affected.
    private static bool IsReleased(MaterialReading material, QuantityMention quantity)
    {
        var end = quantity.End;
        while (end < material.Tokens.Length && end < quantity.End + StatusReach && material.Tokens[end].Word is not ("," or ";" or "and" or "("))
            end++;
        return material.Sentence.HasWord(quantity.First - 2, end, t => t.Word is "cleared" or "released" or "canceled" or "cancelled" or "reduced" or "demined");
    }

    private static List<QuantityMention> Counted(MaterialReading material)
    {
        var counts = new List<QuantityMention>();
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>())
        {
            var goesOn = counts.Count > 0 && quantity.Quantity is { Unit: null, Currency: null } && material.Sentence.HasWord(quantity.First - 2, quantity.First, t => t.Word is "and" or "," or ":" or "from" or "to" or "of");
            if (IsReleased(material, quantity))
                continue;
            if (goesOn || (quantity.Quantity.Unit is { } unit && Units.Contains(unit)))
                counts.Add(quantity);
        }
        return counts;
    }

    // “with an estimated 8,700 items of unexploded ordnance”: where contamination is told, what is counted lies there.
    private IEnumerable<StatementDraft> Remnants(MaterialReading material) =>
        !material.OnTopic(Kind) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "clearanc" or "destroy" or "remov" or "find" or "lift" or "demin" or "kill" or "injur" or "collect" or "dispos" or "casualty" || t.Word is "found" or "blown" or "yielded") ? []
            : material.Sentence.Line.All<QuantityMention>().Where(q => q is { Quantity.Unit: "items", Item: "UXO" or "ERW" or "AXO" or "submunitions" }).Select(q => new StatementDraft(Kind, StatementValue.Erw, q.NumberAt) { Quantity = q.Quantity, Items = [q.Item!], Date = DatesBeside.Of(material.Sentence, q) });

    // “Though difficult to confirm, that appears to be a reasonable claim”: the report's own opinion of what it has just told.
    private IEnumerable<StatementDraft> Reasonable(MaterialReading material)
    {
        if (material.OnTopic(Kind) && material.Has(0, material.Tokens.Length, "claim", "assertion", "statement") && material.Has(0, material.Tokens.Length, "reasonable", "plausible", "credible")
            && !material.Sentence.IsNegated(material.Tokens.Length - 1, material.Tokens.Length))
            yield return new StatementDraft(Kind, StatementValue.NotAffected, material.Tokens.Length - 1) { Hedge = Statements.Hedge.Believed, Assessment = "reasonable" };
    }
}

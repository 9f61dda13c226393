using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the clearance of land (Article 5): area cleared or cancelled, items destroyed in it, surveys, deadlines, people; or that there is none.</summary>
internal sealed class ReadClearance(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("clearance");

    public StatementKind Kind => StatementKind.Clearance;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = new MaterialReading(sentence, thread);
        return material.Cues(_cues).SelectMany(c => Read(material, c)).DistinctBy(d => (d.Value, d.Quantity, d.Date, d.Target));
    }

    private IEnumerable<StatementDraft> Read(MaterialReading material, Cue<string> cue) => cue.Meaning switch
    {
        "clear" => Areas(material, cue, StatementValue.ClearedArea).Concat(Destroyed(material, cue)),
        "land" => Land(material, cue),
        "planned" => material.Sentence.IsNegated(cue.First, cue.End) ? [] : [Planned(material, cue)],
        "completed" => OnOwnTopic(material) && !material.Sentence.IsNegated(cue.First, cue.End) ? [Draft(material, cue, StatementValue.Completed)] : [],
        "cancel" when material.IsPredicate(cue.First) => Areas(material, cue, StatementValue.CancelledArea).Where(d => d.Quantity is not null),
        "surveyed" => Areas(material, cue, StatementValue.SurveyedArea).Where(d => d.Quantity is not null),
        "destroy" => Destroyed(material, cue),
        "program" => Program(material, cue),
        "survey" => Survey(material, cue),
        "deadline" => Deadline(material, cue),
        "extension" => Extension(material, cue),
        "capacity" => Capacity(material, cue, StatementValue.Capacity, "deminers"),
        "abroad" => Capacity(material, cue, StatementValue.TeamAbroad, null),
        "suspend" => OnOwnTopic(material) && material.IsPredicate(cue.First) ? [Draft(material, cue, StatementValue.Suspended)] : [],
        _ => [],
    };

    private bool OnOwnTopic(MaterialReading material) => material.OnTopic(Kind) || material.OnTopic(StatementKind.Contamination);

    private IEnumerable<StatementDraft> Areas(MaterialReading material, Cue<string> cue, StatementValue value)
    {
        // “checks cleared land”: an attribute tells of no act.
        if (!material.IsPredicate(cue.First) && material.Sentence.Line.MentionAt(cue.First - 1) is not QuantityMention && !material.Has(cue.End, cue.End + 2, "in", "by") && material.Sentence.HasWord(cue.End, cue.End + 1, t => t.Stem is "land" or "area" or "ground"))
            return [];
        if (material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 2, cue.First, "must", "will", "should", "to", "would"))
            return [];
        var (first, end) = material.ClauseAround(cue.First);
        var areas = material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is "km2" or "m2" or "hectares" or "km" or "minefields" && q.First >= first && q.End <= Math.Max(end, cue.End + 8) && !TakenByLater(material, cue, q)).ToList();
        if (areas.Count == 0)
            return cue.End - cue.First > 1 && cue.Meaning == "clear" && material.Has(cue.First, cue.End, "go", "goes", "continues", "continue", "on") ? [Draft(material, cue, value)] : [];
        return areas.Select(q => Draft(material, cue, value) with { Quantity = q.Quantity, Date = DateBeside(material, cue, q) });
    }

    // “Engineers cleared 0.7km2, and NDT cleared 351,500m2”: a number belongs to the verb right before it.
    private bool TakenByLater(MaterialReading material, Cue<string> cue, QuantityMention quantity) =>
        material.Cues(_cues).Exists(c => c.Meaning is "clear" or "cancel" && c.First > cue.First && c.First < quantity.First);

    // Clearance told without a number: “it cleared mines inside the zone”; “no mines were cleared”.
    private List<StatementDraft> Land(MaterialReading material, Cue<string> cue)
    {
        var areas = Areas(material, cue, StatementValue.ClearedArea).ToList();
        if (areas.Count > 0 || (!material.IsPredicate(cue.First) && material.Tokens[cue.First].Word == "cleared") || material.Has(cue.First - 3, cue.First, "must", "will", "should", "would", "help", "plans") || material.Sentence.HasWord(0, cue.First, t => t.Stem is "fund" or "paid" or "pay"))
            return areas;
        return [Draft(material, cue, material.Sentence.IsNegated(cue.First, cue.End) ? StatementValue.None : StatementValue.ClearedArea)];
    }

    private IEnumerable<StatementDraft> Destroyed(MaterialReading material, Cue<string> cue)
    {
        var inClearance = OnOwnTopic(material)
            || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "clearanc" or "demin" or "ordnanc" || t.Word is "uxo" or "erw");
        if (!inClearance || material.OnTopic(StatementKind.Stockpile) || material.OnTopic(StatementKind.StockpileDestruction) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "stockpil" or "stock"))
            return [];
        var (first, end) = material.ClauseAround(cue.First);
        var items = material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is "mines" or "items" && q.First >= first && q.End <= end);
        return items.Select(q => Draft(material, cue, StatementValue.DestroyedItems) with { Quantity = InItems(q.Quantity), Items = q.Item is { } item ? [item] : [] });
    }

    // What clearance destroys is counted in items, whatever it is.
    private static Quantity InItems(Quantity quantity) => new(quantity.Number, quantity.Bound, "items", null, quantity.Upper);

    private IEnumerable<StatementDraft> Program(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        var funded = material.Sentence.HasWord(first, end, t => t.Stem is "contribut" or "contribution" or "fund" or "donat" or "assist" or "assistanc" or "support" or "give" or "giv" or "money" or "abroad") || material.Has(cue.First - 2, cue.First, "international", "for");
        return !funded && (material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 3, cue.First, "no"))
            ? [new StatementDraft(Kind, StatementValue.None, cue.First)] : [];
    }

    private IEnumerable<StatementDraft> Survey(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        if (!material.Sentence.HasWord(first, end + 6, t => t.Stem is "complet" or "conduct" or "begin" or "start" or "cover" or "carry" or "undertak" or "finish") || material.Sentence.IsNegated(cue.First, cue.End))
            return [];
        var visited = material.Sentence.HasWord(first, end + 6, t => t.Stem is "cover" or "visit");
        var covered = !visited ? null : material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.First > cue.End && q.Quantity.Unit is "provinces" or "districts" or "communities" or "departments");
        var date = material.DateOf(cue.First, cue.End) ?? (material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First > cue.End) is { } later ? MaterialReading.DateOf(later) : null);
        return [Draft(material, cue, StatementValue.Survey) with { Quantity = covered?.Quantity, Date = date }];
    }

    private IEnumerable<StatementDraft> Deadline(MaterialReading material, Cue<string> cue)
    {
        var due = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.First);
        return due is null ? [] : [new StatementDraft(Kind, StatementValue.Deadline, cue.First) { Date = due.Date }];
    }

    private IEnumerable<StatementDraft> Extension(MaterialReading material, Cue<string> cue)
    {
        var target = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First > cue.First && material.Has(d.First - 2, d.First, "to", "until"));
        var length = material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.Quantity.Unit is "years" or "months");
        var said = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d != target);
        return [new StatementDraft(Kind, StatementValue.ExtensionRequested, cue.First) { Date = said?.Date, Target = target?.Date, Quantity = length?.Quantity, Detail = material.Has(0, material.Tokens.Length, "granted") ? "granted" : null }];
    }

    private IEnumerable<StatementDraft> Capacity(MaterialReading material, Cue<string> cue, StatementValue value, string? unit)
    {
        var counted = material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.Quantity.Unit is "deminers" or "teams" or "dogs" or "operators" or "organizations" && q.End >= cue.First);
        if (value == StatementValue.TeamAbroad && counted is null)
            return [Draft(material, cue, value)];
        if (counted is null || (unit is null && counted.First > cue.End + 4))
            return [];
        return material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is "deminers" or "teams" or "dogs" or "operators" or "organizations" && q.First >= counted.First)
            .Select(q => Draft(material, cue, value) with { Quantity = q.Quantity });
    }

    private StatementDraft Draft(MaterialReading material, Cue<string> cue, StatementValue value) => new(Kind, value, cue.First)
    {
        Actor = material.ActorAt(cue.First),
        Date = material.DateOf(cue.First, cue.End) ?? CarriedDate(material, cue),
        Items = [],
    };

    // “Plans to begin clearance in 2001”: the date after it is aimed at.
    private StatementDraft Planned(MaterialReading material, Cue<string> cue) => new(Kind, StatementValue.Planned, cue.First)
    {
        Actor = material.ActorAt(cue.First),
        Target = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.End)?.Date,
    };

    // “In 1998 it cleared …, and destroyed …”: the date that opens the sentence holds for both.
    private static Registers.EdtfDate? CarriedDate(MaterialReading material, Cue<string> cue) =>
        material.Has(cue.First - 2, cue.First, "and") && material.Sentence.Line.All<DateMention>().ToList() is [{ First: < 3 } date] ? MaterialReading.DateOf(date) : null;

    // “3.1km2 in 2007, more than in 2006 (2.75km2)”: each number has the date beside it.
    private static Registers.EdtfDate? DateBeside(MaterialReading material, Cue<string> cue, QuantityMention quantity) =>
        DatesBeside.Of(material.Sentence, quantity) ?? material.DateOf(cue.First, cue.End);
}

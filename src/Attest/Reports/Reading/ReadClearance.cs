using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the clearance of land (Article 5): area cleared or cancelled, items destroyed in it, surveys, deadlines, people; or that there is none.</summary>
internal sealed class ReadClearance(Phrasebook phrases) : IReadKind
{
    // How far a participle stands behind its area, and a verb before the last area of its list.
    private const int ActReach = 8;
    private const int GapReach = 30;

    private readonly PhraseTable<string> _cues = phrases.Cues("clearance");

    public StatementKind Kind => StatementKind.Clearance;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line) || sentence.Line.All<QuantityMention>().Any(IsWorkforce);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var cues = material.Cues(_cues);
        return Areas(material, cues).Concat(cues.SelectMany(c => Read(material, c))).Concat(Workforce(material, cues)).DistinctBy(d => (d.Value, d.Quantity, d.Date, d.Target));
    }

    private IEnumerable<StatementDraft> Read(MaterialReading material, Cue<string> cue) => cue.Meaning switch
    {
        "clear" => GoingOn(material, cue).Concat(Destroyed(material, cue)),
        "land" => Land(material, cue),
        "planned" => IsOfStock(material) || material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 1, cue.First, "remain", "remains", "remained", "remaining", "left", "yet", "still") ? [] : [Planned(material, cue)],
        "completed" => (OnOwnTopic(material) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "minefield" || t.Word is "mined")) && !material.Sentence.IsNegated(cue.First, cue.End) ? [Completed(material, cue)] : [],
        "destroy" => Destroyed(material, cue),
        "program" => Program(material, cue),
        "survey" => Survey(material, cue),
        "deadline" => Deadline(material, cue),
        "extension" => material.Has(0, 1, "should", "if", "unless") || material.Has(cue.First, cue.First + 1, "request") && material.Has(cue.First + 1, cue.First + 3, "be") ? [] : Extension(material, cue),
        "term" => (OnOwnTopic(material) || OnTreatyDuty(material)) && HasLength(material) ? Extension(material, cue) : [],
        "abroad" => Abroad(material, cue),
        "lack" => OnOwnTopic(material) || material.NamesMines ? [Draft(material, cue, StatementValue.Capacity) with { Negated = true }] : [],
        "progress" => OnOwnTopic(material) || OnTreatyDuty(material) ? [Progress(material, cue)] : [],
        "suspend" => (OnOwnTopic(material) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "demin" or "clearanc")) && material.IsPredicate(cue.First) && !IsOfMoney(material, cue) ? [Draft(material, cue, StatementValue.Suspended)] : [],
        _ => [],
    };

    // “Payments were suspended” tells of money, not of work.
    private static bool IsOfMoney(MaterialReading material, Cue<string> cue) =>
        material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "payment" or "fund" or "aid" or "grant" or "contribution" or "donor" || t.Word is "funding" or "support")
        && !material.Sentence.HasWord(0, cue.First, t => t.Stem is "clearanc" or "demin" or "operation" or "work" or "survey" or "team");

    // Stocks are destroyed by plans of their own.
    private static bool IsOfStock(MaterialReading material) =>
        material.OnTopic(StatementKind.Stockpile) || material.OnTopic(StatementKind.StockpileDestruction) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "stockpil");

    private static bool HasLength(MaterialReading material) =>
        material.Sentence.Line.All<QuantityMention>().Any(q => q.Quantity.Unit is "years" or "months");

    private bool OnOwnTopic(MaterialReading material) =>
        material.OnTopic(Kind) || material.OnTopic(StatementKind.Contamination) || (material.Sentence.Section.IsLead && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clearanc" or "demin"));

    // Each area is said of one act: of the participle after it (“1.2km2 was cleared”), else of the verb before it (“cleared 12 hectares and 17km of road”).
    private IEnumerable<StatementDraft> Areas(MaterialReading material, List<Cue<string>> cues)
    {
        var acts = cues.Where(c => IsAct(material, c)).ToList();
        if (acts.Count == 0)
            yield break;
        var areas = InAreas(material).Where(q => !IsLeft(material, q)).Select(q => (Area: q, Act: ActOf(material, acts, q))).Where(a => a.Act is not null).ToList();
        foreach (var (area, act) in areas)
        {
            var means = act!.Meaning == "release" ? MeansOf(material, area) : null;
            var value = means ?? act.Meaning switch { "cancel" => StatementValue.CancelledArea, "surveyed" => StatementValue.SurveyedArea, _ => StatementValue.ClearedArea };
            // “2.5km2 was released: 1.2km2 was cleared and 1.3km2 canceled”: the parts say it.
            if (act.Meaning == "release" && means is null && areas.Exists(a => a.Area.First > area.First && MeansOf(material, a.Area) is not null))
                continue;
            if (act.Meaning == "release" && means is null && areas.Exists(a => a.Act!.Meaning is "clear" or "cancel" or "land" && a.Area.First > area.First))
                continue;
            yield return Draft(material, act, value) with
            {
                Quantity = area.Quantity,
                Date = DatesBeside.Of(material.Sentence, area) ?? material.DateOf(act.First, act.End),
                Actor = material.ActorBeside(area.First) ?? (HasSubjectOfItsOwn(material, area) || !material.Sentence.SameStretch(act.First, area.First) ? null : material.ActorAt(act.First)),
            };
        }
    }

    // “0.5km2 through clearance, 0.3km2 by technical survey”: how each part of what was released was released.
    private static StatementValue? MeansOf(MaterialReading material, QuantityMention area)
    {
        var end = area.End;
        while (end < material.Tokens.Length && end < area.End + ActReach && material.Tokens[end].Text is not ("," or ";" or ")" or "(") && material.Sentence.Line.MentionAt(end) is not QuantityMention)
            end++;
        if (!material.Has(area.End, end, "through", "by", "via", "after", "following", "as"))
            return null;
        return material.Has(area.End, end, "survey", "nts", "ts", "cancellation", "cancelation", "reduction") ? StatementValue.CancelledArea
            : material.Has(area.End, end, "clearance", "clearing", "demining") ? StatementValue.ClearedArea : null;
    }

    // “NDT cleared 610,200m2, the engineer regiment 402,400m2”: someone no word of ours names.
    private static bool HasSubjectOfItsOwn(MaterialReading material, QuantityMention area) =>
        area.First > 1 && material.Tokens[area.First - 1] is { IsWord: true } before && before.Word is not ("and" or "another" or "further" or "of" or "with" or "to" or "including" or "plus" or "cleared" or "released" or "canceled" or "cancelled" or "reduced" or "surveyed")
        && material.Sentence.Line.All<QuantityMention>().LastOrDefault(q => q.End < area.First) is { } earlier && IsArea(earlier) && material.Has(earlier.End, area.First, ",", "and") && !material.Has(earlier.End, area.First, "cleared", "in", "on", "over", "covering");

    // “820,000m2, compared with 640,000 in 2006”: a bare number behind an area is one too.
    private static IEnumerable<QuantityMention> InAreas(MaterialReading material)
    {
        QuantityMention? before = null;
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>())
        {
            var goesOn = before is not null && quantity.Quantity is { Unit: null, Currency: null } && material.Has(quantity.First - 1, quantity.First, "with", "to", "than", "against", "from", "was", "managed", "had", "achieved", "and", "only", "just", "cleared", "released", "canceled", "cancelled", "further", "another");
            if (IsArea(quantity) || IsPlaces(material, quantity))
                before = quantity;
            else if (goesOn)
                before = quantity with { Quantity = new Quantity(quantity.Quantity.Number, quantity.Quantity.Bound, before!.Quantity.Unit, null, quantity.Quantity.Upper) };
            else
                continue;
            yield return before;
        }
    }

    private static bool IsArea(QuantityMention quantity) => quantity.Quantity.Unit is "km2" or "m2" or "hectares" or "km" or "minefields";

    // “cleared 45 areas”, “treated five sites”: places are counted where they are what was cleared, and not where it was.
    private static bool IsPlaces(MaterialReading material, QuantityMention quantity) =>
        quantity.Quantity.Unit is "areas" && (material.Sentence.HasWord(quantity.First - 2, quantity.First, t => t.Word is "cleared" or "demined" or "released") || (material.Has(quantity.End, quantity.End + 3, "cleared", "demined", "released") && material.Has(quantity.End, quantity.End + 2, "was", "were", "been", "have", "had")));

    private static bool IsLeft(MaterialReading material, QuantityMention quantity) =>
        material.Has(quantity.End, quantity.End + 5, "remain", "remained", "remaining", "remains", "left") || material.Has(quantity.First - 2, quantity.First, "leaving", "remaining");

    private static bool IsAct(MaterialReading material, Cue<string> cue) =>
        cue.Meaning is "clear" or "land" or "cancel" or "surveyed" or "release" && !material.Sentence.IsNegated(cue.First, cue.End)
        && !IsInName(material, cue.First) && !material.Has(cue.First - 3, cue.First, "must", "will", "should", "to", "would", "plans", "can", "could", "for");

    // The “Demining” of “the Northern Demining Bureau” is part of a name.
    private static bool IsInName(MaterialReading material, int at) =>
        material.Tokens[at].IsCapitalised && (at > 0 || (at + 1 < material.Tokens.Length && material.Tokens[at + 1].IsCapitalised));

    private static Cue<string>? ActOf(MaterialReading material, List<Cue<string>> acts, QuantityMention area)
    {
        // “2.3km2 of land was cleared”: a cue may begin with the noun of the area.
        var after = acts.Find(a => a.First >= area.End && a.First <= area.End + ActReach && (IsPassive(material, area.End, a.First) || (a.Meaning == "land" && IsPassive(material, area.End, a.End - 1))));
        if (after is not null)
            return after;
        var before = acts.FindLast(a => a.First < area.First);
        return before is not null && area.First - before.First <= GapReach && (IsBare(material, area) || material.Sentence.SameStretch(before.First, area.First)) ? before : null;
    }

    // “It cleared 612 hectares; in the previous year it had managed 318”: a bare number goes on across a semicolon.
    private static bool IsBare(MaterialReading material, QuantityMention area) => material.Sentence.Line.MentionAt(area.NumberAt) is QuantityMention { Quantity.Unit: null };

    // “402,000m2 reduced”, “1.2km2 of land was cleared”: nothing but its noun and a form of “be” stands between.
    private static bool IsPassive(MaterialReading material, int from, int to) =>
        material.Tokens[to].Word.EndsWith("ed", StringComparison.Ordinal) && !material.Sentence.HasWord(from, to, t => t.Text is "," or ";" or ")" or "(" || t.Word is "and" or "which" or "or")
        && (from == to || material.Has(from, to, "was", "were", "is", "are", "be", "been", "had", "has", "have", "of"));

    // Clearance told without a number: “it cleared mines inside the zone”; “no mines were cleared”.
    private List<StatementDraft> Land(MaterialReading material, Cue<string> cue)
    {
        var negated = material.Sentence.IsNegated(cue.First, cue.End);
        if (!negated && material.Sentence.Line.All<QuantityMention>().Any(q => IsArea(q) || IsPlaces(material, q)))
            return [];
        var attribute = material.Tokens[cue.First].Word == "cleared" && (!material.IsPredicate(cue.First) || (material.Has(cue.First + 1, cue.First + 2, "land", "area", "areas", "ground") && !material.Has(cue.First - 2, cue.First, "has", "have", "had", "was", "were", "been", "and", "it", "they")));
        if (attribute || (material.Has(cue.First - 1, cue.First, "to") && !material.Has(cue.First - 2, cue.First, "began", "begun", "continued", "continues", "continue", "started", "helped")) || material.Has(cue.First - 3, cue.First, "must", "will", "should", "would", "help", "plans") || material.Sentence.HasWord(0, cue.First, t => t.Stem is "fund" or "paid" or "pay"))
            return [];
        return [Draft(material, cue, negated ? StatementValue.None : StatementValue.ClearedArea)];
    }

    // “Clearance continued in 2003”.
    private IEnumerable<StatementDraft> GoingOn(MaterialReading material, Cue<string> cue) =>
        cue.End - cue.First > 1 && material.Has(cue.First, cue.End, "go", "goes", "continues", "continue", "continued", "on", "went") && !material.Sentence.IsNegated(cue.First, cue.End)
        && !material.Sentence.Line.All<QuantityMention>().Any(IsArea) ? [Draft(material, cue, StatementValue.ClearedArea)] : [];

    private IEnumerable<StatementDraft> Destroyed(MaterialReading material, Cue<string> cue)
    {
        var inClearance = OnOwnTopic(material)
            || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clear" or "clearanc" or "demin" or "ordnanc" || t.Word is "uxo" or "erw");
        if (!inClearance || material.OnTopic(StatementKind.Stockpile) || material.OnTopic(StatementKind.StockpileDestruction) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "stockpil" or "stock"))
            return [];
        var (first, end) = material.ClauseAround(cue.First);
        var all = material.Sentence.Line.All<QuantityMention>().ToList();
        var items = all.Where((q, i) => q.First >= first && q.End <= end && (q.Quantity.Unit is "mines" or "items"
            || (i > 0 && all[i - 1].Quantity.Unit is "mines" or "items" && q.Quantity is { Unit: null, Currency: null } && material.Has(q.First - 1, q.First, "with", "to", "than", "against", "from"))));
        // What is compared has a date of its own.
        var compared = material.Has(first, end, "against", "compared", "than", "versus");
        return items.Select(q => Draft(material, cue, StatementValue.DestroyedItems) with { Date = DatesBeside.Of(material.Sentence, q) ?? (compared ? null : material.DateOf(cue.First, cue.End)), Quantity = InItems(q.Quantity), Items = q.Item is { } item ? [item] : [] });
    }

    // What clearance destroys is counted in items, whatever it is.
    private static Quantity InItems(Quantity quantity) => new(quantity.Number, quantity.Bound, "items", null, quantity.Upper);

    private IEnumerable<StatementDraft> Program(MaterialReading material, Cue<string> cue)
    {
        // “unaware of mine action in the country”: looked for, and nothing found.
        if (material.Has(cue.First - 3, cue.First, "unaware", "aware"))
            return [new StatementDraft(Kind, StatementValue.None, cue.First) { Hedge = Hedge.NoInformation }];
        var (first, end) = material.ClauseAround(cue.First);
        var funded = material.Sentence.HasWord(first, end, t => t.Stem is "contribut" or "contribution" or "fund" or "donat" or "assist" or "assistanc" or "support" or "give" or "giv" or "money" or "abroad") || material.Has(cue.First - 2, cue.First, "international", "for");
        return !funded && (material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 3, cue.First, "no"))
            ? [new StatementDraft(Kind, StatementValue.None, cue.First) { Date = material.DateOf(cue.First, cue.End) }] : [];
    }

    private IEnumerable<StatementDraft> Survey(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        if (!material.Sentence.HasWord(first, end + 6, t => t.Stem is "complet" or "conduct" or "begin" or "start" or "cover" or "carry" or "undertak" or "finish" or "mak" or "mad" or "make" or "made" or "end" or "conclud"))
            return [];
        // “No survey has been made.”
        if (material.Has(cue.First - 3, cue.First, "no"))
            return [Draft(material, cue, StatementValue.Survey) with { Negated = true }];
        if (material.Sentence.IsNegated(cue.First, cue.End))
            return [];
        var visited = material.Sentence.HasWord(first, end + 6, t => t.Stem is "cover" or "visit");
        var covered = !visited ? null : material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.First > cue.End && q.Quantity.Unit is "provinces" or "districts" or "communities" or "villages" or "departments");
        var date = material.DateOf(cue.First, cue.End) ?? (material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First > cue.End) is { } later ? MaterialReading.DateOf(material.Sentence, later) : null);
        return [Draft(material, cue, StatementValue.Survey) with { Quantity = covered?.Quantity, Date = date }];
    }

    private IEnumerable<StatementDraft> Deadline(MaterialReading material, Cue<string> cue)
    {
        var due = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.First && material.Sentence.SameStretch(cue.First, d.First) && !IsDayOfExtension(material, cue, d) && !IsAskedFor(material, d));
        // The deadline of a stockpile is another; what the treaty sets is so, whoever speaks of it.
        var own = OnOwnTopic(material) || OnTreatyDuty(material);
        return due is null || !own ? [] : [new StatementDraft(Kind, StatementValue.Deadline, cue.First) { Date = due.Date, Hedge = Hedge.Asserted }];
    }

    // “The deadline, which the conference extended in December 2009”: that is when it was extended, not when it falls.
    private static bool IsDayOfExtension(MaterialReading material, Cue<string> cue, DateMention date) =>
        material.Sentence.HasWord(cue.End, date.First, t => t.Stem is "extend" or "grant") && !material.Has(date.First - 2, date.First, "to", "until", "till");

    // “It asked for an extension of its deadline until 2011”: what is asked for is not set.
    private static bool IsAskedFor(MaterialReading material, DateMention date) =>
        material.Has(date.First - 2, date.First, "to", "until", "till") && material.Sentence.HasWord(0, date.First, t => t.Stem is "request" or "ask" or "seek" or "sought" or "appli" or "apply")
        && !material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "grant" or "approv" or "accept");

    private IEnumerable<StatementDraft> Extension(MaterialReading material, Cue<string> cue)
    {
        var dates = material.Sentence.Line.All<DateMention>().Where(d => material.Sentence.SameStretch(cue.First, d.First)).ToList();
        var target = dates.Find(d => d.First > cue.First && material.Has(d.First - 2, d.First, "to", "until", "till"));
        var length = material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.Quantity.Unit is "years" or "months");
        var said = dates.FindLast(d => d != target && d.End <= cue.First) ?? dates.Find(d => d != target);
        var granted = material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "grant" or "approv" or "accept");
        yield return new StatementDraft(Kind, StatementValue.ExtensionRequested, cue.First) { Date = said?.Date, Target = target?.Date, Quantity = length?.Quantity, Detail = granted ? "granted" : null };
        if (granted && target is not null)
            yield return new StatementDraft(Kind, StatementValue.Deadline, target.First) { Date = target.Date };
    }

    private IEnumerable<StatementDraft> Abroad(MaterialReading material, Cue<string> cue)
    {
        // Those who are at work in the State itself are not abroad.
        if (material.Sentence.Line.All<StateMention>().Any(s => s.IsSelf && s.First > cue.First && s.End == cue.End))
            return [];
        // “contributed $50,000 to Kenya” is money.
        if (material.Sentence.Line.All<QuantityMention>().Any(q => q.Quantity.Currency is not null && q.First >= cue.First && q.End <= cue.End))
            return [];
        var people = material.Sentence.Line.All<QuantityMention>().Where(q => (IsWorkforce(q) || q.Quantity.Unit is "volunteers" or "people") && material.Sentence.ClauseOf(q.First) == material.Sentence.ClauseOf(cue.First)).ToList();
        return people.Count == 0 ? [Draft(material, cue, StatementValue.TeamAbroad)] : people.Select(q => Draft(material, cue, StatementValue.TeamAbroad) with { Quantity = InDeminers(q.Quantity), Date = DatesBeside.Of(material.Sentence, q) });
    }

    // Volunteers and soldiers who clear mines abroad are deminers there.
    private static Quantity InDeminers(Quantity quantity) =>
        quantity.Unit is "volunteers" or "people" ? new Quantity(quantity.Number, quantity.Bound, "deminers", null, quantity.Upper) : quantity;

    // “34 people were trained as deminers”.
    private static bool IsTrained(MaterialReading material, QuantityMention quantity) =>
        quantity.Quantity.Unit == "people" && material.Sentence.HasWord(quantity.End, quantity.End + 4, t => t.Word == "trained") && material.Sentence.HasWord(quantity.End, material.Tokens.Length, t => t.Stem is "deminer" or "demin" or "clearanc" or "sapper");

    private static bool IsWorkforce(QuantityMention quantity) => quantity.Quantity.Unit is "deminers" or "teams" or "dogs" or "operators" or "organizations";

    // “Some 650 deminers and ten dogs were deployed”, “the Trust employed 118 deminers and CFI 64”: a bare number goes on with the people before it.
    private IEnumerable<StatementDraft> Workforce(MaterialReading material, List<Cue<string>> cues)
    {
        if (!(OnOwnTopic(material) || cues.Exists(c => c.Meaning == "capacity")) || cues.Exists(c => c.Meaning == "abroad") || IsOtherMatter(material))
            yield break;
        Quantity? before = null;
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>())
        {
            var goesOn = before is not null && quantity.Quantity is { Unit: null, Currency: null } && material.Has(quantity.First - 3, quantity.First, "and", ",");
            var trained = IsTrained(material, quantity);
            if (!IsWorkforce(quantity) && !goesOn && !trained)
                continue;
            before = trained ? InDeminers(quantity.Quantity) : IsWorkforce(quantity) ? quantity.Quantity : before;
            yield return new StatementDraft(Kind, StatementValue.Capacity, quantity.NumberAt)
            {
                Quantity = new Quantity(quantity.Quantity.Number, quantity.Quantity.Bound, before!.Unit, null, quantity.Quantity.Upper),
                Date = IsSubjectOfWork(material, cues, quantity) ? null : DatesBeside.Of(material.Sentence, quantity),
                Actor = material.ActorBeside(quantity.First) ?? material.ActorAt(quantity.NumberAt),
            };
        }
    }

    // “Its four teams cleared 412,000 square meters in 1998”: the date is that of the work.
    private static bool IsSubjectOfWork(MaterialReading material, List<Cue<string>> cues, QuantityMention workforce) =>
        cues.Find(c => c.Meaning is "clear" or "release" or "destroy" && c.First >= workforce.End) is { } act && material.Tokens[act.First].Word is "cleared" or "destroyed" or "released" or "found" or "removed" && material.Sentence.SameStretch(workforce.First, act.First)
        && !material.Sentence.Line.All<DateMention>().Any(d => d.First < act.First);

    // Deminers who are hurt, and teams that teach, are other kinds' business.
    private static bool IsOtherMatter(MaterialReading material) =>
        material.OnTopic(StatementKind.RiskEducation) && !material.OnTopic(StatementKind.Clearance)
        || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "kill" or "injur" or "wound" or "education" or "awareness" or "casualty" or "session" || t.Word is "lost" or "hurt");

    // “Soltara says that it can meet its deadline”, “would need until 2029 to finish”.
    private StatementDraft Progress(MaterialReading material, Cue<string> cue) => new(Kind, StatementValue.ProgressExpected, cue.First)
    {
        Negated = material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 4, cue.First, "unlikely", "unable") ? true : null,
        Target = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First > cue.First)?.Date,
    };

    // Without a section on clearance, a duty of clearance must be named: Article 5 of the Mine Ban Treaty, Article 4 of the Convention on Cluster Munitions.
    private static bool OnTreatyDuty(MaterialReading material) =>
        !material.OnTopic(StatementKind.Stockpile) && !material.OnTopic(StatementKind.StockpileDestruction)
        && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "clearanc" or "clear" or "demin" || t.Word is "5");

    private StatementDraft Draft(MaterialReading material, Cue<string> cue, StatementValue value) => new(Kind, value, cue.First)
    {
        Actor = material.ActorAt(cue.First),
        Date = material.DateOf(cue.First, cue.End) ?? CarriedDate(material, cue),
        Items = [],
    };

    // “Three of the five districts had been declared free of mines”: where work is done.
    private StatementDraft Completed(MaterialReading material, Cue<string> cue) => Draft(material, cue, StatementValue.Completed) with
    {
        Quantity = material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.End <= cue.First && q.Quantity.Unit is "districts" or "provinces" or "departments" or "communities" or "villages" or "municipalities")?.Quantity,
    };

    // “Plans to begin clearance in 2001”: the date after it is aimed at.
    private StatementDraft Planned(MaterialReading material, Cue<string> cue) => new(Kind, StatementValue.Planned, cue.First)
    {
        Quantity = material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.First >= cue.First && q.Quantity.Unit is "km2" or "m2" or "hectares" or "km2/year" or "m2/year" or "hectares/year")?.Quantity,
        Actor = material.ActorAt(cue.First),
        Target = material.Sentence.Line.All<DateMention>().FirstOrDefault(d => d.First >= cue.End)?.Date,
    };

    // “In 1998 it cleared …, and destroyed …”: the date that opens the sentence holds for both.
    private static Registers.EdtfDate? CarriedDate(MaterialReading material, Cue<string> cue) =>
        material.Has(cue.First - 2, cue.First, "and") && material.Sentence.Line.All<DateMention>().ToList() is [{ First: < 3 } date] ? MaterialReading.DateOf(material.Sentence, date) : null;
}

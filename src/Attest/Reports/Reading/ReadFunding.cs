using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads funding of mine action: sums given, received and pledged, the State's own budget, or that it gave nothing.</summary>
internal sealed class ReadFunding(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("funding");

    public StatementKind Kind => StatementKind.Funding;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        if (material.Cues(_cues) is not { Count: > 0 } cues || !IsForMineAction(material))
            return [];
        var sums = sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Currency is not null && !IsConversion(material, q)).ToList();
        return sums.Count > 0 ? sums.Select(q => Sum(material, cues, q)).Concat(cues.Where(c => c.Meaning == "suspend").SelectMany(c => WithoutSum(material, [c]))) : WithoutSum(material, cues).DistinctBy(d => (d.Value, d.Date));
    }

    private bool IsForMineAction(MaterialReading material) =>
        material.OnTopic(Kind) || material.OnTopic(StatementKind.Clearance) || (material.Sentence.Section.IsLead && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "funding" or "fund" or "contribution" or "donor"))
        || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "min" or "landmin" or "demin" or "clearanc");

    // “€5.57 million ($6.3 million)”: two currencies, the first (vocabulary §6).
    private static bool IsConversion(MaterialReading material, QuantityMention quantity) =>
        quantity.First > 1 && material.Tokens[quantity.First - 1].Text == "(" && material.Sentence.Line.MentionAt(quantity.First - 2) is QuantityMention { Quantity.Currency: not null };

    private StatementDraft Sum(MaterialReading material, List<Cue<string>> cues, QuantityMention sum)
    {
        var cue = cues.FindLast(c => c.First <= sum.First) ?? cues[0];
        // “It obtained $4 million from abroad and put up $1 million from its own budget”: each sum its own verb.
        var foreign = material.Sentence.Line.All<StateMention>().FirstOrDefault() is { IsSelf: false, First: <= 2 } && material.Tokens[cue.First].Word is "spent" or "spend" or "spends" or "supplied";
        var budget = !foreign && cue.Meaning == "budget" || (!foreign && cue.Meaning != "receive" && cues.Exists(c => c.Meaning == "budget"));
        var value = IsPledged(cues, cue, sum) ? StatementValue.Pledged : budget || IsOwnGift(material, cue, sum) ? StatementValue.Provided : StatementValue.Received;
        return new StatementDraft(Kind, value, sum.NumberAt)
        {
            Quantity = sum.Quantity,
            Date = DatesBeside.Of(material.Sentence, sum),
            Actor = value is StatementValue.Received or StatementValue.Pledged ? GiverOf(material, sum) ?? SourceOf(material, cue, sum) : null,
            Detail = budget ? "national" : null,
            Hedge = value == StatementValue.Pledged ? material.HedgeBeside(cues.Find(c => c.Meaning == "pledge")!) : null,
        };
    }

    // “gave €150,000 in 2002 and has promised as much for 2003”: what was given before the promise was given.
    private static bool IsPledged(List<Cue<string>> cues, Cue<string> cue, QuantityMention sum) =>
        cues.Find(c => c.Meaning == "pledge") is { } pledge && (pledge.First < sum.First || cue.Meaning is not "give" || cue.First > sum.First);

    // The State gives when it is the subject of giving, or the funding is “Finnish” or “from Finland”.
    private static bool IsOwnGift(MaterialReading material, Cue<string> cue, QuantityMention sum)
    {
        var self = material.Sentence.Line.All<StateMention>().FirstOrDefault(s => s.IsSelf);
        if (cue.Meaning == "receive" || self is null || self.First > sum.First)
            return false;
        return material.Sentence.OtherSubject(sum.First) is null && !material.Has(self.First - 1, self.First, "to", "in", "for");
    }

    // “Nordhaven $1.2 million”: the giver stands right before the sum.
    private static string? GiverOf(MaterialReading material, QuantityMention sum) =>
        material.Sentence.Line.Mentions.LastOrDefault(m => m is StateMention { IsSelf: false } or ActorMention && m.End <= sum.First && m.End >= sum.First - 6 && !material.Sentence.HasWord(m.End, sum.First, t => t.Text is "," or ";" or ":" || t.Word is "and")) switch
        {
            StateMention state => state.Code,
            ActorMention actor => actor.Actor,
            _ => null,
        };

    private static bool NamesHelp(MaterialReading material) =>
        NamesFunds(material) || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "assistanc" or "help" or "support" or "equipment" or "detector" or "vehicl" or "machin" or "consignment" or "ambulanc");

    private static bool NamesFunds(MaterialReading material) =>
        material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "fund" or "funding" or "money" or "contribution" or "donation" or "aid" or "contribut");

    // “Japan provided $2 million”, “$2 million from Japan”: the one who gives, where only one is named.
    private static string? SourceOf(MaterialReading material, Cue<string> cue, QuantityMention sum)
    {
        if (cue.Meaning is "give" or "pledge" && cue.First < sum.First && material.ActorAt(cue.First) is { } subject)
            return subject;
        var from = material.Sentence.Line.Mentions.Where(m => m is StateMention { IsSelf: false } or ActorMention && m.First >= sum.End && m.First <= sum.End + 4 && material.Has(m.First - 2, m.First, "from", "by")).ToList();
        return from is [StateMention { Code: { } code }] ? code : from is [ActorMention actor] ? actor.Actor : null;
    }

    // “Lindar pledged ten excavators”, “help was promised by the EU”: what is not money.
    private StatementDraft InKind(MaterialReading material, Cue<string> cue) => new(Kind, StatementValue.Pledged, cue.First)
    {
        Actor = material.ActorAt(cue.First),
        Date = material.DateOf(cue.First, cue.End),
        Hedge = material.HedgeBeside(cue),
        Quantity = material.Sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.First >= cue.First && q.Quantity.Unit is not (null or "years" or "months" or "percent"))?.Quantity,
    };

    private IEnumerable<StatementDraft> WithoutSum(MaterialReading material, List<Cue<string>> cues)
    {
        foreach (var cue in cues)
        {
            // “has received no assistance”: nothing came.
            if (cue.Meaning == "none_received")
                yield return new StatementDraft(Kind, StatementValue.None, cue.First) { Date = material.DateOf(cue.First, cue.End) };
            else if (cue.Meaning == "not_reported")
                yield return new StatementDraft(Kind, StatementValue.NotReported, cue.First) { Date = material.DateOf(cue.First, cue.End) };
            else if (cue.Meaning == "pledge" && (material.OnTopic(Kind) || NamesHelp(material)) && !material.Has(cue.First, cue.First + 5, "not", "never") && !IsNoun(material, cue))
                yield return InKind(material, cue);
            else if (cue.Meaning is "give" && material.Sentence.HedgeAt(cue.First) == Hedge.NoInformation && material.ActorAt(cue.First) is null)
                yield return new StatementDraft(Kind, StatementValue.Provided, cue.First) { Date = material.DateOf(cue.First, cue.End) };
            else if (cue.Meaning == "suspend")
                yield return new StatementDraft(Kind, StatementValue.Suspended, cue.First) { Actor = material.ActorAt(cue.First) ?? material.OnlyOtherState(0, material.Tokens.Length), Date = material.DateOf(cue.First, cue.End) };
            else if (cue.Meaning == "receive" && NamesHelp(material) && !material.Sentence.IsNegated(cue.First, cue.End) && DonorOf(material, cue) is { } donor)
                yield return new StatementDraft(Kind, StatementValue.Received, cue.First) { Actor = donor, Date = material.DateOf(cue.First, cue.End) };
            else if ((cue.Meaning is "give" || NamesFunds(material)) && material.Sentence.HedgeAt(cue.First) != Hedge.NoInformation && (material.Sentence.IsNegated(cue.First, cue.End) || material.Has(0, cue.First, "neither")))
                foreach (var date in material.Sentence.DatesOf(cue.First, cue.End).Select(d => (Registers.EdtfDate?)d.Date).DefaultIfEmpty(null))
                    yield return new StatementDraft(Kind, StatementValue.None, cue.First) { Actor = material.ActorAt(cue.First), Date = date };
        }
    }

    // “without fresh pledges”, “for further pledges”: what is not yet there nobody has promised.
    private static bool IsNoun(MaterialReading material, Cue<string> cue) =>
        material.Tokens[cue.First].Word is "pledge" or "pledges" or "promise" or "promises" && material.Has(cue.First - 3, cue.First, "without", "for", "no", "new", "more", "further", "fresh", "future");

    // “Mine detectors were received from Slovenia”: help that is no sum, from the one State named.
    private static string? DonorOf(MaterialReading material, Cue<string> cue) =>
        material.Has(cue.End, cue.End + 3, "from", "by") ? material.OnlyOtherState(cue.First, material.Tokens.Length) : null;
}

using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads casualties (in all, and by device), what became of them, and survivors.</summary>
internal sealed class ReadCasualtyFacts : IReadFact
{
    // “3 people were killed”.
    private const int Reach = 4;

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Casualties, FactTopic.CasualtyAnalysis, FactTopic.Survivors];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Answer is "not_applicable" or "not_reported")
            return [];
        if (fact.Topic is FactTopic.Survivors)
            return fact.IsRemark ? [] : Survivors(fact);
        if (fact.IsRemark)
            return OfName(fact.Name) is null or StatementValue.Total ? Parts(fact) : [];
        var counted = Counted(fact).ToList();
        return counted.Count > 0 ? counted : Uncounted(fact);
    }

    private static List<StatementDraft> Survivors(FactReading fact)
    {
        var counted = fact.Counts("people").Select(count => fact.Draft(StatementKind.Casualties, StatementValue.Survivors, fact.Date, fact.Quantities.Count > 0 ? fact.Quantities[0] : null) with { Quantity = count }).ToList();
        if (counted.Count > 0)
            return counted;
        return fact.Answer is "none" ? [fact.Draft(StatementKind.Casualties, StatementValue.None, fact.Date)]
            : fact.Answer is "unknown" || fact.HasStem("several", "many", "hundred", "thousand", "dozen", "ten", "few", "some") ? [fact.Draft(StatementKind.Casualties, StatementValue.Survivors, fact.Date)] : [];
    }

    private static IEnumerable<StatementDraft> Counted(FactReading fact)
    {
        var of = fact.IsComparison ? fact.Host! : fact;
        foreach (var count in fact.Counts("people"))
        {
            var quantity = fact.Quantities.FirstOrDefault(mention => mention.Quantity.Number == count.Number);
            if (quantity is not null && quantity.Unit is "percent" or "incidents" or "years" or "USD" or "EUR")
                continue;
            var value = (quantity is null ? null : Fate(fact, quantity)) ?? OfName(fact.Name) ?? (fact.IsComparison && of.Quantities is [.., { } last] ? Fate(of, last) : null) ?? StatementValue.Total;
            if (value == StatementValue.Total && count is { Number: 0, Upper: null } && Devices(of).IsEmpty)
                yield return fact.Draft(StatementKind.Casualties, StatementValue.None, fact.Date);
            else
                yield return fact.Draft(StatementKind.Casualties, value, fact.Date, quantity) with { Quantity = count, Items = value == StatementValue.Total ? Devices(of) : [] };
        }
    }

    // “131 (40 killed, 91 injured)”: their fates are figures of their own; who they were is not.
    private static IEnumerable<StatementDraft> Parts(FactReading fact) =>
        from quantity in fact.Quantities
        let fate = Fate(fact, quantity)
        where fate is not null
        select fact.Draft(StatementKind.Casualties, fate.Value, fact.Date, quantity) with
        {
            Quantity = new Quantity(quantity.Quantity.Number, quantity.Quantity.Bound, "people", null, quantity.Quantity.Upper),
            Hedge = quantity.IsEstimate ? Hedge.Estimated : Hedge.Asserted,
        };

    private static IEnumerable<StatementDraft> Uncounted(FactReading fact)
    {
        var value = OfName(fact.Name) ?? StatementValue.Total;
        if (fact.Answer is "none" && value == StatementValue.Total && fact.Items.IsEmpty)
            yield return fact.Draft(StatementKind.Casualties, StatementValue.None, fact.Date);
        else if (fact.Answer is "unknown")
            yield return fact.Draft(StatementKind.Casualties, value == StatementValue.Total ? StatementValue.Unknown : value, fact.Date);
    }

    private static ImmutableArray<string> Devices(FactReading fact) => fact.Items;

    private static StatementValue? OfName(string name) =>
        name.StartsWith("kill", StringComparison.Ordinal) || name is "deaths" or "dead" or "fatalities" or "died" ? StatementValue.Killed
        : name.StartsWith("injur", StringComparison.Ordinal) || name.StartsWith("wound", StringComparison.Ordinal) ? StatementValue.Injured
        : name is "unknown" or "status unknown" or "unknown status" or "fate unknown" or "outcome unknown" ? StatementValue.UnknownStatus
        : name.StartsWith("total", StringComparison.Ordinal) ? StatementValue.Total : null;

    // “3 people were killed”, “killed 3”.
    private static StatementValue? Fate(FactReading fact, QuantityMention quantity)
    {
        if (quantity.First > 0 && OfName(fact.Tokens[quantity.First - 1].Word) is StatementValue.Killed or StatementValue.Injured)
            return OfName(fact.Tokens[quantity.First - 1].Word);
        for (var at = quantity.NumberAt + 1; at < quantity.NumberAt + 1 + Reach && at < fact.Tokens.Length && fact.Tokens[at].Word is not ("," or ";" or "and"); at++)
            switch (fact.Tokens[at].Stem)
            {
                case "kill" or "dead" or "death" or "fatality":
                    return StatementValue.Killed;
                case "injur" or "injury" or "wound":
                    return StatementValue.Injured;
                case "unknown" or "unclear" when fact.HasStem(quantity.NumberAt, fact.Tokens.Length, "status", "fat", "fate") || fact.HasStem("kill", "injur"):
                    return StatementValue.UnknownStatus;
            }
        return null;
    }
}

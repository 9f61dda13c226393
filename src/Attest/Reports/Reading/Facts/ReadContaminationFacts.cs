using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads what land is contaminated with, and how much of it.</summary>
internal sealed class ReadContaminationFacts : IReadFact
{
    private const int SuspectedReach = 4;

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal, "km2", "m2", "hectares", "areas", "communities", "villages", "provinces", "districts", "departments", "municipalities", "minefields", "mines", "items", "km");

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Contamination, FactTopic.ContaminatedArea];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        var counted = Counted(fact).ToList();
        if (counted.Count > 0)
            return counted.Concat(Uncounted(fact));
        if (fact.IsRemark || fact.Answer is "not_applicable")
            return [];
        // “APMs, UXO; extent unknown” says what there is; “Unknown, possibly UXO” does not.
        if (fact.AnswerCue is { First: > 0 } answer && !fact.ItemsOf(0, answer.First).IsEmpty)
            return Listed(fact, 0, answer.First);
        return fact.Answer switch
        {
            "none" => [fact.Draft(StatementKind.Contamination, StatementValue.NotAffected, null)],
            "unknown" or "unmeasured" or "not_reported" => [fact.Draft(StatementKind.Contamination, StatementValue.Unknown, fact.OwnDate) with { Hedge = Hedge.NoInformation }],
            _ => Listed(fact, 0, fact.Tokens.Length),
        };
    }

    private static IEnumerable<StatementDraft> Counted(FactReading fact) =>
        from quantity in fact.Quantities
        where quantity.Quantity.Unit is { } unit && Units.Contains(unit)
        let suspected = fact.HasStem(quantity.First - 2, quantity.End + SuspectedReach, "suspect")
        select fact.Draft(StatementKind.Contamination, suspected ? StatementValue.Suspected : StatementValue.Affected, fact.IsRemark || fact.IsComparison ? fact.Date : DatesBeside.Of(fact.Sentence, quantity) ?? fact.Date, quantity) with
        {
            Quantity = quantity.Quantity,
            Items = quantity.Item is { } item && item != "mines" ? [item] : [],
        };

    // “18 minefields; plus UXO and mines laid by rebels”: what no number counts is said of the land too.
    private static IEnumerable<StatementDraft> Uncounted(FactReading fact)
    {
        var first = 0;
        for (var at = 0; at <= fact.Tokens.Length; at++)
        {
            if (at < fact.Tokens.Length && fact.Tokens[at].Word is not (";" or "plus"))
                continue;
            if (at > first && !fact.Quantities.Any(quantity => quantity.NumberAt >= first && quantity.NumberAt < at))
                foreach (var draft in Listed(fact, first, at))
                    yield return draft;
            first = at + 1;
        }
    }

    private static IEnumerable<StatementDraft> Listed(FactReading fact, int first, int end)
    {
        var items = fact.ItemsOf(first, end);
        if (items.IsEmpty && !fact.HasStem(first, end, "contaminat", "contamination", "affect", "residual", "minefield", "yes", "limit", "heavy", "heavily", "minor", "suspect"))
            return [];
        var value = fact.HasStem(first, end, "suspect") ? StatementValue.Suspected
            : !items.IsEmpty && items.All(item => item is "UXO" or "ERW" or "AXO") ? StatementValue.Erw : StatementValue.Affected;
        var actor = fact.Sentence.Line.All<ActorMention>().FirstOrDefault(mention => mention.First >= first && mention.End <= end && fact.Sentence.HasWord(first, mention.First, token => token.Word == "by"))?.Actor
            ?? (fact.HasStem(first, end, "rebel", "insurgent", "guerrilla", "nsag") && fact.Sentence.HasWord(first, end, token => token.Word == "by") ? "NSAG" : null);
        return [fact.Draft(StatementKind.Contamination, value, fact.OwnDate) with { Items = items, Actor = actor }];
    }
}

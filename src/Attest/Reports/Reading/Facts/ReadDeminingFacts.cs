using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads what was cleared, cancelled, surveyed and destroyed in a year: “5,723 m2 cleared (2005: 4,381 m2) and 9,800 m2 cancelled”.</summary>
internal sealed class ReadDeminingFacts : IReadFact
{
    private const string BattleArea = "battle area";

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Demining];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        var counted = fact.Quantities.Select(quantity => Counted(fact, quantity)).OfType<StatementDraft>().ToList();
        return fact.Host is not null && counted.Count > 0 ? counted : Uncounted(fact).Concat(counted);
    }

    private static StatementDraft? Counted(FactReading fact, QuantityMention quantity)
    {
        var (first, end) = Around(fact, quantity);
        // “0.91km2 released, of which 0.38km2 by clearance”: the sum of several ways is none of them.
        if (fact.Label.Contains("releas", StringComparison.Ordinal) && fact.Quantities.Any(other => other.First > quantity.First) && fact.Sentence.HasWord(quantity.End, quantity.End + 3, token => token.Word is "which"))
            return null;
        if (quantity.Quantity.Unit is "km2" or "m2" or "hectares" or "km")
            return Area(fact, ValueOf(fact, first, quantity, end), first, end, quantity) with { Quantity = quantity.Quantity };
        var items = fact.ItemsOf(quantity.NumberAt + 1, end);
        if (items.IsEmpty && fact.Items.IsEmpty && !fact.HasStem(first, end, "destroy", "item", "devic", "device", "ordnanc", "ordnance") && !fact.IsNamed("destr", "item"))
            return null;
        return fact.Draft(StatementKind.Clearance, StatementValue.DestroyedItems, fact.Date, quantity) with
        {
            Quantity = new Quantity(quantity.Quantity.Number, quantity.Quantity.Bound, "items", null, quantity.Quantity.Upper),
            Items = items.IsEmpty ? fact.Items : items,
        };
    }

    private static StatementDraft Area(FactReading fact, StatementValue value, int first, int end, QuantityMention? quantity)
    {
        var of = fact.IsComparison ? fact.Host! : fact;
        var isBattle = of.IsNamed("battle", "bac") || fact.HasStem(first, end, "battl", "battle") || (fact.IsComparison && of.Quantities.Count == 1 && of.HasStem("battl", "battle"));
        return fact.Draft(StatementKind.Clearance, value, fact.Date, quantity) with { Items = isBattle ? [BattleArea] : [] };
    }

    // “Area not reported”, “None”, and digits that make no number.
    private static IEnumerable<StatementDraft> Uncounted(FactReading fact)
    {
        if (fact.Unreadable is { } digits)
            yield return Area(fact, ValueOf(fact, 0, null, fact.Tokens.Length), 0, fact.Tokens.Length, null) with { Detail = "number_unreadable", At = digits.First };
        else if (fact.Answer is "not_reported" or "unknown" or "undisclosed")
            yield return Area(fact, ValueOf(fact, 0, null, fact.Tokens.Length), 0, fact.Tokens.Length, null) with { Hedge = Hedge.NoInformation };
        else if (fact.Answer is "none" && fact.Quantities.Count == 0)
            yield return fact.Draft(StatementKind.Clearance, StatementValue.None, fact.Date);
    }

    // The words between this number and the numbers beside it, back to a semicolon.
    private static (int First, int End) Around(FactReading fact, QuantityMention quantity)
    {
        var before = fact.Quantities.Where(other => other.NumberAt < quantity.NumberAt).Select(other => other.End).DefaultIfEmpty(0).Max();
        var after = fact.Quantities.Where(other => other.NumberAt > quantity.NumberAt).Select(other => other.First).DefaultIfEmpty(fact.Tokens.Length).Min();
        for (var at = before; at < after; at++)
            if (fact.Tokens[at].Word == ";" && at < quantity.First)
                before = at + 1;
            else if (fact.Tokens[at].Word == ";")
                after = at;
        return (before, after);
    }

    // What was done is said behind the number (“9,800 m2 cancelled”), before it (“Clearance of 0.04km2”), or by the name of the field.
    private static StatementValue ValueOf(FactReading fact, int first, QuantityMention? quantity, int end)
    {
        if (fact.IsComparison)
            return OfName(fact.Name) ?? (fact.Host!.Quantities is [.., { } last] ? ValueOf(fact.Host, Around(fact.Host, last).First, last, fact.Host.Tokens.Length) : StatementValue.ClearedArea);
        return OfWords(fact, quantity?.End ?? first, end) ?? OfName(fact.Name) ?? OfWords(fact, first, quantity?.First ?? end) ?? StatementValue.ClearedArea;
    }

    private static StatementValue? OfWords(FactReading fact, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (OfName(fact.Tokens[at].Word) is { } value)
                return value;
        return null;
    }

    private static StatementValue? OfName(string words) =>
        words.Contains("reduc", StringComparison.Ordinal) || words.Contains("cancel", StringComparison.Ordinal) || words.Contains("releas", StringComparison.Ordinal) || words.Contains("discredit", StringComparison.Ordinal)
            ? StatementValue.CancelledArea
        : words.Contains("survey", StringComparison.Ordinal) ? StatementValue.SurveyedArea
        : words.Contains("clear", StringComparison.Ordinal) || words.Contains("demin", StringComparison.Ordinal) ? StatementValue.ClearedArea : null;
}

using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads the rows on the stockpile, its destruction (Article 4) and the mines retained (Article 3).</summary>
internal sealed class ReadStockpileFacts : IReadFact
{
    private const string Mines = "mines";

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Stockpile, FactTopic.Article4, FactTopic.Article3];

    public IEnumerable<StatementDraft> Read(FactReading fact) => fact.IsRemark || fact.Answer is "not_applicable" ? [] : fact.Topic switch
    {
        FactTopic.Stockpile => Stock(fact),
        FactTopic.Article4 => Destruction(fact),
        _ => Retained(fact),
    };

    private static List<StatementDraft> Stock(FactReading fact)
    {
        var counted = Counted(fact, StatementKind.Stockpile, StatementValue.Has).ToList();
        if (counted.Count > 0)
            return counted;
        if (fact.HasStem("destroy", "destruction", "eliminat", "eliminate"))
            return [fact.Draft(StatementKind.StockpileDestruction, StatementValue.Completed, fact.NamedDate)];
        StatementValue? value = fact.Answer switch
        {
            "none" => StatementValue.None,
            "unknown" => StatementValue.Unknown,
            "undisclosed" or "not_reported" => StatementValue.Undisclosed,
            _ => fact.HasStem("yes", "stock", "stockpil", "mine", "min", "substantial", "larg", "large", "small", "some") ? StatementValue.Has : null,
        };
        return value is { } said ? [fact.Draft(StatementKind.Stockpile, said, fact.Date) with { Items = fact.Items, Actor = fact.NamedActor }] : [];
    }

    private static IEnumerable<StatementDraft> Destruction(FactReading fact)
    {
        var date = fact.NamedDate;
        var isDeadline = fact.IsNamed("deadline") || fact.HasStem("deadlin", "deadline");
        if (fact.HasStem("miss") || fact.Remarks.Contains("missed", StringComparison.OrdinalIgnoreCase))
            yield return fact.Draft(StatementKind.StockpileDestruction, StatementValue.Missed, date);
        if (date is not null && (isDeadline || (fact.Name.Length == 0 && !fact.HasStem("complet", "complete", "destroy"))))
            yield return fact.Draft(StatementKind.StockpileDestruction, StatementValue.Deadline, date);
        else if (!isDeadline && fact.Quantities.Count > 0 && (fact.IsNamed("destr") || fact.HasStem("destroy")))
            foreach (var draft in Counted(fact, StatementKind.StockpileDestruction, StatementValue.Partial))
                yield return draft;
        else if (!isDeadline && (fact.IsNamed("complet", "destr") || fact.HasStem("complet", "complete", "destroy")) && fact.Answer is null)
            yield return fact.Draft(StatementKind.StockpileDestruction, StatementValue.Completed, date) with { Negated = fact.Sentence.HasWord(0, fact.Tokens.Length, token => token.Word is "not" or "no") };
    }

    private static IEnumerable<StatementDraft> Retained(FactReading fact)
    {
        var used = fact.IsNamed("consum", "destr", "used") || fact.HasStem("consum", "consume", "destroy");
        if (fact.Answer is "none")
            return [fact.Draft(StatementKind.Retained, StatementValue.None, fact.Date)];
        if (fact.Answer is "not_reported" or "undisclosed")
            return [fact.Draft(StatementKind.Retained, StatementValue.NotReported, fact.Date)];
        return Counted(fact, StatementKind.Retained, used ? StatementValue.Destroyed : StatementValue.Has)
            .Select(draft => draft.Quantity is { Number: 0, Upper: null } ? fact.Draft(StatementKind.Retained, StatementValue.None, draft.Date) : draft);
    }

    private static IEnumerable<StatementDraft> Counted(FactReading fact, StatementKind kind, StatementValue value) =>
        fact.Counts(Mines).Select(count => fact.Draft(kind, value, fact.Date, fact.Quantities.Count > 0 ? fact.Quantities[0] : null) with { Quantity = count, Items = fact.Items.Remove(Mines), Actor = fact.NamedActor });
}

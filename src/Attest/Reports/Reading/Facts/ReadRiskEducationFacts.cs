using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads the capacity for risk education, and how many people it reached.</summary>
internal sealed class ReadRiskEducationFacts : IReadFact
{
    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.RiskEducationCapacity, FactTopic.RiskEducationRecipients];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.IsRemark || fact.Answer is "not_applicable")
            yield break;
        if (fact.Topic is FactTopic.RiskEducationCapacity)
        {
            var value = fact.Answer is "none" && fact.Tokens.Length <= 2 ? StatementValue.None : StatementValue.Capacity;
            yield return fact.Draft(StatementKind.RiskEducation, value, fact.Date) with { Detail = value == StatementValue.None ? null : fact.Grade };
            yield break;
        }
        foreach (var count in fact.Counts("people"))
            yield return fact.Draft(StatementKind.RiskEducation, StatementValue.Reached, fact.Date, fact.Quantities.Count > 0 ? fact.Quantities[0] : null) with { Quantity = count };
        if (fact.Quantities.Count > 0)
            yield break;
        if (fact.Answer is "none")
            yield return fact.Draft(StatementKind.RiskEducation, StatementValue.None, fact.Date);
        else if (fact.Answer is "unknown" or "not_reported")
            yield return fact.Draft(StatementKind.RiskEducation, StatementValue.Reached, fact.Date) with { Hedge = Hedge.NoInformation };
    }
}

using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads money for mine action from abroad (received) and from the State itself (provided). Of a sum in two currencies the first counts.</summary>
internal sealed class ReadFundingFacts : IReadFact
{
    private const string National = "national";

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Funding];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Answer is "not_applicable")
            yield break;
        var isNational = fact.IsNamed(National, "government", "domestic", "state") || (fact.Name.Length == 0 && fact.HasStem(National));
        var detail = isNational ? National : null;
        foreach (var quantity in fact.Quantities.Where(quantity => IsOwnSum(fact, quantity) || IsShare(fact, quantity.Quantity)))
            yield return fact.Draft(StatementKind.Funding, isNational ? StatementValue.Provided : StatementValue.Received, fact.Date, quantity) with { Quantity = quantity.Quantity, Detail = detail };
        if (fact.Quantities.Count > 0 || fact.IsRemark)
            yield break;
        // “None reported”: that nothing was given nobody says.
        var isUnreported = fact.Answer is "not_reported" or "undisclosed" or "unknown" || (fact.Answer is "none" && fact.HasStem("report", "record", "identify", "identifi", "disclos"));
        if (!isUnreported && fact.Answer is "none")
            yield return fact.Draft(StatementKind.Funding, StatementValue.None, fact.Date) with { Detail = detail };
        else if (isUnreported)
            yield return fact.Draft(StatementKind.Funding, StatementValue.NotReported, fact.Date) with { Detail = detail };
    }

    // “$4,336,602/€3,451,889”, “$4.3 million (€3.4 million)”: one sum. In brackets it counts where the sum itself is in a currency that is not known.
    private static bool IsOwnSum(FactReading fact, QuantityMention quantity) =>
        quantity.Quantity.Currency is not null
        && (fact.IsRemark ? fact.Host!.Quantities.All(sum => sum.Quantity.Currency is null) && fact.Host.Tokens.Any(token => char.IsDigit(token.Text[^1])) && fact.Quantities[0] == quantity
            : !(quantity.First > 0 && fact.Tokens[quantity.First - 1].Word is "/" or "or" or "="));

    // “3% of the appeal was funded”.
    private static bool IsShare(FactReading fact, Quantity quantity) => quantity.Unit == "percent" && !fact.IsComparison && fact.HasStem("appeal", "portfolio", "request", "requirement", "plan");
}

using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads whether services are available to survivors, and what progress was made towards the aims of their assistance.</summary>
internal sealed class ReadAssistanceFacts : IReadFact
{
    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Services, FactTopic.AssistanceProgress];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Host is not null || fact.Answer is "not_applicable")
            yield break;
        var value = fact.Topic is FactTopic.Services ? StatementValue.Services : StatementValue.Progress;
        yield return fact.Draft(StatementKind.VictimAssistance, value, fact.Date) with { Detail = fact.Grade };
    }
}

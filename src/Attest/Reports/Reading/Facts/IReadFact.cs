using System.Collections.Immutable;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads the statements in one value of a row of key facts.</summary>
internal interface IReadFact
{
    /// <summary>The rows it reads.</summary>
    ImmutableArray<FactTopic> Topics { get; }

    /// <summary>The statements in a value, in the order of its words.</summary>
    IEnumerable<StatementDraft> Read(FactReading fact);
}

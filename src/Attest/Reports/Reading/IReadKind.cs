using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the statements of one kind in a sentence, by the rules of the vocabulary for that kind.</summary>
internal interface IReadKind
{
    /// <summary>The kind it reads.</summary>
    StatementKind Kind { get; }

    /// <summary>The statements of that kind in the sentence, in the order of its words.</summary>
    IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread);
}

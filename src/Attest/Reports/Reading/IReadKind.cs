using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the statements of one kind in a sentence, by the rules of the vocabulary for that kind.</summary>
internal interface IReadKind
{
    /// <summary>The kind it reads.</summary>
    StatementKind Kind { get; }

    /// <summary>Whether the sentence has anything that a statement of the kind begins from; where it has not, reading finds none and changes nothing.</summary>
    bool MayRead(SentenceReading sentence);

    /// <summary>The statements of that kind in the sentence, in the order of its words.</summary>
    IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread);
}

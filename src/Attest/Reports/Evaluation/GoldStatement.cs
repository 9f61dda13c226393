namespace Attest.Reports.Evaluation;

/// <summary>A statement as the gold has it; words that the vocabulary does not know are kept, and match nothing.</summary>
internal sealed record GoldStatement(StatementKey Key, string Hedge, string Locator, string SentenceStarts);

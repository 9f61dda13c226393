namespace Attest.Reports.FactTables;

/// <summary>A label of the dictionary.</summary>
/// <param name="Topic">What its row tells.</param>
/// <param name="IsOneWord">Whether it is a single word, which some copies drop with its line.</param>
internal sealed record FactLabel(FactTopic Topic, bool IsOneWord);

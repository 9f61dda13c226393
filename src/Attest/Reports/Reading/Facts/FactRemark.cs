namespace Attest.Reports.Reading.Facts;

/// <summary>What stands in brackets behind a value: “2006: 796”, “169 military”, “extension requested”.</summary>
/// <param name="When">The date that the words are given for, as printed; null where none is.</param>
/// <param name="Words">The words.</param>
internal sealed record FactRemark(string? When, string Words);

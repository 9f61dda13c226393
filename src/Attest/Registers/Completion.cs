namespace Attest.Registers;

/// <summary>What is known of the completion, by one State, of what an article asks for.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Jurisdiction">The State.</param>
/// <param name="Article">The article.</param>
/// <param name="Outcome">What is said.</param>
/// <param name="Day">When it was completed, or was said not to be; null when not held.</param>
/// <param name="DeclaredAt">The meeting at which it was declared; empty when not held.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record Completion(TreatyCode Treaty, JurisdictionCode Jurisdiction, string Article, CompletionOutcome Outcome, EdtfDate? Day, string DeclaredAt, RowOrigin Origin)
{
    internal static Completion Read(RegisterRow row)
    {
        Completion completion = new(row.Treaty("treaty"), row.Code("jurisdiction"), row.Required("article"), row.Word<CompletionOutcome>("outcome"), row.OptionalEdtf("day"), row.Text("declared_at"), row.Origin());
        return completion.Outcome != CompletionOutcome.NoDeadlineListed && row.Text("day").Length == 0
            ? throw new FormatException("day is empty (write “unknown” for a day not held)")
            : completion;
    }
}

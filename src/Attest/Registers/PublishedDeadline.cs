namespace Attest.Registers;

/// <summary>A due date as somebody else published it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Jurisdiction">The State.</param>
/// <param name="Obligation">The key of the obligation within the treaty.</param>
/// <param name="Due">The day published.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record PublishedDeadline(TreatyCode Treaty, JurisdictionCode Jurisdiction, string Obligation, DateOnly Due, RowOrigin Origin)
{
    internal static PublishedDeadline Read(RegisterRow row, IReadOnlyList<Obligation> obligations)
    {
        PublishedDeadline deadline = new(row.Treaty("treaty"), row.Code("jurisdiction"), row.Required("obligation"), row.Date("due"), row.Origin());
        return obligations.Any(obligation => obligation.Treaty == deadline.Treaty && obligation.Code == deadline.Obligation)
            ? deadline
            : throw new FormatException($"obligation “{deadline.Obligation}” is not one of {deadline.Treaty} in obligations.csv");
    }
}

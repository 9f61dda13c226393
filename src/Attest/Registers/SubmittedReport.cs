namespace Attest.Registers;

/// <summary>A transparency report that a State submitted.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Jurisdiction">The State.</param>
/// <param name="Kind">Which report.</param>
/// <param name="Covers">The calendar year it covers; null for an initial report, or when not held.</param>
/// <param name="Submitted">When; null when not held.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record SubmittedReport(TreatyCode Treaty, JurisdictionCode Jurisdiction, ReportKind Kind, int? Covers, EdtfDate? Submitted, RowOrigin Origin)
{
    internal static SubmittedReport Read(RegisterRow row)
    {
        SubmittedReport report = new(row.Treaty("treaty"), row.Code("jurisdiction"), row.Word<ReportKind>("kind"), row.OptionalNumber("covers"), row.OptionalEdtf("submitted"), row.Origin());
        return report.Kind == ReportKind.Annual && report.Covers is null ? throw new FormatException("covers is empty: an annual report is of a calendar year") : report;
    }
}

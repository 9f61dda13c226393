namespace Attest.Treaties;

/// <summary>Once, on the same day of the year so many years after entry into force; more time can be given, to so many years for each request.</summary>
internal sealed class YearsAfterEntry(int years, int? extensionYears) : DueRule
{
    public override int? ExtensionYears => extensionYears;

    public override IEnumerable<DueDate> DueDates(DateOnly entry) => [new(entry.AddYears(years), null)];

    public override string Explain(DueDate due) => $"{Count(years, "year")} after it";
}

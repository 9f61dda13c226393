using Attest.Registers;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Irregularities;

/// <summary>What a report says that cannot be so as printed: lost headings, dates, numbers and names. It only points; nothing is read differently for it.</summary>
internal sealed class FindIrregularities(ReportPhrases phrases, RegisterSet registers)
{
    private readonly FindUnreadableDates _unreadable = new(phrases.Citations.Months);
    private readonly FindLateDates _late = new(phrases);
    private readonly FindOddNames _names = new(registers);

    /// <summary>The irregularities of a report, kind by kind in the order of the text.</summary>
    public IEnumerable<Diagnostic> In(ReportDocument document) =>
    [
        .. FindLostHeadings.In(document),
        .. FindUnreadableNumbers.In(document),
        .. _unreadable.In(document),
        .. _late.In(document),
        .. _names.In(document),
    ];
}

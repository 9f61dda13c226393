using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Checks.WithinPage;

/// <summary>Takes over what reading a page found odd about what it says; what it found odd about the copy (lost headings, broken bytes) stays a diagnostic.</summary>
internal sealed class CheckDiagnostics(CheckCode code, DiagnosticCode diagnostic) : ICheckPage
{
    /// <summary>A check for each kind of diagnostic that is a finding.</summary>
    public static ImmutableArray<ICheckPage> All { get; } =
    [
        new CheckDiagnostics(new("date-after-text", FindingSeverity.High, FindingSubject.Text, CheckScope.Page, "{0}"), DiagnosticCodes.DateAfterText),
        new CheckDiagnostics(new("date-unreadable", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "{0}"), DiagnosticCodes.DateUnreadable),
        new CheckDiagnostics(new("number-unreadable", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Page, "{0}"), DiagnosticCodes.NumberUnreadable),
        new CheckDiagnostics(new("state-foreign", FindingSeverity.High, FindingSubject.Text, CheckScope.Page, "{0}"), DiagnosticCodes.StateForeign),
        new CheckDiagnostics(new("name-misspelt", FindingSeverity.Low, FindingSubject.Text, CheckScope.Page, "{0}"), DiagnosticCodes.NameMisspelt),
    ];

    public CheckCode Code => code;

    public IEnumerable<Finding> In(CheckedPage page) =>
        from found in page.Document.Diagnostics
        where found.Code == diagnostic.Code && found.Span is not null
        select code.On(page, null, Places(page, found.Span!.Value), found.Message);

    // The words themselves, and the sentence they stand in where that is more.
    private static IEnumerable<FindingPlace> Places(CheckedPage page, TextSpan span)
    {
        var passage = page.Document.Passages.FirstOrDefault(passage => passage.Span.Contains(span));
        return passage is null ? [page.Place(span)] : [page.Place(passage)];
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Attest.Checks;
using Attest.Network.Cycle;
using Attest.Network.Requests;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Treaties;

namespace Attest.Network.Assignments;

/// <summary>
/// Finds what the last report on a State leaves open for the next edition: what it had no information on, what was to be done by a day that is over, what checks found against it, which obligations fell due since,
/// and which requests nobody answered.
/// </summary>
/// <param name="store">What the reports say, and what checks found.</param>
/// <param name="obligations">What fell due, and what is known of its outcome.</param>
public sealed class FindOpenQuestions(EvidenceStore store, ObligationsOnDate obligations)
{
    private const int ShortDigits = 16;

    /// <summary>The open questions on a State, by kind and in the order of the text; by the cut-off of the edition, as things stand today.</summary>
    /// <param name="calendar">The edition that is written.</param>
    /// <param name="state">The State or area.</param>
    /// <param name="requests">What authorities were asked; those about others are left out.</param>
    /// <param name="today">Today.</param>
    public ImmutableArray<OpenQuestion> For(EditionCalendar calendar, JurisdictionCode state, IEnumerable<KeptRequest> requests, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(requests);
        var cutOff = calendar[Milestone.CutOff].Due;
        var reports = LastReports(calendar, state);
        var said = reports.Select(report => store.Find(report.Address)).OfType<StoredPage>().SelectMany(page => page.Upheld).ToArray();
        var addresses = reports.Select(report => report.Address.ToString()).ToHashSet(StringComparer.Ordinal);
        var since = reports is [var last, ..] ? last.Address.Edition : cutOff.Year - 1;
        return
        [
            .. said.Where(stored => stored.Statement.IsAbsence).Select(stored => Of(OpenQuestionKind.NoInformation, stored)),
            .. said.Where(stored => IsOver(stored.Statement, cutOff)).Select(stored => Of(OpenQuestionKind.DayPassed, stored)),
            .. store.Findings.Current.Where(found => addresses.Contains(found.Finding.Page) && IsOpen(found)).OrderBy(found => found.Finding.Severity).Select(found => Of(found.Finding)),
            .. FellDue(state, new DateOnly(since, 1, 1), cutOff).Select(Of),
            .. requests.Where(kept => kept.Asked.Jurisdiction == state && kept.StandingOn(today) is RequestStanding.Waiting or RequestStanding.Overdue).OrderBy(kept => kept.Asked.DueOn).Select(kept => Of(kept, today)),
        ];
    }

    /// <summary>The reports of the last edition before one that says anything of the State, of each theme the newest revision; empty for none.</summary>
    public ImmutableArray<PageSummary> LastReports(EditionCalendar calendar, JurisdictionCode state)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        PageSummary[] earlier = [.. store.PagesAbout(state).Where(page => page.Address.Product == calendar.Product && page.Address.Edition < calendar.Year)];
        return earlier.Length == 0 ? [] : [.. earlier.GroupBy(page => page.Address.Edition).MaxBy(edition => edition.Key)!.GroupBy(page => page.Address.Theme, StringComparer.Ordinal)
            .Select(theme => theme.MaxBy(page => page.Address.Revision)!).OrderBy(page => page.Address.Theme, StringComparer.Ordinal)];
    }

    // A day aimed at is no question once the same sentence tells that it was met.
    private static bool IsOver(Statement statement, DateOnly cutOff) =>
        statement is { Negated: false, IsAbsence: false, Value: not StatementValue.Completed } && statement.Target?.Latest < cutOff;

    // What is worth knowing and often harmless keeps nobody from writing.
    private static bool IsOpen(StoredFinding found) => found.Finding.Severity != FindingSeverity.Low && !found.IsRejected;

    // What no register holds the acts of has no obligations that could be worked out.
    private IEnumerable<ObligationAnswer> FellDue(JurisdictionCode state, DateOnly since, DateOnly cutOff) => obligations.Registers.Jurisdictions.Find(state) is null ? [] :
        obligations.Of(state, cutOff).Where(answer => answer.State switch
        {
            ObligationState.Overdue => answer.Covers is null || answer.Due >= since,
            ObligationState.Missed or ObligationState.DatePassedOutcomeNotInThisBase or ObligationState.NotYetDue => answer.Due >= since && answer.Due <= cutOff,
            _ => false,
        }).OrderBy(answer => answer.Due);

    private static OpenQuestion Of(OpenQuestionKind kind, StoredStatement stored) => new(kind, Name(kind, stored.Id.Value[..ShortDigits]), stored.Statement.Wording, stored.Page.Edition)
    {
        Page = stored.Page,
        Locator = stored.Statement.Locator,
        Topic = stored.Statement.Kind,
    };

    private static OpenQuestion Of(Finding finding) => PageAddress.TryParse(finding.Page, out var page)
        ? new(OpenQuestionKind.Finding, Name(OpenQuestionKind.Finding, finding.Id.Value[..ShortDigits]), finding.Places[0].Wording, page.Edition)
        {
            Page = page,
            Locator = finding.Places[0].Locator,
            Finding = finding,
        }
        : throw new FormatException($"“{finding.Page}” is no page of the base.");

    private static OpenQuestion Of(ObligationAnswer answer)
    {
        var due = answer.Due!.Value;
        var covers = answer.Covers?.ToString(CultureInfo.InvariantCulture) ?? "once";
        return new(OpenQuestionKind.Obligation, Name(OpenQuestionKind.Obligation, $"{answer.Obligation.Treaty}-{answer.Obligation.Code}-{covers}-{Calendars.Write(due)}"), answer.Obligation.What, due.Year) { Obligation = answer };
    }

    private static OpenQuestion Of(KeptRequest kept, DateOnly today)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{kept.Number}-{Vocabulary.Word(kept.StandingOn(today))}");
        return new(OpenQuestionKind.Request, Name(OpenQuestionKind.Request, key), kept.Asked.Authority, kept.Asked.SentOn.Year) { Request = kept };
    }

    private static string Name(OpenQuestionKind kind, string key) => $"{Vocabulary.Word(kind)}-{key}";
}

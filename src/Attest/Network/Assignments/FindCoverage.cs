using System.Collections.Immutable;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Registers;
using Attest.Store;

namespace Attest.Network.Assignments;

/// <summary>Finds who covers which State for an edition, and which States nobody covers.</summary>
public static class FindCoverage
{
    /// <summary>Every State of today, and every area that the edition before reported on or somebody is assigned to.</summary>
    /// <param name="calendar">The edition.</param>
    /// <param name="jurisdictions">The States.</param>
    /// <param name="pages">The reports that are held.</param>
    /// <param name="assignments">All assignments; those for other editions are left out.</param>
    /// <param name="drafts">All drafts; those for other editions are left out.</param>
    /// <param name="today">Today.</param>
    public static ImmutableArray<CoveredState> Of(
        EditionCalendar calendar, JurisdictionRegister jurisdictions, IEnumerable<PageSummary> pages, IEnumerable<Assignment> assignments, IEnumerable<Draft> drafts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(jurisdictions);
        var covers = assignments.Of(calendar).ToLookup(kept => kept.Address.Jurisdiction);
        var written = drafts.Of(calendar).ToLookup(draft => draft.Address.Jurisdiction);
        var last = pages.Where(page => page.Address.Product == calendar.Product && page.Address.Edition < calendar.Year).GroupBy(page => page.Address.Edition).MaxBy(edition => edition.Key);
        var due = calendar[Milestone.DraftsDue];
        var late = due.On(today) == DueStanding.Late ? today.DayNumber - due.Due.DayNumber : 0;
        return
        [
            .. jurisdictions.States.Select(state => state.Code).Concat(last?.Select(page => page.Address.Jurisdiction) ?? []).Concat(covers.Select(kept => kept.Key)).Distinct()
                .Select(state => new CoveredState(state, [.. covers[state]], written[state].MinBy(draft => draft.Stage), covers[state].Any(kept => !IsHandedIn(kept, written[state])) ? late : 0)),
        ];
    }

    /// <summary>Whether the text of an assignment is with the researcher no more.</summary>
    public static bool IsHandedIn(Assignment assignment, IEnumerable<Draft> drafts)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        return drafts.Any(draft => draft.Address == assignment.Address && draft.IsThere(Milestone.DraftsDue) == true);
    }
}

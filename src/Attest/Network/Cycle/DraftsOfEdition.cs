using Attest.Network.Assignments;
using Attest.Network.Writing;

namespace Attest.Network.Cycle;

/// <summary>The drafts of an edition, and whether they are where a milestone wants them.</summary>
public static class DraftsOfEdition
{
    /// <summary>Those that are written for the edition of a calendar.</summary>
    public static IEnumerable<Draft> Of(this IEnumerable<Draft> drafts, EditionCalendar calendar) =>
        drafts.Where(draft => draft.Address.Product == calendar.Product && draft.Address.Edition == calendar.Year);

    /// <summary>Whether a draft is as far as a milestone wants it; null for a milestone that asks nothing of drafts.</summary>
    public static bool? IsThere(this Draft draft, Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return milestone switch
        {
            Milestone.DraftsDue => draft.Stage != DraftStage.Writing,
            Milestone.Freeze => draft.Stage == DraftStage.Ready,
            _ => null,
        };
    }

    /// <summary>The assignments for the edition of a calendar.</summary>
    public static IEnumerable<Assignment> Of(this IEnumerable<Assignment> assignments, EditionCalendar calendar) =>
        assignments.Where(kept => kept.Address.Product == calendar.Product && kept.Address.Edition == calendar.Year);

    /// <summary>
    /// Whether a person has handed in all that they write for an edition: each of their assignments has a draft that is not with the researcher any more. Where others are assigned and they are not, nothing is
    /// asked of them; where nobody is, every State and theme of their duties is.
    /// </summary>
    public static bool HasHandedIn(this Person person, IReadOnlyCollection<Draft> drafts, IReadOnlyCollection<Assignment> assignments)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(assignments);
        if (assignments.Count > 0)
            return assignments.Where(kept => kept.Person == person.Pseudonym).All(kept => FindCoverage.IsHandedIn(kept, drafts));
        var duties = person.Duties.Where(duty => duty.Role == Role.Researcher).ToArray();
        return duties.Length > 0 && duties.All(duty =>
            drafts.Where(draft => duty.Covers(draft.Address.Jurisdiction, draft.Address.Theme)).ToArray() is [_, ..] own && own.All(draft => draft.IsThere(Milestone.DraftsDue) == true));
    }
}

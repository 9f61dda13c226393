using Attest.Network;
using Attest.Network.Writing;

namespace Attest.App.Publishing.Workbench;

/// <summary>What a person may do with a draft: all whose role reaches its State and theme read it; those at its stage, or at one after it, write and send it on.</summary>
internal static class DraftLeave
{
    private static readonly (Role Role, DraftStage Stage)[] Chain =
        [(Role.Researcher, DraftStage.Writing), (Role.Coordinator, DraftStage.Coordinator), (Role.ThemeEditor, DraftStage.ThemeEditor), (Role.FinalEditor, DraftStage.FinalEditor)];

    /// <summary>The roles that work on drafts.</summary>
    public static Role[] Roles { get; } = [.. Chain.Select(link => link.Role)];

    /// <summary>Whether the person may read it.</summary>
    public static bool Reads(this Person person, Draft draft) => Furthest(person, draft) is not null;

    /// <summary>Whether the person may write in it, send it on and return it now.</summary>
    public static bool Handles(this Person person, Draft draft) => draft.Stage != DraftStage.Ready && Furthest(person, draft) >= draft.Stage;

    /// <summary>Whether the person says that texts on this State and theme are ready, or are not after all.</summary>
    public static bool Approves(this Person person, Draft draft) => Furthest(person, draft) == DraftStage.FinalEditor;

    // The furthest stage at which the person works on it.
    private static DraftStage? Furthest(Person person, Draft draft) =>
        Chain.Where(link => person.Has(link.Role, draft.Address.Jurisdiction, draft.Address.Theme)).Select(link => (DraftStage?)link.Stage).Max();
}

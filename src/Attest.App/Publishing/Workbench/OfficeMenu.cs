using Attest.Network;
using Attest.Publishing;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing.Workbench;

/// <summary>Where a person of the office may go.</summary>
internal static class OfficeMenu
{
    /// <summary>The lists that are open to the person's roles.</summary>
    public static IReadOnlyList<PageLink> Of(Person person, InterfaceTexts texts)
    {
        List<PageLink> menu = [new(texts["The office"], "/office"), new(texts["Calendar"], "/office/calendar"), new(texts["People"], "/office/people"), new(texts["Your account"], "/office/account")];
        if (DraftLeave.Roles.Any(person.Has))
            menu.InsertRange(1, [new(texts["Drafts"], "/office/drafts"), new(texts["Requests"], "/office/requests")]);
        if (AssignmentLeave.Readers.Any(person.Has))
            menu.Insert(1, new(texts["Assignments"], "/office/assignments"));
        if (person.Has(Role.Administrator))
            menu.Add(new(texts["Log of the office"], "/office/log"));
        return menu;
    }
}

using Attest.Network;
using Attest.Network.Requests;

namespace Attest.App.Publishing.Workbench;

/// <summary>What a person may do with a request: all whose role reaches its State and theme keep what was asked and came; editors decide what follows.</summary>
internal static class RequestLeave
{
    /// <summary>The roles that decide about replies.</summary>
    public static Role[] Deciders { get; } = [Role.ThemeEditor, Role.FinalEditor];

    /// <summary>Whether the person may see it, and keep what follows it.</summary>
    public static bool Reads(this Person person, Request request) => DraftLeave.Roles.Any(role => person.Has(role, request.Jurisdiction, request.Theme));

    /// <summary>Whether the person decides about replies to it.</summary>
    public static bool Decides(this Person person, Request request) => Deciders.Any(role => person.Has(role, request.Jurisdiction, request.Theme));
}

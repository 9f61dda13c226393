using Attest.App.Publishing.Live;
using Attest.Network;

namespace Attest.App.Publishing.Workbench;

/// <summary>A duty in words of the interface's language.</summary>
internal static class DutyText
{
    /// <summary><c>researcher: Kuwait, casualties</c>; a scope that is everything is not said.</summary>
    public static string Of(Duty duty, LiveBase live)
    {
        string[] scope = [.. new[] { duty.Jurisdiction is { } code ? live.NameOf(code) : null, duty.Theme is { } theme ? live.Words["theme", theme] : null }.OfType<string>()];
        return scope.Length == 0 ? Role(duty.Role, live) : live.Texts.Of("{0}: {1}", Role(duty.Role, live), string.Join(", ", scope));
    }

    /// <summary>The name of a role.</summary>
    public static string Role(Role role, LiveBase live) => live.Words.Of("role", role);
}

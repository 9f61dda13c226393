using Attest.App.CommandLine;
using Attest.Network;

namespace Attest.App.Network;

/// <summary>A duty as a terminal says it.</summary>
internal static class DutyWords
{
    /// <summary>“researcher”, “researcher for PRK”, “theme editor on casualties”.</summary>
    public static string Of(Duty duty) => Words.Of(duty.Role) + (duty.Jurisdiction is { } state ? $" for {state}" : "") + (duty.Theme is { } theme ? $" on {theme}" : "");
}

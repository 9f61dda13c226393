using System.Globalization;
using Attest.App.CommandLine;
using Attest.Network;

namespace Attest.App.Network;

/// <summary>Prints the link of an invitation, the one time that it can be told.</summary>
internal static class TellInvitation
{
    public static void Print(Terminal terminal, Invitation invitation)
    {
        terminal.SayLine(invitation.Address);
        terminal.SayLine(string.Create(CultureInfo.InvariantCulture,
            $"Put the address of the served site before it and send it to nobody else. It is not shown again, can be used once, and holds until {invitation.ExpiresAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC."));
    }
}

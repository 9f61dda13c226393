using System.Net.Sockets;
using Attest.Network.Cycle;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Attest.App.Network.Cycle;

/// <summary>Hands one mail to a server. What goes out names neither this machine nor the program.</summary>
internal sealed class HandOverMail(MailServer server, TimeProvider clock)
{
    private const int PatienceMilliseconds = 20_000;

    private string Domain => server.Sender.Address.Split('@')[^1];

    /// <summary>Hands it over; answers what went wrong, or null. It is not given up halfway: then nobody would know whether it arrived.</summary>
    public async Task<MailProblem?> RunAsync(OutgoingMail mail, MailText text)
    {
        using SmtpClient client = new() { Timeout = PatienceMilliseconds, LocalDomain = Domain, ServerCertificateValidationCallback = server.Trust };
        if (await ReachAsync(client) is { } problem)
            return problem;
        using var message = Message(mail, text);
        try
        {
            await client.SendAsync(message);
        }
        catch (SmtpCommandException refused)
        {
            return (int)refused.StatusCode >= 500 ? MailProblem.Refused : MailProblem.Postponed;
        }
        catch (Exception error) when (error is IOException or SocketException or ProtocolException or TimeoutException or OperationCanceledException)
        {
            return MailProblem.Interrupted;
        }
        await LeaveAsync(client);
        return null;
    }

    private async Task<MailProblem?> ReachAsync(SmtpClient client)
    {
        try
        {
            await client.ConnectAsync(server.Host, server.Port, server.Security);
            if (server.Credential is { } credential)
                await client.AuthenticateAsync(credential);
            return null;
        }
        catch (Exception error) when (error is SslHandshakeException or NotSupportedException)
        {
            return MailProblem.NoSafeLine;
        }
        catch (Exception error) when (error is AuthenticationException or SaslException)
        {
            return MailProblem.NotSignedIn;
        }
        catch (Exception error) when (error is IOException or SocketException or ProtocolException or CommandException or TimeoutException or OperationCanceledException)
        {
            return MailProblem.NoConnection;
        }
    }

    // The mail is with the server by now, however this ends.
    private static async Task LeaveAsync(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true);
        }
        catch (Exception error) when (error is IOException or SocketException or ProtocolException or CommandException or TimeoutException or OperationCanceledException)
        {
        }
    }

    private MimeMessage Message(OutgoingMail mail, MailText text)
    {
        MimeMessage message = new() { MessageId = $"{mail.Name}@{Domain}", Date = clock.GetUtcNow(), Subject = text.Subject, Body = new TextPart("plain") { Text = text.Body } };
        message.From.Add(new MailboxAddress(text.From, server.Sender.Address));
        message.To.Add(new MailboxAddress("", mail.Person.Email.Reveal()));
        // RFC 3834: no answer of a machine is wanted.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }
}

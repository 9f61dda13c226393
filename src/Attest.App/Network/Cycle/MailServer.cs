using System.Net;
using System.Net.Security;
using Attest.App.CommandLine;
using MailKit.Security;
using MimeKit;

namespace Attest.App.Network.Cycle;

/// <summary>The server to which mails are handed, and who they come from.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the line is made safe.</param>
/// <param name="Sender">From whom mails come.</param>
internal sealed record MailServer(string Host, int Port, SecureSocketOptions Security, MailboxAddress Sender)
{
    private const int Submission = 587, SubmissionOverTls = 465;

    /// <summary>With which name and password the program signs in there; null where it need not.</summary>
    public NetworkCredential? Credential { get; init; }

    /// <summary>Which certificates are taken; those that the system trusts where nothing is said.</summary>
    public RemoteCertificateValidationCallback? Trust { get; init; }

    /// <summary>The server of the settings; null where none is named. Throws <see cref="UsageException"/> for what makes no sense, <see cref="SurroundingsException"/> where the password cannot be read.</summary>
    public static MailServer? Of(Settings settings)
    {
        if (settings.MailServer.Length == 0)
            return null;
        if (!Uri.TryCreate(settings.MailServer, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0)
            throw new UsageException($"“{settings.MailServer}” makes no sense for mail_server. Write smtp://USER@HOST:587, or smtps://USER@HOST:465.");
        if (!MailboxAddress.TryParse(settings.MailSender, out var sender) || !sender.Address.Contains('@', StringComparison.Ordinal))
            throw new UsageException($"“{settings.MailSender}” makes no sense for mail_sender. Write the address from which mails come, as office@example.org.");
        var isTls = address.Scheme == "smtps";
        var user = Uri.UnescapeDataString(address.UserInfo);
        return new(address.IdnHost, address.Port > 0 ? address.Port : isTls ? SubmissionOverTls : Submission, Safe(isTls, address), sender)
        {
            Credential = user.Length == 0 ? null : new(user, Password(settings)),
        };
    }

    // In the clear to this machine alone, where nobody listens in.
    private static SecureSocketOptions Safe(bool isTls, Uri address) =>
        isTls ? SecureSocketOptions.SslOnConnect : address.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    private static string Password(Settings settings)
    {
        if (settings.MailPasswordFile.Length == 0)
            throw new UsageException("mail_server names a user: say in mail_password_file which file holds the password.");
        try
        {
            return File.ReadAllText(settings.MailPasswordFile).Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SurroundingsException($"The password of the mail server cannot be read: {Words.Sentence(error.Message)} Put it into the file that mail_password_file names.", error);
        }
    }
}

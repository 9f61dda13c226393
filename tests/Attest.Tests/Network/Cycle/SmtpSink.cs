using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Attest.Tests.Network.Cycle;

/// <summary>A mail server on this machine that keeps what it is given: SMTP with STARTTLS and AUTH PLAIN over a real line, and as unkind as a test wants it.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 certificate = SelfSigned();
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public SmtpSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The mails it has taken, as they came.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>All that clients said outside of mails, line by line.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>Whether it offers a safe line, and wants one before anything else.</summary>
    public bool HasTls { get; init; }

    /// <summary>The password it wants; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>What it answers to a recipient.</summary>
    public string Recipient { get; set; } = "250 OK";

    /// <summary>Whether it hangs up when a mail is there, without a word.</summary>
    public bool HangsUp { get; set; }

    public bool Trusts(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors) => shown?.GetCertHashString() == certificate.GetCertHashString();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await serving;
        certificate.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
            try
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
            catch (Exception error) when (error is OperationCanceledException or IOException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
            {
            }
    }

    private async Task TalkAsync(Stream stream)
    {
        var (isSafe, isSignedIn) = (!HasTls, Password is null);
        await SayAsync(stream, "220 sink");
        while (await LineAsync(stream) is { } line)
        {
            Said.Enqueue(line);
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync(stream, isSafe ? "250-sink\r\n250-AUTH PLAIN\r\n250 8BITMIME" : "250-sink\r\n250 STARTTLS");
                    break;
                case "STARTTLS":
                    await SayAsync(stream, "220 go on");
                    SslStream safe = new(stream);
                    await safe.AuthenticateAsServerAsync(certificate);
                    (stream, isSafe) = (safe, true);
                    break;
                case "AUTH":
                    isSignedIn = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2])).EndsWith("\0" + Password, StringComparison.Ordinal);
                    await SayAsync(stream, isSignedIn ? "235 in" : "535 no");
                    break;
                case "MAIL":
                    await SayAsync(stream, isSafe && isSignedIn ? "250 OK" : "530 not so");
                    break;
                case "RCPT":
                    await SayAsync(stream, Recipient);
                    break;
                case "DATA":
                    await SayAsync(stream, "354 go on");
                    var mail = await MailAsync(stream);
                    if (HangsUp)
                        return;
                    Taken.Enqueue(mail);
                    await SayAsync(stream, "250 taken");
                    break;
                case "QUIT":
                    await SayAsync(stream, "221 bye");
                    return;
                default:
                    await SayAsync(stream, "250 OK");
                    break;
            }
        }
    }

    private async Task<string> MailAsync(Stream stream)
    {
        StringBuilder mail = new();
        while (await LineAsync(stream) is { } line && line != ".")
            mail.Append(line).Append('\n');
        return mail.ToString();
    }

    private async Task<string?> LineAsync(Stream stream)
    {
        List<byte> line = [];
        var one = new byte[1];
        while (await stream.ReadAsync(one, stop.Token) == 1)
        {
            if (one[0] == '\n')
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }
        return null;
    }

    private async Task SayAsync(Stream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), stop.Token);

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        // A key that lives in memory alone is not taken by every system's TLS.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}

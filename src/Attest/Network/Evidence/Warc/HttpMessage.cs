using System.Text;

namespace Attest.Network.Evidence.Warc;

/// <summary>Where the parts of a message of HTTP/1 are.</summary>
internal static class HttpMessage
{
    /// <summary>The length of line and headers with the empty line after them; all of the message when there is no such line.</summary>
    public static int HeadLength(ReadOnlySpan<byte> message)
    {
        for (var at = 0; at < message.Length; at++)
        {
            if (message[at] != '\n')
                continue;
            var rest = message[(at + 1)..];
            if (rest.StartsWith("\n"u8))
                return at + 2;
            if (rest.StartsWith("\r\n"u8))
                return at + 3;
        }
        return message.Length;
    }

    /// <summary>Whether the body came in a coding for its way, such as chunks: tools differ on whether its digest is of what was sent or of what was meant.</summary>
    public static bool IsTransferCoded(ReadOnlySpan<byte> message) =>
        Encoding.Latin1.GetString(message[..HeadLength(message)]).Contains("\nTransfer-Encoding:", StringComparison.OrdinalIgnoreCase);
}

using System.Net;

namespace Attest.Network.Evidence.Warc;

/// <summary>What was asked over HTTP and what came back, byte for byte.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Request">The message sent: line, headers and body.</param>
/// <param name="Response">The message received, as it was sent: neither unpacked nor put together from chunks.</param>
/// <param name="Server">The address that answered, when it is known.</param>
public sealed record WarcExchange(Uri Address, DateTimeOffset At, ReadOnlyMemory<byte> Request, ReadOnlyMemory<byte> Response, IPAddress? Server = null);

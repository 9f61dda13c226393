using System.Collections.Immutable;

namespace Attest.Network.Evidence.Warc;

/// <summary>One record of a WARC file.</summary>
/// <param name="Offset">The byte at which it begins.</param>
/// <param name="Headers">Its named fields, in their order.</param>
/// <param name="Block">What it holds: for a request or a response, the message as it went over the line.</param>
public sealed record WarcRecord(long Offset, ImmutableArray<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Block)
{
    /// <summary>Its kind, such as <c>response</c>.</summary>
    public string Type => this["WARC-Type"] ?? "";

    /// <summary>The value of the first field of that name, in any case of letters; <see langword="null"/> when there is none.</summary>
    public string? this[string name] => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>What the message in it carries, as it was sent; the whole block when it holds no message of HTTP.</summary>
    public ReadOnlyMemory<byte> Payload => IsMessage ? Block[HttpMessage.HeadLength(Block.Span)..] : Block;

    internal bool IsMessage => this["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) is true;
}

namespace Attest.Sources;

/// <summary>A thing that says something: its bytes exactly as received, and what is known of how they came (I1).</summary>
public sealed record Source
{
    /// <summary>Takes the bytes as they are; the name is the file name or address they were received under, for people only and never read for meaning.</summary>
    public Source(string name, ReadOnlyMemory<byte> bytes, string? notice = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Bytes = bytes;
        Notice = notice;
        Id = SourceId.Of(bytes.Span);
    }

    /// <summary>The SHA-256 of the bytes.</summary>
    public SourceId Id { get; }

    /// <summary>The name it was received under.</summary>
    public string Name { get; }

    /// <summary>The bytes as received.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>When a web archive fetched it, in the archive's words (<c>2016-11-22T10:15:00Z</c>); null where it came another way.</summary>
    public string? FetchedAt { get; init; }

    /// <summary>What every showing and citation of this source must say (“demonstration text …”), or null.</summary>
    public string? Notice { get; }
}

namespace Attest.Sources.Warc;

/// <summary>A record of a web archive as it stands there: its headers and its content.</summary>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Content)
{
    /// <summary>A header, or an empty text.</summary>
    public string this[string name] => Headers.TryGetValue(name, out var value) ? value : "";
}

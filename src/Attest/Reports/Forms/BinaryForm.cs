namespace Attest.Reports.Forms;

/// <summary>A form that is told by the bytes it begins with (its “magic number”), never by the name of the file.</summary>
/// <param name="Magic">The bytes it begins with.</param>
/// <param name="Extract">What makes text and blocks of it; it throws on no bytes.</param>
internal sealed record BinaryForm(ReadOnlyMemory<byte> Magic, Func<ReadOnlyMemory<byte>, ExtractedPage> Extract)
{
    /// <summary>Whether bytes are of this form.</summary>
    public bool Fits(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic.Span);
}

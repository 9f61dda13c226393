using System.Security.Cryptography;

namespace Attest.Network.Evidence.Warc;

/// <summary>Digests as the fields of a WARC record write them: in hexadecimal, as everywhere else here, which readers of such files take as well as Base32.</summary>
internal static class WarcDigest
{
    private const string Label = "sha256:";

    public static string Of(ReadOnlySpan<byte> bytes) => Label + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether a digest is not that of the bytes; of one by another algorithm or in another writing it is not known.</summary>
    public static bool Contradicts(string? digest, ReadOnlySpan<byte> bytes) => digest is not null && digest.Length == Label.Length + 2 * SHA256.HashSizeInBytes
        && digest.StartsWith(Label, StringComparison.OrdinalIgnoreCase) && !digest.Equals(Of(bytes), StringComparison.OrdinalIgnoreCase);
}

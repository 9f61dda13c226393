using System.Security.Cryptography;
using System.Text;

namespace Attest.Network;

/// <summary>Something that whoever holds it may do something with: the end of a link, the name of a session. What is kept of it is its SHA-256.</summary>
internal static class Secret
{
    private const int Bytes = 20;

    /// <summary>160 bits by chance, in hexadecimal digits.</summary>
    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}

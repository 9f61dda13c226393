using System.Text;

namespace Attest.Editions.Keys;

/// <summary>The word of one key for the next: who trusts the former can trust the latter, without asking anybody.</summary>
/// <param name="By">The fingerprint of the key that vouches.</param>
/// <param name="Signature">Its signature, as hexadecimal digits.</param>
public sealed record KeyEndorsement(string By, string Signature)
{
    /// <summary>The word of a private key for another key.</summary>
    public static KeyEndorsement Of(PublicKey next, PrivateKey by)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(by);
        return new(by.Public.Id, Convert.ToHexStringLower(by.Sign(Signed(next))));
    }

    /// <summary>Whether it is the word of this key for that one.</summary>
    public bool Holds(PublicKey next, PublicKey by)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(by);
        return by.Id == By && Signature.Length == 128 && Signature.All(char.IsAsciiHexDigitLower) && by.Verify(Signed(next), Convert.FromHexString(Signature));
    }

    // The words before the key keep an endorsement from being taken for the signature of anything else.
    private static byte[] Signed(PublicKey next) => Encoding.ASCII.GetBytes($"attest endorses key {next.Hex}\n");
}

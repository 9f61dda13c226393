using System.Security.Cryptography;

namespace Attest.App.Network.SignIn;

/// <summary>A code on paper that serves once in place of the second factor: twenty-four letters and digits of which none looks like another, in fours: 117 bits, so that a plain hash keeps them (ASVS 6.5.2).</summary>
internal static class RecoveryCode
{
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Four = 4, Fours = 6, Together = 10;

    /// <summary>Ten new codes.</summary>
    public static string[] MakeAll() =>
        [.. Enumerable.Range(0, Together).Select(_ => string.Join('-', Enumerable.Range(0, Fours).Select(_ => RandomNumberGenerator.GetString(Letters, Four))))];

    /// <summary>The code as it is kept, however it was typed.</summary>
    public static string Fold(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}

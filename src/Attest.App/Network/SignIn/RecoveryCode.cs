using System.Security.Cryptography;

namespace Attest.App.Network.SignIn;

/// <summary>A code on paper that serves once in place of the second factor: sixteen letters and digits of which none looks like another, in fours.</summary>
internal static class RecoveryCode
{
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Fours = 4, Together = 10;

    /// <summary>Ten new codes.</summary>
    public static string[] MakeAll() =>
        [.. Enumerable.Range(0, Together).Select(_ => string.Join('-', Enumerable.Range(0, Fours).Select(_ => RandomNumberGenerator.GetString(Letters, Fours))))];

    /// <summary>The code as it is kept, however it was typed.</summary>
    public static string Fold(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OtpNet;
using QRCoder;

namespace Attest.App.Network.SignIn;

/// <summary>The codes of six digits that an app shows for thirty seconds (TOTP, RFC 6238). A code serves once; the key is kept encrypted, under a key that is not in the office's file.</summary>
internal sealed class OneTimeCodes(CurrentOffice offices, IDataProtectionProvider protection, TimeProvider clock) : IUserTwoFactorTokenProvider<Member>
{
    private const int KeyBytes = 20;

    // A clock may be one step off, either way (RFC 6238, 5.2).
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    private readonly IDataProtector protector = protection.CreateProtector("attest.office.totp");

    /// <summary>A new key in base 32, to be typed or photographed.</summary>
    public static string MakeKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>The key as a picture for apps to photograph. It names nobody: neither organisation nor address of e-mail stands in the app that shows the codes.</summary>
    public static string Picture(string key)
    {
        using var code = QRCodeGenerator.GenerateQrCode(new PayloadGenerator.OneTimePassword { Secret = key, Issuer = "Office", Label = "office" }.ToString(), QRCodeGenerator.ECCLevel.M);
        return new SvgQRCode(code).GetGraphic(1, "#000", "#fff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>The key as it is kept.</summary>
    public string Protect(string key) => protector.Protect(key);

    /// <summary>The key again; null for what was not made here, or under keys that are lost.</summary>
    public string? Unprotect(string? kept)
    {
        try
        {
            return kept is null ? null : protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The step of thirty seconds in which a key shows a code, now or one step off; null where it does not.</summary>
    public long? StepOf(string key, string code) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, Fold(code), out long step, Window) ? step : null;

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Member> manager, Member user) => Task.FromResult(user.TotpKey is not null);

    public Task<string> GenerateAsync(string purpose, UserManager<Member> manager, Member user) => throw new NotSupportedException("The person's app makes the codes.");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Member> manager, Member user) =>
        Unprotect(user.TotpKey) is { } key && StepOf(key, token) is { } step && await offices.Held.SignIns.UseStepAsync(user.Pseudonym, step);

    // Apps show the digits in groups.
    private static string Fold(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}

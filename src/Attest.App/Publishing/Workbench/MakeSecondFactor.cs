using Attest.App.Network.SignIn;
using Attest.Publishing.Pages.Workbench;

namespace Attest.App.Publishing.Workbench;

/// <summary>Makes the key of a second factor and carries it through the form in which it is tried, without keeping it anywhere before it works.</summary>
internal static class MakeSecondFactor
{
    /// <summary>A new key.</summary>
    public static SecondFactor New(OneTimeCodes codes) => Of(OneTimeCodes.MakeKey(), codes);

    /// <summary>The key that a form sends back; a new one where it is none of ours.</summary>
    public static SecondFactor Again(OneTimeCodes codes, string kept) => codes.Unprotect(kept) is { } key ? Of(key, codes) : New(codes);

    private static SecondFactor Of(string key, OneTimeCodes codes) => new(key, OneTimeCodes.Picture(key), codes.Protect(key));
}

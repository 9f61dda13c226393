using Attest.Editions.Keys;

namespace Attest.Editions;

/// <summary>Signs an edition anew: the signature stands beside the manifest, so that nothing else changes.</summary>
public static class SignEdition
{
    /// <summary>The file that alone is other afterwards.</summary>
    public const string FileName = EditionPaths.Signature;

    /// <summary>Puts a signature in the place of the one that is there.</summary>
    public static EditionSignature Run(string folder, EditionName name, string root, PrivateKey key, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var signature = EditionSignature.Make(name, root, DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()), key);
        File.WriteAllBytes(Path.Combine(folder, FileName), signature.Write());
        return signature;
    }
}

using FsCheck;

namespace Attest.Tests;

/// <summary>Properties are tried on a hundred values; only one that fails says anything.</summary>
internal static class PropertyChecks
{
    private static readonly Config Quiet = Config.QuickThrowOnFailure.WithQuietOnSuccess(true);

    /// <summary>Fails with the smallest value found for which the property does not hold.</summary>
    public static void Holds(this Property property) => Check.One(Quiet, property);
}

namespace Attest.Tests;

/// <summary>
/// The folder of further gold pages that <c>ATTEST_CORPUS</c> names. Tests that read it carry the trait
/// <c>[Trait(FurtherCorpus.Trait, FurtherCorpus.Variable)]</c>; <c>./check</c> leaves them out when the variable is not set.
/// </summary>
internal static class FurtherCorpus
{
    /// <summary>The name of the trait that says what a test needs.</summary>
    public const string Trait = "Needs";

    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "ATTEST_CORPUS";

    /// <summary>The folder; an exception says what to do when none is named.</summary>
    public static string Folder =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
            ? folder
            : throw new InvalidOperationException($"{Variable} names no folder of gold pages: set it, or leave these tests out with -trait- {Trait}={Variable}.");

    /// <summary>The full path of a file in the folder.</summary>
    public static string FullPath(string name) => Path.Combine(Folder, name);
}

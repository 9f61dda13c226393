namespace Attest.Tests.Architecture;

/// <summary>The one-way rule (I8): a slice uses only itself and the slices before it.</summary>
internal static class Slices
{
    // What every verb of the executable stands on: terminal, settings, exit codes.
    private const string Ground = "CommandLine";

    /// <summary>The slices in their order.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Registers", "Treaties", "Sources", "Statements", "Reports", "Checks", "Store", "Questions", "Network", "Editions", "Publishing",
    ];

    /// <summary>The uses that go forwards: from a slice to a later one, or from any slice to the executable's root, which puts all of them together.</summary>
    public static IEnumerable<string> Violations(IEnumerable<TypeUse> uses) =>
        from use in uses
        where Rank(use.To) > Rank(use.From)
        select $"{use.From} ({use.Member}) uses {use.To}";

    /// <summary>The namespaces that are in no slice; nothing says who may use them.</summary>
    public static IEnumerable<string> Unplaced(IEnumerable<string> types) =>
        from type in types
        let folder = Folder(type)
        where folder is not null && !InOrder.Contains(folder) && !IsRoot(folder) && folder != Ground
        select type;

    // The library's root and the ground come before every slice, the executable's root after all of them.
    private static int Rank(string type) => Folder(type) switch
    {
        null or Ground => -1,
        { } folder when IsRoot(folder) => InOrder.Count,
        { } folder => InOrder.ToList().IndexOf(folder),
    };

    private static bool IsRoot(string folder) => folder is "";

    // Attest.Store.X and Attest.App.Store.X are in Store; Attest.App.Program is in "", the executable's root; Attest.X is in none.
    private static string? Folder(string type) => type.Split('.') switch
    {
        ["Attest", "App", _] => "",
        ["Attest", "App", var folder, ..] => folder,
        ["Attest", var folder, _, ..] => folder,
        _ => null,
    };
}

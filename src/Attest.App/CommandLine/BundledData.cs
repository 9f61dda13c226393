namespace Attest.App.CommandLine;

/// <summary>What the program carries with it, beside its own file, wherever it is started from.</summary>
internal static class BundledData
{
    public static string Folder => Existing(Path.Combine(AppContext.BaseDirectory, "data"));

    public static string Registers => Existing(Path.Combine(Folder, "registers"));

    public static string Samples => Existing(Path.Combine(Folder, "samples"));

    public static string Translations => Existing(Path.Combine(Folder, "translations"));

    private static string Existing(string path) => Directory.Exists(path)
        ? path
        : throw new SurroundingsException($"The program’s own data is missing: there is no folder {path}. Unpack or build Attest again.");
}

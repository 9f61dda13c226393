namespace Attest.App.CommandLine;

/// <summary>What the program carries with it, beside its own file, wherever it is started from.</summary>
internal static class BundledData
{
    public static string Registers => Folder("registers");

    public static string Samples => Folder("samples");

    private static string Folder(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "data", name);
        return Directory.Exists(path)
            ? path
            : throw new SurroundingsException($"The program’s own data is missing: there is no folder {path}. Unpack or build Attest again.");
    }
}

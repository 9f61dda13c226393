namespace Attest.Tests.Registers;

/// <summary>A copy of the bundled registers that a test may break, gone when the test is.</summary>
internal sealed class RegisterCopy : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("attest-registers-");

    internal RegisterCopy()
    {
        Folder = root.CreateSubdirectory("registers").FullName;
        Overlay = root.CreateSubdirectory("overlay").FullName;
        foreach (string path in Directory.EnumerateFiles(BundledRegisters.Folder))
            File.Copy(path, Path.Combine(Folder, Path.GetFileName(path)));
    }

    internal string Folder { get; }

    internal string Overlay { get; }

    /// <summary>Replaces the one place where the file has the old text, and answers the number of its line.</summary>
    internal int Replace(string file, string old, string replacement)
    {
        string path = Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return text[..text.IndexOf(old, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }

    internal void Add(string file, string line) => File.AppendAllText(Path.Combine(Folder, file), line + "\n");

    internal void WriteOverlay(string file, params string[] lines) => File.WriteAllLines(Path.Combine(Overlay, file), lines);

    public void Dispose() => root.Delete(recursive: true);
}

using Attest.Registers;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>The pages of the corpus and the samples, and a reader over the bundled registers and phrases.</summary>
internal static class CorpusPages
{
    private static readonly string[] Forms = [".txt", ".html", ".bin"];

    /// <summary>Reads as the program does.</summary>
    public static ReadDocument Reader { get; } =
        new(RegisterSet.Load(RepositoryFiles.FullPath("data/registers")), ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    /// <summary>Every page, good or bad, of every form.</summary>
    public static IEnumerable<string> All { get; } =
        [.. Directory.EnumerateFiles(RepositoryFiles.FullPath("tests/corpus")).Where(path => Forms.Contains(Path.GetExtension(path))).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>A page of the corpus as a source.</summary>
    public static Source Source(string name) => new(name, File.ReadAllBytes(RepositoryFiles.FullPath($"tests/corpus/{name}")));

    /// <summary>A page of the corpus as read.</summary>
    public static ReportDocument Read(string name) => Reader.Read(Source(name));
}

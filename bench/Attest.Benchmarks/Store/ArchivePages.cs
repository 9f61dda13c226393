using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Benchmarks.Store;

/// <summary>As many pages as are wanted: the bundled samples, read once each, under invented States and with a word of their own, so that none equals another.</summary>
internal static class ArchivePages
{
    /// <summary>The folder of data the program carries.</summary>
    public static string Data => Path.Combine(Root(), "data");

    /// <summary>The registers in it.</summary>
    public static string Registers => Path.Combine(Data, "registers");

    /// <summary>The first so many pages; the same ones each time.</summary>
    public static ReadPage[] Take(int count)
    {
        var reader = new ReadReport(RegisterSet.Load(Registers), ReportPhrases.Load(Data));
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(Data, "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return [.. Enumerable.Range(0, count).AsParallel().AsOrdered().Select(number => Page(reader, texts[number % texts.Length], number))];
    }

    // Read as what it is, and then said to be about someone else: the reader believes only the page.
    private static ReadPage Page(ReadReport reader, string text, int number)
    {
        var bytes = Encoding.UTF8.GetBytes(text + string.Create(CultureInfo.InvariantCulture, $"\n\nCopy{number}.\n"));
        var page = reader.Read(new Source($"copy-{number}.txt", bytes, "copy for measuring"));
        var code = JurisdictionCode.Parse($"{(char)('A' + (number / 676 % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}");
        return page with
        {
            Document = page.Document with { Jurisdiction = code, Edition = 1999 + (number / 17576) + (number % 25) },
            Statements = [.. page.Statements.Select(statement => statement with { Jurisdiction = code })],
        };
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}

using System.Text;
using Attest.Checks;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Registers;

namespace Attest.Tests.Checks;

/// <summary>Pages read as the program reads them, and the checks it runs.</summary>
internal static class CheckedPages
{
    private static readonly ReportPhrases Phrases = ReportPhrases.Load(RepositoryFiles.FullPath("data"));

    private static readonly ReadReport Reader = new(BundledRegisters.Set, Phrases);

    /// <summary>The checks.</summary>
    public static RunChecks Run { get; } = new(BundledRegisters.Set, Phrases);

    /// <summary>The reports in a file.</summary>
    public static IEnumerable<CheckedPage> File(string path) => Of(Path.GetFileName(path), System.IO.File.ReadAllBytes(path));

    /// <summary>A text as read, to be recorded.</summary>
    public static ReadPage Read(string text, string name) => Reader.Read(new Source(name, Encoding.UTF8.GetBytes(text)));

    /// <summary>The page that a text is.</summary>
    public static CheckedPage Text(string text, string name = "page") => Of(name, Encoding.UTF8.GetBytes(text)).First();

    private static IEnumerable<CheckedPage> Of(string name, byte[] bytes) =>
        Reader.Read(new Source(name, bytes)).Reports.Select(report => new CheckedPage(name, report.Document, report.Statements));
}

using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Benchmarks.Archive;

/// <summary>
/// An archive of any size: every page has an address of its own (State and edition) and mixes the sections and notes of several pages of the corpus,
/// until it has the length and the notes of a usual report. The same number always gives the same page.
/// </summary>
/// <remarks>A title is only read as one up to the edition of 2099, so that each series has room for a century; then the next series begins.</remarks>
internal sealed class GenerateArchive
{
    // Whole pages are mixed, so that this leads to the 7 kB and 15 notes of a usual country report on the average.
    private const int UsualLength = 4_600;
    private const int UsualNotes = 10;
    private const int FirstEdition = 1999;
    private const int LastEdition = 2099;

    private static readonly string[] Series = ["Landmine Monitor Report", "Cluster Munition Monitor"];

    private readonly ArchivePart[] _parts;
    private readonly Jurisdiction[] _states;

    /// <summary>Takes the corpus apart.</summary>
    public GenerateArchive()
    {
        var registers = RegisterSet.Load(Path.Combine(Root, "data", "registers"));
        var read = new ReadDocument(registers, ReportPhrases.Load(Path.Combine(Root, "data")));
        _parts =
        [
            .. Directory.EnumerateFiles(Path.Combine(Root, "tests", "corpus"), "*.txt").Order(StringComparer.Ordinal)
                .Select(path => read.Read(new Source(Path.GetFileName(path), File.ReadAllBytes(path))))
                .Where(document => document is { Layout: "C" or "M", IsReport: true })
                .Select(document => ArchivePart.Of(document, registers.Jurisdictions)).OfType<ArchivePart>()
                .Where(part => part.Notes.Count > 1),
        ];
        _states = [.. registers.Jurisdictions.States];
    }

    /// <summary>How many pages have an address of their own.</summary>
    public int Most => _states.Length * Editions * Series.Length;

    private static int Editions => LastEdition - FirstEdition + 1;

    /// <summary>The folder of the project.</summary>
    public static string Root => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>The title line of a page.</summary>
    public string Title(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Most);
        var (series, edition) = Math.DivRem(number / _states.Length, Editions);
        return string.Create(CultureInfo.InvariantCulture, $"{State(number)}, {Series[series]} {FirstEdition + edition}");
    }

    /// <summary>The product and year that a page belongs to.</summary>
    public (string Product, int Edition) Address(int number) => Math.DivRem(number / _states.Length, Editions) is var (series, edition) ? (series == 0 ? "lm" : "cm", FirstEdition + edition) : default;

    /// <summary>The text of a page, full chrome and title first, notes last.</summary>
    public string Text(int number)
    {
        var (state, title, body, notes) = Compose(number);
        var page = new StringBuilder("ARCHIVES HOME PAGE \n    >\n \nTable of Contents\nCountry Reports\n");
        page.Append(CultureInfo.InvariantCulture, $"{title}\n\n{state}\n\n");
        foreach (var (isHeading, text) in body)
            page.Append(text).Append("\n\n");
        page.Append('\n').AppendJoin('\n', notes);
        return page.ToString();
    }

    /// <summary>The same page as the archive's hand-written HTML.</summary>
    public string Html(int number)
    {
        var (state, title, body, notes) = Compose(number);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<html><head><title>{title}</title></head>\n<body bgcolor=\"#ffffff\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{title}</p>\n<h1>{state}</h1>\n");
        foreach (var (isHeading, text) in body)
            page.Append(isHeading ? "<h2>" : "<p><font size=\"2\">").Append(WebUtility.HtmlEncode(text)).Append(isHeading ? "</h2>\n" : "</font></p>\n");
        page.Append("<hr>\n");
        foreach (var note in notes)
            page.Append("<p><font size=\"1\">").Append(WebUtility.HtmlEncode(note)).Append("</font></p>\n");
        return page.Append("</body></html>\n").ToString();
    }

    /// <summary>Writes so many pages into a folder, a hundred to a folder in it.</summary>
    public void Write(string folder, int pages, bool asHtml)
    {
        for (var number = 0; number < pages; number++)
        {
            var inner = Directory.CreateDirectory(Path.Combine(folder, (number / 100).ToString("0000", CultureInfo.InvariantCulture)));
            File.WriteAllText(Path.Combine(inner.FullName, string.Create(CultureInfo.InvariantCulture, $"page-{number:000000}.{(asHtml ? "html" : "txt")}")), asHtml ? Html(number) : Text(number));
        }
    }

    /// <summary>What a page says: its State and title, headings and paragraphs, notes.</summary>
    public (string State, string Title, List<(bool IsHeading, string Text)> Body, List<string> Notes) Compose(int number)
    {
        var state = State(number);
        List<(bool, string)> body = [];
        List<string> notes = [];
        var length = 0;
        for (var at = number * 7; length < UsualLength || (notes.Count < UsualNotes && length < UsualLength * 5 / 4); at++)
        {
            var part = _parts[at % _parts.Length];
            var before = notes.Count;
            foreach (var (heading, paragraphs) in part.Sections)
            {
                if (heading is not null)
                    body.Add((true, heading));
                foreach (var paragraph in paragraphs)
                    body.Add((false, part.Retell(paragraph, state, before)));
                length += paragraphs.Sum(paragraph => paragraph.Length);
            }
            notes.AddRange(part.Notes.Select((note, index) => string.Create(CultureInfo.InvariantCulture, $"[{before + index + 1}] {note.Text}")));
        }
        body.Add((false, string.Create(CultureInfo.InvariantCulture, $"This is page {number} of an archive made for measuring.")));
        return (state, Title(number), body, notes);
    }

    /// <summary>The State that a page is about.</summary>
    public string State(int number) => _states[number % _states.Length].ShortName;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

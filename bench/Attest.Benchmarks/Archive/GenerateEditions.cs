using System.Globalization;
using System.Text;
using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Benchmarks.Archive;

/// <summary>The generated archive as drafts of editions, a year each: what <c>attest freeze</c> makes of it, without a base between. The same numbers always give the same editions.</summary>
internal static class GenerateEditions
{
    private static readonly DateTimeOffset At = new(2026, 9, 30, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the editions below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pages">How many reports.</param>
    /// <param name="isChanged">Whether an editor has accepted one statement of the last edition, which then is the only one to be written again.</param>
    public static void Write(string folder, int pages, bool isChanged)
    {
        var data = Path.Combine(GenerateArchive.Root, "data");
        var registers = RegisterSet.Load(Path.Combine(data, "registers"));
        var read = new ReadReport(registers, ReportPhrases.Load(data));
        GenerateArchive archive = new();
        var files = RegisterFile.Read(Path.Combine(data, "registers"), null);
        var years = Enumerable.Range(0, pages).GroupBy(number => archive.Address(number)).ToList();
        Parallel.ForEach(isChanged ? years[^1..] : years, year =>
        {
            var documents = year.Select(number => Document(read.Read(new Source(string.Create(CultureInfo.InvariantCulture, $"{number}.txt"), Encoding.UTF8.GetBytes(archive.Text(number)))), number)).OrderBy(document => document.Address.Jurisdiction.Value, StringComparer.Ordinal).ToList();
            if (isChanged)
                documents[0] = documents[0] with { Statements = documents[0].Statements.SetItem(0, documents[0].Statements[0] with { Standing = StandingKind.Accepted }) };
            EditionName name = new(year.Key.Product, year.Key.Edition, isDraft: true);
            EditionHeader header = new() { Template = 1, Name = name, Terms = new EditionTerms { CutOff = DateOnly.FromDateTime(At.Date) }, FrozenAt = At, Tool = "bench", RegistersHash = registers.Hash, Readings = pages, Judgements = 0 };
            WriteEdition.To(new EditionFiles(Path.Combine(folder, name.ToString())), header, KeyRing.Empty, files, documents, page: null);
        });
    }

    /// <summary>Writes the same reports as Hugo takes them: Markdown with notes, a page each, in a folder for each State.</summary>
    public static void WriteForHugo(string folder, int pages)
    {
        GenerateArchive archive = new();
        Parallel.For(0, pages, number =>
        {
            var (state, title, body, notes) = archive.Compose(number);
            var path = Path.Combine(folder, "content", "states", archive.State(number), string.Create(CultureInfo.InvariantCulture, $"{archive.Address(number).Product}-{archive.Address(number).Edition}.md"));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            StringBuilder text = new();
            text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{title}\"\nstate: \"{state}\"\n---\n");
            foreach (var (isHeading, words) in body)
                text.Append(CultureInfo.InvariantCulture, $"\n{(isHeading ? "## " : "")}{Called(words)}\n");
            foreach (var note in notes)
                text.Append(CultureInfo.InvariantCulture, $"\n[^{note[1..note.IndexOf(']', StringComparison.Ordinal)]}]: {note[(note.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim()}\n");
            File.WriteAllText(path, text.ToString());
        });
    }

    private static string Called(string words) => words.Replace("[", "[^", StringComparison.Ordinal);

    private static EditionDocument Document(ReadPage page, int number) =>
        new(new PageAddress(page.Document.Product, page.Document.Edition!.Value, 0, page.Document.Jurisdiction!, page.Document.Theme), page.Source, page.Document, number + 1)
        {
            Statements = [.. page.Statements.Select(statement => new EditionStatement(StatementId.Of(statement), statement, StandingKind.ReadByMachine, null)).DistinctBy(statement => statement.Id)],
        };
}

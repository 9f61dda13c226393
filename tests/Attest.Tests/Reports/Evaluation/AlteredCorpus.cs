using System.Text.Json.Nodes;
using Attest.Reports.Evaluation;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.CommandLine;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports.Evaluation;

/// <summary>Text pages of the corpus with their gold, altered together in what must make no difference to reading, and measured before and after.</summary>
internal sealed class AlteredCorpus : IDisposable
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    private readonly ScratchFolder _before = new();
    private readonly ScratchFolder _after = new();

    /// <summary>Alters every page that the alteration can be made to; it answers null for one that it cannot.</summary>
    public AlteredCorpus(Func<string, JsonObject, (string Text, JsonObject Gold)?> alter)
    {
        foreach (var goldPath in Directory.EnumerateFiles(RepositoryFiles.FullPath("tests/corpus"), "*.json"))
        {
            var page = Path.ChangeExtension(goldPath, ".txt");
            if (!File.Exists(page) || alter(File.ReadAllText(page), Gold(goldPath)) is not { } altered)
                continue;
            Count++;
            File.Copy(page, _before.PathOf(Path.GetFileName(page)));
            File.Copy(goldPath, _before.PathOf(Path.GetFileName(goldPath)));
            File.WriteAllText(_after.PathOf(Path.GetFileName(page)), altered.Text);
            File.WriteAllText(_after.PathOf(Path.GetFileName(goldPath)), altered.Gold.ToJsonString());
        }
    }

    /// <summary>How many pages were altered.</summary>
    public int Count { get; }

    /// <summary>The figures of the pages as they are.</summary>
    public ReadingFigures Before => Measure(_before).Total;

    /// <summary>The figures of the altered pages.</summary>
    public ReadingFigures After => Measure(_after).Total;

    /// <summary>The pages that are now read differently, for the message of a test that fails.</summary>
    public string Differences()
    {
        var before = Measure(_before).Pages.ToDictionary(page => page.Name);
        return string.Join('\n', Measure(_after).Pages
            .Where(page => page.Figures.Statements != before[page.Name].Figures.Statements)
            .Select(page => $"{page.Name}: {before[page.Name].Figures.Statements} → {page.Figures.Statements}"));
    }

    /// <summary>The document of a text, as the program reads it.</summary>
    public static ReportDocument Read(string text) => Reader.Read(new Source("page.txt", System.Text.Encoding.UTF8.GetBytes(text))).Document;

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    private static EvaluationResult Measure(ScratchFolder folder) => new EvaluateReading(Reader.Read).Evaluate([folder.Path]);

    private static JsonObject Gold(string path) => JsonNode.Parse(File.ReadAllBytes(path))!.AsObject();
}

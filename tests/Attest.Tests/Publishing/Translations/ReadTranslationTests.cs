using Attest.Publishing.Translations;
using Attest.Store;

namespace Attest.Tests.Publishing.Translations;

/// <summary>The file of a translation: what is written reads back, and what is wrong is told with its line.</summary>
public sealed class ReadTranslationTests
{
    private const string Head = "---\npage: lm/1999/0/PRK/all\nlanguage: fr\ntranslator: Anna Reis\nmade_by: person\non: 2026-11-20\n---\n";

    private static readonly string One = $"\n## MBP/1.1 {OriginalSentence.HashOf("It is so.")}\n\n> It is so.\n\nC’est\nainsi.\n";

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(DemonstrationSite.DataFolder, "samples"), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Empty_OfEverySample_FilledInReadsBackWhole(string name)
    {
        foreach (var report in DemonstrationSite.Read(name).Reports)
        {
            var originals = ListOriginals.Of(report.Document);
            PageAddress page = new("lm", 1999, 0, Attest.Registers.JurisdictionCode.Parse("PRK"), "all");
            string file = Filled(WriteTranslation.Empty(page, "fr", originals));

            var (translation, problems) = ReadTranslation.Of(file);

            Assert.Empty(problems);
            Assert.Equal(originals.Select(original => (original.Locator, original.Hash, original.Words, "fr " + original.Words)), translation!.Sentences.Select(sentence => (sentence.Locator, sentence.Hash, sentence.Original, sentence.Words)));
        }
    }

    [Fact]
    public void Of_AFile_KnowsWhoTranslatedWhenAndHow()
    {
        var (translation, problems) = ReadTranslation.Of(Head.Replace("person", "machine_and_person", StringComparison.Ordinal) + One.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Empty(problems);
        Assert.Equal(("lm/1999/0/PRK/all", "fr", "Anna Reis", TranslationMaker.MachineAndPerson, new DateOnly(2026, 11, 20)), (translation!.Page.ToString(), translation.Language, translation.Translator, translation.MadeBy, translation.On));
        Assert.Equal("C’est ainsi.", Assert.Single(translation.Sentences).Words);
    }

    public static TheoryData<string, int, string> Wrong => new()
    {
        { "Bonjour", 1, "three hyphens" },
        { Head.Replace("translator: Anna Reis", "translator:", StringComparison.Ordinal) + One, 4, "translator is missing" },
        { Head.Replace("translator: Anna Reis\n", "", StringComparison.Ordinal) + One, 1, "translator is missing" },
        { Head.Replace("made_by: person", "made_by: friend", StringComparison.Ordinal) + One, 5, "person, machine or machine_and_person" },
        { Head.Replace("2026-11-20", "20.11.2026", StringComparison.Ordinal) + One, 6, "no day of the calendar" },
        { Head.Replace("lm/1999/0/PRK/all", "PRK 1999", StringComparison.Ordinal) + One, 2, "no address of a report" },
        { Head.Replace("language: fr", "langue: fr", StringComparison.Ordinal) + One, 3, "none of page, language" },
        { Head.Replace("on: 2026", "on: 2025-01-01\non: 2026", StringComparison.Ordinal) + One, 7, "said twice" },
        { Head, 8, "no sentence" },
        { Head + "\nSomething\n" + One, 9, "before the first sentence" },
        { Head + "\n## MBP/1.1\n> It is so.\nOui.\n", 9, "no heading of a sentence" },
        { Head + "\n## MBP/1.1 0123\n> It is so.\nOui.\n", 9, "no heading of a sentence" },
        { Head + One.Replace("> It is so", "> It was so", StringComparison.Ordinal), 9, "not the one of that hash" },
        { Head + One + One, 16, "stands in line 9 already" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Of_AWrongFile_TellsTheLineAndIsNoTranslation(string file, int line, string message)
    {
        var (translation, problems) = ReadTranslation.Of(file);

        Assert.Null(translation);
        Assert.Contains(problems, problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_SeveralThingsWrong_TellsAllInOrder()
    {
        var (_, problems) = ReadTranslation.Of("---\npage: x\nmade_by: y\n---\n\n## A\n## B\n");

        Assert.Equal([1, 1, 1, 2, 3, 6, 7], problems.Select(problem => problem.Line));
    }

    // As a translator fills it in.
    internal static string Filled(string file, Func<string, string?>? translate = null)
    {
        var lines = file.Split('\n').SelectMany(line => line.StartsWith("> ", StringComparison.Ordinal) && (translate is null ? "fr " + line[2..] : translate(line[2..])) is { } words ? [line, "", words] : new[] { line });
        return string.Join('\n', lines).Replace("translator: \n", "translator: Anna Reis\n", StringComparison.Ordinal).Replace("on: \n", "on: 2026-11-20\n", StringComparison.Ordinal);
    }
}

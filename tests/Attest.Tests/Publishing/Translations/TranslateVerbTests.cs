using Attest.Tests.CommandLine;

namespace Attest.Tests.Publishing.Translations;

/// <summary><c>attest translate</c>: the file to fill in, taking it in, and what is translated.</summary>
public sealed class TranslateVerbTests
{
    [Fact]
    public async Task NewAddList_OfAReport_GoTogether()
    {
        using ScratchFolder scratch = new();
        string data = scratch.PathOf("data"), file = scratch.PathOf("es.md");
        var made = await ProgramRun.OfAsync(["translate", "new", "PRK/2000", "es", "--out", file, "--data", data]);
        Assert.Equal(0, made.ExitCode);
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(text, (await ProgramRun.OfAsync(["translate", "new", "lm/2000/0/PRK/all", "es", "--data", data])).Output);
        int number = 0;
        await File.WriteAllTextAsync(file, ReadTranslationTests.Filled(text, words => number++ == 0 ? null : "es " + words), TestContext.Current.CancellationToken);

        var added = await ProgramRun.OfAsync(["translate", "add", file, "--data", data]);
        var listed = await ProgramRun.OfAsync(["translate", "list", "es", "--data", data]);
        var again = await ProgramRun.OfAsync(["translate", "add", file, "--data", data]);

        Assert.Equal(0, added.ExitCode);
        Assert.Contains("Added lm/2000/0/PRK/all in es, person, Anna Reis, 2026-11-20", added.Output, StringComparison.Ordinal);
        Assert.Contains("1 not translated, standing as in the original:", added.Output, StringComparison.Ordinal);
        Assert.Contains("Anna Reis (person)", listed.Output, StringComparison.Ordinal);
        Assert.Contains("in part", listed.Output, StringComparison.Ordinal);
        Assert.Contains("takes the place of the one by Anna Reis", again.Output, StringComparison.Ordinal);
        Assert.Equal(["translations/es/lm-2000-0-PRK-all.md"], Directory.EnumerateFiles(Path.Combine(data, "translations"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(data, path).Replace('\\', '/')));
        // Begun again, the file has what is translated.
        Assert.Contains("es ", (await ProgramRun.OfAsync(["translate", "new", "PRK/2000", "es", "--data", data])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It stands as it was.", 0, "No original has changed since")]
    [InlineData("", 0, "complete")]
    public async Task List_OfADemonstration_HasTheBundledTranslation(string stale, int code, string said)
    {
        using ScratchFolder scratch = new();

        var listed = await ProgramRun.OfAsync(["translate", "list", "fr", .. stale.Length > 0 ? ["--stale"] : Array.Empty<string>(), "--data", scratch.PathOf("data")]);

        Assert.Equal(code, listed.ExitCode);
        Assert.Contains(said, listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_WhatCannotBeTranslated_SaysWhatCan()
    {
        using ScratchFolder scratch = new();
        string data = scratch.PathOf("data");
        async Task<string> Refused(params string[] args)
        {
            var run = await ProgramRun.OfAsync(["translate", .. args, "--data", data]);
            Assert.Equal(1, run.ExitCode);
            return run.Error;
        }

        Assert.Contains("written in en", await Refused("new", "PRK/1999", "en"), StringComparison.Ordinal);
        Assert.Contains("it has en, fr, es, ar", await Refused("new", "PRK/1999", "de"), StringComparison.Ordinal);
        Assert.Contains("holds no 1987 report on PRK", await Refused("new", "PRK/1987", "fr"), StringComparison.Ordinal);
        Assert.Contains("is no report", await Refused("new", "PRK", "fr"), StringComparison.Ordinal);
        Assert.Contains("There is no file", await Refused("add", scratch.PathOf("nothing.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_AFileThatIsWrong_TellsEachLineAndKeepsNothing()
    {
        using ScratchFolder scratch = new();
        string data = scratch.PathOf("data"), file = scratch.PathOf("fr.md");
        string text = ReadTranslationTests.Filled((await ProgramRun.OfAsync(["translate", "new", "PRK/2000", "fr", "--data", data])).Output).Replace("made_by: person", "made_by: somebody", StringComparison.Ordinal);
        int line = text.Split('\n').ToList().FindIndex(one => one.StartsWith("> ", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, text.Replace("\n> ", "\n> X", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var refused = await ProgramRun.OfAsync(["translate", "add", file, "--data", data]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"{file}:5: “somebody” is no way of making a translation", refused.Error, StringComparison.Ordinal);
        Assert.Contains($"{file}:{line - 1}: The original of", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(data, "translations")));
    }

    [Fact]
    public async Task Add_WithNothingTranslated_IsRefused()
    {
        using ScratchFolder scratch = new();
        string data = scratch.PathOf("data"), file = scratch.PathOf("fr.md");
        await File.WriteAllTextAsync(file, ReadTranslationTests.Filled((await ProgramRun.OfAsync(["translate", "new", "PRK/2000", "fr", "--data", data])).Output, _ => null), TestContext.Current.CancellationToken);

        var refused = await ProgramRun.OfAsync(["translate", "add", file, "--data", data]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("nothing in it is translated", refused.Error, StringComparison.Ordinal);
    }
}

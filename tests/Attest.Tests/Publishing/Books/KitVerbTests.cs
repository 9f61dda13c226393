using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Attest.Tests.CommandLine;
using DocumentFormat.OpenXml.Packaging;

namespace Attest.Tests.Publishing.Books;

/// <summary><c>attest kit</c>, as it is typed, over the demonstration base.</summary>
public sealed partial class KitVerbTests : IDisposable
{
    private readonly ScratchFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Kit_OfAnEdition_HasEverySheetItListsAndSaysUntilWhenNothingIsTold()
    {
        await RunAsync("freeze", "lm", "2008", "--cut-off", "2008-09-30", "--embargo", "2008-11-21T10:00Z", "--rehearse", "--out", PathOf("out"));

        var run = await RunAsync("kit", PathOf("kit"), "--edition", PathOf("out/lm-2008-DRAFT"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var index = File.ReadAllText(PathOf("kit/index.html"));
        var linked = Link().Matches(index).Select(link => link.Groups[1].Value).ToList();
        Assert.Superset(new HashSet<string> { "press-release.html", "press-release.pdf", "press-release.docx", "states/COL.html", "states/COL.pdf", "pictures/charts-treaties-MBT.svg", "pictures/charts-treaties-MBT.png" }, linked.ToHashSet());
        Assert.All(linked, path => Assert.True(File.Exists(PathOf("kit/" + path)), path));
        var root = Attest.Editions.Manifest.HashOf(File.ReadAllBytes(PathOf("out/lm-2008-DRAFT/manifest.sha256")));
        foreach (string sheet in linked.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
            Assert.All(["Not to be published before 2008-11-21 10:00 UTC.", "DRAFT. This is a rehearsal.", root], words => Assert.Contains(words, File.ReadAllText(PathOf("kit/" + sheet))));
        using var release = WordprocessingDocument.Open(PathOf("kit/press-release.docx"), isEditable: false);
        Assert.Contains("161 of 197 States", release.MainDocumentPart!.Document!.InnerText);
    }

    [Fact]
    public async Task Kit_SheetsOfStates_AreTwoTaggedPagesAtMostAndTheSumsFit()
    {
        await RunAsync("freeze", "lm", "2008", "--cut-off", "2008-09-30", "--rehearse", "--out", PathOf("out"));
        await RunAsync("kit", PathOf("kit"), "--edition", PathOf("out/lm-2008-DRAFT"));

        string[] states = Directory.GetFiles(PathOf("kit/states"), "*.pdf");
        Assert.NotEmpty(states);
        foreach (string state in states)
        {
            var (_, info) = await BookSite.RunAsync("poppler-utils", "pdfinfo", state);
            Assert.Matches(@"Pages:\s+[12]\n", info);
            Assert.Matches(@"Tagged:\s+yes", info);
        }
        var sums = File.ReadAllLines(PathOf("kit/SHA256SUMS")).Select(line => line.Split("  ", 2)).ToDictionary(line => line[1], line => line[0], StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(PathOf("kit"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(PathOf("kit"), file)).Where(file => file != "SHA256SUMS");
        Assert.Equal(files.Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, sum => Assert.Equal(sum.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf("kit/" + sum.Key))))));
    }

    [Theory]
    [InlineData(1, "is there already", "data")]
    [InlineData(1, "There is no folder", "kit", "--edition", "lm-1900")]
    [InlineData(2, "--since compares editions", "kit", "--since", "lm-1900")]
    public async Task Kit_WhatCannotBe_IsToldAndNothingIsWritten(int exitCode, string expected, params string[] arguments)
    {
        Directory.CreateDirectory(PathOf("data"));

        var run = await RunAsync(["kit", PathOf(arguments[0]), .. arguments[1..]]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Error);
        Assert.False(Directory.Exists(PathOf("kit")));
    }

    private string PathOf(string name) => _data.PathOf(name);

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(arguments, ("ATTEST_DATA", _data.PathOf("data")));

    [GeneratedRegex("href=\"([^\"#]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

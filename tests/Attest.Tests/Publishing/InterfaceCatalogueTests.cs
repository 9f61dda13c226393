using System.Text.RegularExpressions;
using Attest.Publishing;

namespace Attest.Tests.Publishing;

/// <summary>Every sentence of the program has its row in every language, and no row stands for a sentence that the program has no more.</summary>
public sealed partial class InterfaceCatalogueTests
{
    private static readonly string Content = Path.Combine(DemonstrationSite.DataFolder, "content");

    private static IEnumerable<string> Languages =>
        Organisation.Read(Path.Combine(DemonstrationSite.DataFolder, "organisation.yaml")).Languages.Where(language => language != "en");

    [Fact]
    public void Sentences_OfTheProgram_AreFoundInViewsAndBuilders()
    {
        var said = Said();

        Assert.Contains(("Skip to the content", false), said);
        Assert.Contains(("Texts of {0}:", false), said);
        Assert.Contains(("{0} and {1}", false), said);
    }

    [Fact]
    public void Sentences_EveryLanguage_HasEachAndNoOthers()
    {
        List<string> wrong = [];
        foreach (string language in Languages)
        {
            var texts = InterfaceTexts.Load(language, Path.Combine(Content, language, "interface.csv"));
            var needed = Said().SelectMany(sentence => sentence.Counts ? PluralRule.FormsOf(language).Select(form => (sentence.English, Form: form)) : [(sentence.English, Form: PluralForm.Other)]).ToHashSet();
            wrong.AddRange(needed.Except(texts.Keys).Select(key => $"{language} lacks “{key.Item1}” ({key.Item2})"));
            wrong.AddRange(texts.Keys.Except(needed).Select(key => $"{language} has “{key.English}” ({key.Form}), which the program does not say"));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The sentences that views and builders say, and whether they count something.</summary>
    internal static HashSet<(string English, bool Counts)> Said()
    {
        HashSet<(string, bool)> said = [];
        foreach (string path in RepositoryFiles.Under(["src/Attest/Publishing", "src/Attest.App"], ".cs", ".razor"))
        {
            string text = RepositoryFiles.Read(path);
            foreach (Match plain in Plain().Matches(text))
                said.Add((Regex.Unescape(plain.Groups.Values.Skip(1).First(group => group.Success).Value), false));
            foreach (Match counted in Counted().Matches(text))
                said.Add((Regex.Unescape(counted.Groups[1].Value), true));
        }
        return said;
    }

    // T["…"], Texts.Of("…"): the names under which views and builders have the sentences of their language.
    [GeneratedRegex("""(?:\bT|(?<!\p{L})[Tt]exts|\bthis)(?:\["((?:[^"\\]|\\.)+)"\]|\.Of\("((?:[^"\\]|\\.)+)")|(?<!\w)Of\("([^"]*\{0\}[^"]*)",""")]
    private static partial Regex Plain();

    [GeneratedRegex("""(?:\bT|(?<!\p{L})[Tt]exts)\.Count\((?:[^"]|"[^"]*"\))*?,\s*"(?:[^"\\]|\\.)+",\s*"((?:[^"\\]|\\.)+)"[,)]""")]
    private static partial Regex Counted();
}

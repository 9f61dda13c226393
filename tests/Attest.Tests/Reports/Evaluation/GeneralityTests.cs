using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports.Evaluation;

/// <summary>
/// Reading follows the language of reports, not the pages at hand: which State it is, which years and numbers, and in which order the paragraphs come
/// makes next to no difference to the figures, and no longer piece of a page is written into the program.
/// </summary>
public sealed partial class GeneralityTests
{
    private const double MostDifference = 0.01;
    private const int MostWords = 5;

    [Fact]
    public void Read_StatesRenamed_FiguresStayTheSame() => AssertSame(Rename);

    [Fact]
    public void Read_StatesThatNoRegisterHolds_FiguresStayTheSame() => AssertSame(Invent);

    [Fact]
    public void Read_YearsShifted_FiguresStayTheSame() => AssertSame((text, gold) => (ShiftYears(text), Shift(gold, ShiftYears, number => number)));

    [Fact]
    public void Read_NumbersChanged_FiguresStayTheSame() => AssertSame(ChangeNumbers);

    [Fact]
    public void Read_ParagraphsReordered_FiguresStayTheSame() => AssertSame((text, gold) => ReverseParagraphs(text) is { } reversed ? (reversed, gold) : null);

    [Fact]
    public void Sources_LiteralsAndPhrases_HoldNoLongerPieceOfAPage()
    {
        var pages = Directory.EnumerateFiles(RepositoryFiles.FullPath("tests/corpus"), "*.txt").Select(path => " " + string.Join(' ', Words(File.ReadAllText(path))) + " ").ToList();
        var literals = SourceFiles().SelectMany(File.ReadLines).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Literals().Matches(line).Select(match => match.Value))
            .Concat(Directory.EnumerateFiles(RepositoryFiles.FullPath("data/phrases"), "*.csv", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "chrome.csv").SelectMany(File.ReadLines).Where(line => !line.StartsWith('#')));

        var taken = literals.Select(Words).Where(words => words.Length > MostWords)
            .Select(words => " " + string.Join(' ', words) + " ").Where(literal => pages.Exists(page => page.Contains(literal, StringComparison.Ordinal)));

        Assert.Empty(taken);
    }

    private static void AssertSame(Func<string, JsonObject, (string Text, JsonObject Gold)?> alter)
    {
        using var corpus = new AlteredCorpus(alter);
        var (before, after) = (corpus.Before, corpus.After);

        Assert.InRange(corpus.Count, 10, int.MaxValue);
        Assert.True(Math.Abs(before.Statements.F1 - after.Statements.F1) < MostDifference, $"statements {before.Statements} → {after.Statements}\n{corpus.Differences()}");
        Assert.True(Math.Abs(before.Exact.F1 - after.Exact.F1) < MostDifference, $"exact {before.Exact} → {after.Exact}\n{corpus.Differences()}");
    }

    // Every name of the page's State becomes the name of the same sort of another State that the page does not mention.
    private static (string Text, JsonObject Gold)? Rename(string text, JsonObject gold)
    {
        var register = ReadingFixture.Registers.Jurisdictions;
        if (!JurisdictionCode.TryParse((string)gold["state"]!, out var code) || register.Find(code) is not { } state)
            return null;
        var mentioned = register.FindMentions(SourceText.Fold(text)).Select(mention => mention.Code).ToHashSet();
        var used = register.NamesOf(state.Code).Where(name => Regex.IsMatch(text, Pattern(name.Name), RegexOptions.IgnoreCase)).OrderByDescending(name => name.Name.Length).ToList();
        var other = register.States.Where(candidate => !mentioned.Contains(candidate.Code) && !candidate.ShortName.Contains(' ', StringComparison.Ordinal))
            .FirstOrDefault(candidate => used.TrueForAll(name => NameLike(name, candidate) is not null));
        if (other is null)
            return null;
        foreach (var name in used)
            text = Regex.Replace(text, Pattern(name.Name), match => InCase(match.Value, NameLike(name, other)!), RegexOptions.IgnoreCase);
        gold["state"] = other.Code.Value;
        return (text, gold);
    }

    // A State invented for the test is told by where its name stands.
    private static (string Text, JsonObject Gold)? Invent(string text, JsonObject gold)
    {
        var register = ReadingFixture.Registers.Jurisdictions;
        if (!JurisdictionCode.TryParse((string)gold["state"]!, out var code) || register.Find(code) is null)
            return null;
        foreach (var name in register.NamesOf(code).OrderByDescending(name => name.Name.Length))
            text = Regex.Replace(text, Pattern(name.Name), match => InCase(match.Value, name.Kind is NameKind.Adjective ? "Karvelian" : name.Kind is NameKind.People ? "Karvelians" : "Karvelia"),
                name.Kind is NameKind.Abbreviation ? RegexOptions.None : RegexOptions.IgnoreCase);
        gold["state"] = "ZQZ";
        return (text, gold);
    }

    private static string? NameLike(JurisdictionName name, Jurisdiction other)
    {
        var kind = name.Kind is NameKind.Adjective or NameKind.People or NameKind.Abbreviation ? name.Kind : NameKind.Short;
        return kind is NameKind.Short ? other.ShortName : ReadingFixture.Registers.Jurisdictions.NamesOf(other.Code).FirstOrDefault(candidate => candidate.Kind == kind && candidate.Use == NameUse.Text && candidate.Language == "en")?.Name;
    }

    private static string Pattern(string name) => $@"\b{Regex.Escape(name).Replace("'", "['’]", StringComparison.Ordinal)}\b";

    private static string InCase(string printed, string name) => printed.Any(char.IsLower) ? name : name.ToUpperInvariant();

    // Two years on: an edition earlier than the first is none.
    private static string ShiftYears(string text) =>
        Years().Replace(text, year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + 2).ToString(CultureInfo.InvariantCulture));

    // Numbers of four digits and more, written with their commas, in text and gold alike; the leading digit stays.
    private static (string Text, JsonObject Gold)? ChangeNumbers(string text, JsonObject gold)
    {
        var numbers = GroupedNumbers().Matches(text).Select(match => decimal.Parse(match.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToHashSet();
        if (numbers.Count == 0)
            return null;
        return (GroupedNumbers().Replace(text, match => Next(decimal.Parse(match.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToString("N0", CultureInfo.InvariantCulture)),
            Shift(gold, words => words, number => numbers.Contains(number) ? Next(number) : number));

        static decimal Next(decimal number) => number % 10 == 9 ? number - 4 : number + 1;
    }

    private static JsonObject Shift(JsonObject gold, Func<string, string> words, Func<decimal, decimal> number)
    {
        foreach (var statement in gold["statements"]!.AsArray().Select(statement => statement!.AsObject()))
        {
            foreach (var name in (string[])["date", "target", "instrument"])
                if ((string?)statement[name] is { } text)
                    statement[name] = words(text);
            if (statement["quantity"] is JsonValue quantity && quantity.TryGetValue(out decimal value))
                statement["quantity"] = number(value);
        }
        return gold;
    }

    // Within each section of a page whose layout is read.
    private static string? ReverseParagraphs(string text)
    {
        var document = AlteredCorpus.Read(text);
        if (document.Layout is "unknown")
            return null;
        var altered = new System.Text.StringBuilder();
        var from = 0;
        foreach (var section in document.Sections.Where(section => section.Paragraphs.Length > 1 && !section.IsLead))
        {
            var paragraphs = section.Paragraphs.Select(paragraph => document.Text[paragraph.Span]).ToList();
            foreach (var (index, paragraph) in section.Paragraphs.Index())
            {
                var start = text.IndexOf(paragraphs[index], from, StringComparison.Ordinal);
                altered.Append(text, from, start - from).Append(paragraphs[^(index + 1)]);
                from = start + paragraphs[index].Length;
            }
        }
        return altered.Append(text, from, text.Length - from).ToString();
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(RepositoryFiles.FullPath("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string[] Words(string text) => [.. WordPattern().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\b(19[89]\d|20[0-3]\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\d,.])\d{1,3}(,\d{3})+(?![\d,]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedNumbers();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literals();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}

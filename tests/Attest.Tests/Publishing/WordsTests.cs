using Attest.Checks;
using Attest.Checks.OfText;
using Attest.Publishing;
using Attest.Questions;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store.Review;
using Attest.Treaties;

namespace Attest.Tests.Publishing;

public sealed class WordsTests
{
    private static readonly Words English = Of("en");

    public static TheoryData<string> Languages => [.. Organisation.Read(Path.Combine(DemonstrationSite.DataFolder, "organisation.yaml")).Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_EveryWordOfTheData_HasAPhrase(string language)
    {
        var words = Of(language);
        IEnumerable<string> Missing<T>(string set, params T[] without) where T : struct, Enum => Lacking(words, set, without);
        string[] missing =
        [
            .. Missing<StatementKind>("kind"), .. Missing<StatementValue>("value"), .. Missing<Hedge>("hedge"), .. Missing<Hedge>("hedge_short"), .. Missing<Bound>("bound", Bound.Exact),
            .. Missing<OriginKind>("origin"), .. Missing<StandingKind>("standing"), .. Missing<Ruling>("ruling"), .. Missing<Doubt>("doubt"), .. Missing<CitationKind>("citation"), .. Missing<TreatyStatus>("status"), .. Missing<Vote>("vote"), .. Missing<DepositKind>("deposit", DepositKind.None),
            .. Missing<JurisdictionKind>("jurisdiction"), .. Missing<ObligationState>("obligation"), .. Missing<TreatyEventKind>("event"),
            .. Missing<TextOutcome>("text_outcome"), .. Missing<TextOutcome>("compared"), .. Missing<TextGap>("text_gap"),
            .. Missing<Knowing>("knowing"), .. Missing<Knowing>("knowing_short"), .. Missing<Confidence>("confidence", Confidence.Unknown),
            .. Missing<FindingSeverity>("severity"), .. Missing<FindingSubject>("finding_subject"),
        ];

        Assert.Empty(missing);
    }

    [Fact]
    public void OfValue_PhraseOfTheKind_GoesBeforeTheGeneralOne()
    {
        Assert.Equal("size not known", English.OfValue(StatementKind.Stockpile, StatementValue.Unknown));
        Assert.Equal("not known", English.OfValue(StatementKind.Legislation, StatementValue.Unknown));
    }

    [Theory]
    [InlineData("set,word,phrase\nkind,use,Use\nkind,use,Use again", ":3:")]
    [InlineData("set,word,phrase\nkind,use,", ":2:")]
    [InlineData("set,word,phrase\nkind,use", ":2:")]
    public void Load_RowThatIsWrong_IsNamed(string text, string place)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, text);

        Assert.Contains(place, Assert.Throws<FormatException>(() => Words.Load(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_OfALanguage_AreThoseOfEnglishAndNames(string language)
    {
        string[] names = language == "en" ? [] : [
            .. DemonstrationSite.Registers.Jurisdictions.All.Select(state => $"name,{state.Code}").Concat(DemonstrationSite.Registers.Jurisdictions.All.Select(state => $"subregion,{state.Subregion}").Distinct()),
            .. DemonstrationSite.Registers.Treaties.All.Select(treaty => $"treaty,{treaty.Code}"),
            .. DemonstrationSite.Registers.Obligations.All.Select(duty => $"duty,{duty.Treaty}:{duty.Code}"),
        ];
        var said = Keys("en").Concat(names).ToHashSet(StringComparer.Ordinal);
        var phrases = Keys(language).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(said.Except(phrases).Select(key => "lacks " + key).Concat(phrases.Except(said).Select(key => "has " + key)));
    }

    private static Words Of(string language) => Words.Load(FileOf(language));

    private static string FileOf(string language) => Path.Combine(DemonstrationSite.DataFolder, "content", language, "words.csv");

    private static IEnumerable<string> Keys(string language) => File.ReadLines(FileOf(language)).Where(line => line[0] != '#').Skip(1).Select(line => string.Join(',', line.Split(',', 3)[..2]));

    private static IEnumerable<string> Lacking<T>(Words words, string set, T[] without) where T : struct, Enum =>
        from member in Enum.GetValues<T>().Except(without)
        let word = Vocabulary.Word(member)
        where !words.Has(set, word)
        select $"{set},{word}";
}

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
    private static readonly Words English = Words.Load(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "words.csv"));

    [Fact]
    public void Words_EveryWordOfTheData_HasAPhrase()
    {
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

    private static IEnumerable<string> Missing<T>(string set, params T[] without) where T : struct, Enum =>
        from member in Enum.GetValues<T>().Except(without)
        let word = Vocabulary.Word(member)
        where !English.Has(set, word)
        select $"{set},{word}";
}

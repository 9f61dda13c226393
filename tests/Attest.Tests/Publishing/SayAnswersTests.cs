using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Questions;
using Attest.Statements;

namespace Attest.Tests.Publishing;

public sealed class SayAnswersTests
{
    private static readonly Words Phrases = Words.Load(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "words.csv"));
    private static readonly SayAnswers English = new(InterfaceTexts.English, Phrases);

    [Theory]
    [InlineData(StatementValue.None)]
    [InlineData(StatementValue.None, Knowing.Yes, Knowing.No, Knowing.No, Knowing.NotAsked, Knowing.NotHeld)]
    [InlineData(StatementValue.None, Knowing.Disagreement, Knowing.NotApplicable, Knowing.NoInformation, Knowing.NoInformation)]
    [InlineData(null, Knowing.Said, Knowing.NotKnownTo, Knowing.Refused, Knowing.AskedNoReply, Knowing.NotHeld, Knowing.NotHeld)]
    [InlineData(null, Knowing.NotHeld)]
    public void Summary_InEnglish_IsThatOfTheAnswers(StatementValue? value, params Knowing[] knowing)
    {
        var answers = Of(value, knowing);

        Assert.Equal(answers.ToString(), English.Summary(answers));
    }

    [Theory]
    [InlineData("7", "7", false)]
    [InlineData("40", "40", true)]
    [InlineData("5757", null, false)]
    [InlineData("5757.5", null, true)]
    [InlineData("242", "1239", false)]
    [InlineData("242", "1239", true)]
    public void Interval_InEnglish_IsThatOfTheFigure(string lower, string? upper, bool isApproximate)
    {
        Interval figure = new(Number(lower)!.Value, Number(upper), isApproximate);

        Assert.Equal(figure.ToString(), English.Interval(figure));
    }

    [Fact]
    public void SayAnswers_OtherLanguage_SpeaksItThroughout()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, """
            english,form,translation
            of {0} States: {1} with a report held: {2}; {3} not held,,de {0} Estados: {1} con informe: {2}; {3} sin informe
            {0} {1},,{1} {0}
            "{0} no information ({1})",,sin información {0} ({1})
            between {0} and {1},,entre {0} y {1}
            """);
        SayAnswers spanish = new(InterfaceTexts.Load("es", path), Phrases);
        File.Delete(path);

        Assert.Equal("de 4 Estados: 3 con informe: yes 1, no 1, sin información 1 (not asked 1); 1 sin informe", spanish.Summary(Of(StatementValue.None, Knowing.Yes, Knowing.No, Knowing.NotAsked, Knowing.NotHeld)));
        Assert.Equal("entre 12.345,5 y 20.000", spanish.Interval(new(12345.5m, 20000)));
    }

    private static Answers Of(StatementValue? value, params Knowing[] knowing) =>
        new(new Question(StatementKind.Production, value), [.. knowing.Zip(DemonstrationSite.Registers.Jurisdictions.States, (known, state) => new Answer(state.Code, known, []))]);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

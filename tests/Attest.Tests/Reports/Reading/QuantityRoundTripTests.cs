using System.Globalization;
using Attest.Registers;
using Attest.Reports;
using Attest.Reports.Reading;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;
using FsCheck.Fluent;

namespace Attest.Tests.Reports.Reading;

/// <summary>What is printed in any of the usual ways is read as what it was.</summary>
public sealed class QuantityRoundTripTests
{
    private static readonly AnalyseSentence Analyse = new(ReadingFixture.Phrases, ReadingFixture.Registers.Jurisdictions, ReadingFixture.Registers.Munitions);

    private static readonly (string Words, Bound Bound)[] Bounds =
        [("", Bound.Exact), ("at least ", Bound.Min), ("more than ", Bound.Min), ("some ", Bound.Approx), ("nearly ", Bound.Approx), ("up to ", Bound.Max), ("fewer than ", Bound.Max)];

    private static readonly (string Words, string Unit)[] Units =
        [("mines", "mines"), ("people", "people"), ("square kilometers", "km2"), ("m2", "m2"), ("communities", "communities"), ("deminers", "deminers"), ("prostheses", "prostheses")];

    [Fact]
    public void Read_NumberWithThousandsBoundAndUnit_ComesBack() =>
        Prop.ForAll(
            Gen.Choose(0, 2_000_000_000).ToArbitrary(), Gen.Elements(Bounds).ToArbitrary(), Gen.Elements(Units).ToArbitrary(),
            (number, bound, unit) =>
            {
                var sentence = string.Create(CultureInfo.InvariantCulture, $"The report counts {bound.Words}{number:N0} {unit.Words}.");
                Assert.Equal((number, bound.Bound, unit.Unit), Only(sentence));
            }).Holds();

    [Fact]
    public void Read_DecimalMillions_ComeBackWrittenOut() =>
        Prop.ForAll(Gen.Choose(101, 99_999).Where(n => n % 10 != 0).ToArbitrary(), hundredths =>
        {
            var millions = hundredths / 100m;
            Assert.Equal((millions * 1_000_000m, Bound.Exact, "m2"), Only(FormattableString.Invariant($"Operators cleared {millions} million square meters.")));
        }).Holds();

    [Fact]
    public void Read_Money_KeepsItsCurrency() =>
        Prop.ForAll(Gen.Choose(1, 50_000_000).ToArbitrary(), Gen.Elements(("US$", "USD"), ("€", "EUR"), ("$", "USD"), ("CHF ", "CHF")).ToArbitrary(), (amount, currency) =>
            Assert.Equal((amount, Bound.Exact, currency.Item2), Only(string.Create(CultureInfo.InvariantCulture, $"It gave {currency.Item1}{amount:N0} for mine action."))))
            .Holds();

    [Fact]
    public void Read_Range_KeepsBothEnds() =>
        Prop.ForAll(Gen.Choose(1, 900_000).ToArbitrary(), Gen.Choose(0, 900_000).ToArbitrary(), Gen.Elements("{0:N0} to {1:N0}", "between {0:N0} and {1:N0}", "{0:N0}–{1:N0}").ToArbitrary(), (low, more, form) =>
        {
            var quantity = Mentions(string.Format(CultureInfo.InvariantCulture, "Estimates are " + form + " mines.", low, low + more)).OfType<QuantityMention>().Single().Quantity;
            Assert.Equal((low, low + more), (quantity.Number, quantity.Upper));
        }).Holds();

    [Fact]
    public void Read_Dates_ComeBackAsPreciseAsPrinted() =>
        Prop.ForAll(Gen.Choose(0, 40_000).ToArbitrary(), Gen.Elements("d MMMM yyyy", "MMMM d, yyyy", "MMMM yyyy", "yyyy").ToArbitrary(), (days, form) =>
        {
            var day = new DateOnly(1900, 1, 1).AddDays(days);
            var expected = form switch { "yyyy" => EdtfDate.OfYear(day.Year), "MMMM yyyy" => EdtfDate.OfMonth(day.Year, day.Month), _ => EdtfDate.OfDay(day) };
            var date = Mentions($"It signed in {day.ToString(form, CultureInfo.InvariantCulture)}.").OfType<DateMention>().Single();
            Assert.Equal(expected, date.Date);
        }).Holds();

    [Fact]
    public void Read_AnyDigitsAndSigns_NeverThrows() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements('0', '7', '1', ',', '.', '-', '–', '$', '€', '%', ' ', 'm', '2', '/', '(', ')')).ToArbitrary(), signs =>
            Assert.NotNull(Mentions($"There are {new string(signs)} mines."))).Holds();

    private static (decimal, Bound, string?) Only(string sentence)
    {
        var mention = Mentions(sentence).OfType<QuantityMention>().Single();
        return (mention.Quantity.Number, mention.Quantity.Bound, mention.Unit);
    }

    private static List<Mention> Mentions(string sentence) =>
        Analyse.Read(sentence, new Section("-", null, null, [], []), new PageThread(null, "Karsovia", 2000)).Line.Mentions;
}

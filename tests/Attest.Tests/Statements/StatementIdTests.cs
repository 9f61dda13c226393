using System.Text;
using System.Text.Json;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Statements;

/// <summary>A statement is the same as long as it says the same in the same place (I5).</summary>
public sealed class StatementIdTests
{
    private const string TextHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static readonly Statement Full = new()
    {
        Kind = StatementKind.StockpileDestruction,
        Value = StatementValue.Partial,
        Jurisdiction = JurisdictionCode.Parse("PRK"),
        Instrument = "MBT",
        Actor = "NGO",
        Quantity = new Quantity(1764m, Bound.Min, "mines", "USD", 1798m),
        Items = ["POMZ-2", "Model 15"],
        Date = EdtfDate.Parse("1999-02"),
        Target = EdtfDate.Parse("2003"),
        Hedge = Hedge.Reported,
        Negated = false,
        AttributedTo = "the ministry",
        Territory = "in the DMZ",
        Assessment = "difficult to confirm",
        Detail = "slow",
        Wording = "At least 1,764 were destroyed.",
        Evidence = new Evidence(TextHash, new TextSpan(10, 40), [new TextSpan(0, 4), new TextSpan(5, 9)]),
        Locator = "S/1.2",
        Notes = [3, 4],
        Origin = new Origin(OriginKind.ReadByMachine, "reader/1"),
    };

    public static TheoryData<string, Func<Statement, Statement>> OtherMeanings => new()
    {
        { "kind", s => s with { Kind = StatementKind.Stockpile } },
        { "value", s => s with { Value = StatementValue.Completed } },
        { "jurisdiction", s => s with { Jurisdiction = JurisdictionCode.Parse("KOR") } },
        { "no jurisdiction", s => s with { Jurisdiction = null } },
        { "instrument", s => s with { Instrument = "CCM" } },
        { "no instrument", s => s with { Instrument = null } },
        { "actor", s => s with { Actor = "UN" } },
        { "number", s => s with { Quantity = new Quantity(1765m, Bound.Min, "mines", "USD", 1798m) } },
        { "upper", s => s with { Quantity = new Quantity(1764m, Bound.Min, "mines", "USD") } },
        { "bound", s => s with { Quantity = new Quantity(1764m, Bound.Max, "mines", "USD", 1798m) } },
        { "unit", s => s with { Quantity = new Quantity(1764m, Bound.Min, "people", "USD", 1798m) } },
        { "currency", s => s with { Quantity = new Quantity(1764m, Bound.Min, "mines", "EUR", 1798m) } },
        { "no quantity", s => s with { Quantity = null } },
        { "items", s => s with { Items = ["POMZ-2"] } },
        { "date", s => s with { Date = EdtfDate.Parse("1999") } },
        { "target", s => s with { Target = EdtfDate.Parse("2004") } },
        { "hedge", s => s with { Hedge = Hedge.Asserted } },
        { "negated", s => s with { Negated = true } },
        { "attributed_to", s => s with { AttributedTo = "the army" } },
        { "territory", s => s with { Territory = null } },
        { "assessment", s => s with { Assessment = "" } },
        { "detail", s => s with { Detail = "moderate" } },
        { "text", s => s with { Evidence = s.Evidence with { TextHash = new string('0', 64) } } },
        { "span", s => s with { Evidence = s.Evidence with { Span = new TextSpan(10, 41) } } },
        { "context", s => s with { Evidence = s.Evidence with { Context = [new TextSpan(0, 4)] } } },
    };

    public static TheoryData<string, Func<Statement, Statement>> SameMeanings => new()
    {
        { "locator", s => s with { Locator = "KD/1.1" } },
        { "notes", s => s with { Notes = [] } },
        { "reader", s => s with { Origin = new Origin(OriginKind.ReadByMachine, "reader/2") } },
        { "origin", s => s with { Origin = new Origin(OriginKind.Entered, "ada") } },
        { "spelling of the number", s => s with { Quantity = new Quantity(1764.00m, Bound.Min, "mines", "USD", 1798.0m) } },
        { "order of the context", s => s with { Evidence = s.Evidence with { Context = [new TextSpan(5, 9), new TextSpan(0, 4)] } } },
    };

    [Theory]
    [MemberData(nameof(OtherMeanings), DisableDiscoveryEnumeration = true)]
    public void Of_OtherMeaningOrPlace_IsAnother(string field, Func<Statement, Statement> change)
    {
        Assert.NotEmpty(field);
        Assert.NotEqual(StatementId.Of(Full), StatementId.Of(change(Full)));
    }

    [Theory]
    [MemberData(nameof(SameMeanings), DisableDiscoveryEnumeration = true)]
    public void Of_WhatIsNoPartOfTheMeaning_IsTheSame(string field, Func<Statement, Statement> change)
    {
        Assert.NotEmpty(field);
        Assert.Equal(StatementId.Of(Full), StatementId.Of(change(Full)));
    }

    [Fact]
    public void Of_EveryChange_GivesAnIdentityOfItsOwn() =>
        Assert.Distinct(OtherMeanings.Select(row => StatementId.Of(row.Data.Item2(Full)).Value));

    [Fact]
    public void Of_SameLettersComposedOrNot_IsTheSame()
    {
        var composed = Full with { AttributedTo = "Ministère", Items = ["mine à effet"] };
        var decomposed = Full with { AttributedTo = "Ministère".Normalize(NormalizationForm.FormD), Items = ["mine à effet".Normalize(NormalizationForm.FormD)] };

        Assert.NotEqual(composed.AttributedTo, decomposed.AttributedTo);
        Assert.Equal(StatementId.Of(composed), StatementId.Of(decomposed));
    }

    // Every citation of a statement rests on this: should it ever fail, the identities of all stored statements have changed.
    [Fact]
    public void Of_KnownStatement_IsWhatItAlwaysWas()
    {
        Assert.Equal(
            """{"actor":"NGO","assessment":"difficult to confirm","attributed_to":"the ministry","context":[["0","4"],["5","9"]],"date":"1999-02","detail":"slow","hedge":"reported","instrument":"MBT","items":["POMZ-2","Model 15"],"jurisdiction":"PRK","kind":"stockpile_destruction","negated":false,"quantity":{"bound":"min","currency":"USD","number":"1764","unit":"mines","upper":"1798"},"span":["10","40"],"target":"2003","territory":"in the DMZ","text":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","value":"partial"}""",
            Encoding.UTF8.GetString(CanonicalJson.Write(Full, StatementId.WriteMeaning)));
        Assert.Equal("804a2fa99e89a804b954433512a7961b833e5d15160451cc3daeba3cc4478be4", StatementId.Of(Full).Value);
    }

    [Fact]
    public void Of_StatementThatSaysLittle_LeavesOutWhatIsNotSaid()
    {
        var bare = new Statement
        {
            Kind = StatementKind.Use,
            Value = StatementValue.None,
            Jurisdiction = null,
            Hedge = Hedge.Asserted,
            Negated = true,
            Wording = "No use.",
            Evidence = new Evidence(TextHash, new TextSpan(0, 7), default),
            Items = default,
            Locator = "U/1.1",
            Origin = new Origin(OriginKind.ReadByMachine, "reader/1"),
        };

        var meaning = JsonDocument.Parse(CanonicalJson.Write(bare, StatementId.WriteMeaning)).RootElement;

        Assert.Equal(["hedge", "kind", "negated", "span", "text", "value"], meaning.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0")]
    [InlineData(null)]
    public void TryParse_NoIdentity_IsFalse(string? text) => Assert.False(StatementId.TryParse(text, out _));

    [Fact]
    public void TryParse_Identity_ReadsBack()
    {
        var id = StatementId.Of(Full);

        Assert.True(StatementId.TryParse(id.ToString(), out var read));
        Assert.Equal(id, read);
    }
}

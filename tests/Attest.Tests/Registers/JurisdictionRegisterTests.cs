using Attest.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Tests.Registers;

public sealed class JurisdictionRegisterTests
{
    private static readonly JurisdictionRegister Register = BundledRegisters.Set.Jurisdictions;

    [Fact]
    public void States_BundledRegister_AreSeparateFromAreas()
    {
        Assert.Equal(197, Register.States.Count);
        Assert.Equal(["ESH", "FLK", "TWN", "XAB", "XCH", "XKX", "XNI", "XNK", "XSL"], Register.Areas.Select(area => area.Code.Value).Order());
        Assert.All(["COK", "NIU", "VAT", "PSE"], code => Assert.Equal(JurisdictionKind.State, Register.Find(BundledRegisters.Code(code))!.Kind));
    }

    [Fact]
    public void Find_NorthKorea_CarriesM49AndItsLine()
    {
        var found = Register.Find(BundledRegisters.Code("PRK"))!;

        Assert.Equal("408", found.M49);
        Assert.Equal("North Korea", found.ShortName);
        Assert.Equal("jurisdictions.csv", found.Origin.File);
        Assert.StartsWith("PRK,", File.ReadLines(Path.Combine(BundledRegisters.Folder, found.Origin.File)).ElementAt(found.Origin.Line - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_UnknownCode_AnswersNull() => Assert.Null(Register.Find(BundledRegisters.Code("QQQ")));

    [Theory]
    [InlineData("North Korea", "PRK")]
    [InlineData("North Korean", "PRK")]
    [InlineData("DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA", "PRK")]
    [InlineData("Democratic People's Republic of Korea", "PRK")]
    [InlineData("the DPRK", "PRK")]
    [InlineData("ROK", "KOR")]
    [InlineData("REPUBLIC OF KOREA", "KOR")]
    [InlineData("Burma", "MMR")]
    [InlineData("FYR Macedonia", "MKD")]
    [InlineData("The former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("San Marino ,", "SMR")]
    [InlineData("CÔTE D’IVOIRE", "CIV")]
    [InlineData("cote d'ivoire", "CIV")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Guinea Bissau", "GNB")]
    [InlineData("eq_guinea", "GNQ")]
    [InlineData("U.S.", "USA")]
    [InlineData("US", "USA")]
    [InlineData("American", "USA")]
    [InlineData("British", "GBR")]
    [InlineData("U.K.", "GBR")]
    [InlineData("Soviet", "SUN")]
    [InlineData("Zaire", "COD")]
    [InlineData("Bosnia & Herzegovina", "BIH")]
    [InlineData("St. Kitts and Nevis", "KNA")]
    [InlineData("Saint Vincent and the Grenadines", "VCT")]
    [InlineData("The Gambia", "GMB")]
    [InlineData("Holy See", "VAT")]
    [InlineData("Nagorno-Karabakh", "XNK")]
    [InlineData("Corée du Sud", null)]
    [InlineData("République démocratique du Congo", "COD")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    public void Resolve_NameOrAdjective_AnswersTheJurisdiction(string name, string? expected) =>
        Assert.Equal(expected, Register.Resolve(name)?.Code.Value);

    [Theory]
    [InlineData("Congolese", "COD COG")]
    [InlineData("Dominican", "DMA DOM")]
    [InlineData("Korea", "KOR PRK")]
    [InlineData("Yugoslav", "YUG YUX")]
    public void Resolve_NameOfSeveral_AnswersNullAndNamesThem(string name, string expected)
    {
        Assert.Null(Register.Resolve(name));
        Assert.Equal(expected.Split(' '), Register.Candidates(name).Select(candidate => candidate.Code.Value));
    }

    [Fact]
    public void Resolve_OnADay_PrefersNamesInUseThen()
    {
        Assert.Equal("YUX", Register.Resolve("Yugoslav", new(1985, 1, 1))!.Code.Value);
        Assert.Equal("YUG", Register.Resolve("Yugoslav", new(1999, 1, 1))!.Code.Value);
        Assert.Equal("MMR", Register.Resolve("Burma", new(2005, 1, 1))!.Code.Value);
    }

    [Fact]
    public void NamesOf_EveryJurisdiction_HasShortNameAndResolvesIt() => Assert.All(Register.All, jurisdiction =>
    {
        Assert.Contains(Register.NamesOf(jurisdiction.Code), name => name.Kind == NameKind.Short && name.Name == jurisdiction.ShortName);
        Assert.Equal(jurisdiction.Code, Register.Resolve(jurisdiction.ShortName)?.Code);
    });

    [Fact]
    public void NamesOf_EveryState_HasAnAdjective() =>
        Assert.All(Register.States.Where(state => state.Code.Value is not "VAT"), state =>
            Assert.Contains(Register.NamesOf(state.Code), name => name.Kind is NameKind.Adjective or NameKind.People));

    [Fact]
    public void Resolve_EveryName_AnswersItsJurisdictionUnlessAnotherSharesIt()
    {
        var names = Register.All.SelectMany(jurisdiction => Register.NamesOf(jurisdiction.Code)).ToArray();
        string[] shared = [.. names.Where(name => Register.Resolve(name.Name)?.Code != name.Code).Select(name => name.Name).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(["Congolese", "Dominican", "Dominicans", "Korea", "Korean", "Koreans", "Yugoslav", "Yugoslavs"], shared);
    }

    /// <summary>The property behind the table above: however pages write a name, it means what the register says, or several things and then nothing.</summary>
    [Fact]
    public void Resolve_AnyNameHoweverWritten_MeansTheSame()
    {
        var names = Register.All.SelectMany(jurisdiction => Register.NamesOf(jurisdiction.Code)).ToArray();
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNegativeInt Name, NonNegativeInt Way)>(), pick =>
        {
            var name = names[pick.Name.Get * 7919 % names.Length];
            string written = Mangle(name.Name, pick.Way.Get % 6);
            var candidates = Register.Candidates(written);
            return candidates.Any(candidate => candidate.Code == name.Code) && Register.Resolve(written)?.Code == (candidates.Count == 1 ? name.Code : null);
        }).Holds();
    }

    private static string Mangle(string name, int way) => way switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => name + " ,",
        3 => name.Replace('\'', '’'),
        4 => "the " + name,
        _ => $"  {name.Normalize(System.Text.NormalizationForm.FormD)}.",
    };
}

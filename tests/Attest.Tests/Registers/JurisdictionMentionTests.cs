using Attest.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Tests.Registers;

public sealed class JurisdictionMentionTests
{
    private static readonly JurisdictionRegister Register = BundledRegisters.Set.Jurisdictions;

    [Theory]
    [InlineData("North Korea has not signed.", "North Korea=PRK")]
    [InlineData("NORTH KOREA", "NORTH KOREA=PRK")]
    [InlineData("the North Korean delegation and U.S. and ROK forces", "North Korean=PRK U.S.=USA ROK=KOR")]
    [InlineData("The US did; ask us.", "US=USA")]
    [InlineData("They told us that turkey, china and chad are words.", "")]
    [InlineData("Niger and Nigeria, Nigerien and Nigerian", "Niger=NER Nigeria=NGA Nigerien=NER Nigerian=NGA")]
    [InlineData("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "Guinea=GIN Guinea-Bissau=GNB Equatorial Guinea=GNQ Papua New Guinea=PNG")]
    [InlineData("New Guinea and the Gulf of Guinea", "")]
    [InlineData("Dominica, the Dominican Republic", "Dominica=DMA Dominican Republic=DOM")]
    [InlineData("Georgia and Abkhazia", "Georgia=GEO Abkhazia=XAB")]
    [InlineData("the Democratic Republic of the Congo (DRC), the Republic of Congo, Congo-Brazzaville", "Democratic Republic of the Congo=COD DRC=COD Republic of Congo=COG Congo-Brazzaville=COG")]
    [InlineData("Korea's border", "")]
    [InlineData("South Korea's border", "South Korea=KOR")]
    [InlineData("Côte d’Ivoire, Cote d'Ivoire", "Côte d’Ivoire=CIV Cote d'Ivoire=CIV")]
    [InlineData("South\nSudan, then Sudan", "South\nSudan=SSD Sudan=SDN")]
    [InlineData("South\n\nSudan", "Sudan=SDN")]
    [InlineData("Northern Ireland and Ireland", "Ireland=IRL")]
    [InlineData("Latin American States and American mines", "American=USA")]
    [InlineData("the Jordan River in Jordan", "Jordan=JOR")]
    [InlineData("Soviet-made mines in the former Yugoslavia", "Soviet=SUN former Yugoslavia=YUX")]
    [InlineData("Norwegian People’s Aid, a Norwegian body", "Norwegian=NOR")]
    [InlineData("Pakistan-Afghanistan, non-Chadian", "Pakistan=PAK Afghanistan=AFG Chadian=TCD")]
    [InlineData("Malians in Mali; Somalia and Somaliland", "Malians=MLI Mali=MLI Somalia=SOM Somaliland=XSL")]
    [InlineData("Vietnam2 and Irans", "")]
    [InlineData("", "")]
    public void FindMentions_Text_FindsTheLongestNames(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Register.FindMentions(text).Select(mention => $"{text.Substring(mention.Start, mention.Length)}={mention.Code}")));

    [Fact]
    public void FindMentions_NameOfSeveral_IsToldApartByTheDay()
    {
        Assert.Empty(Register.FindMentions("Yugoslav mines"));
        Assert.Equal("YUX", Assert.Single(Register.FindMentions("Yugoslav mines", new(1980, 1, 1))).Code.Value);
    }

    [Fact]
    public void FindMentions_Adjective_SaysItsKind()
    {
        Assert.Equal(NameKind.Adjective, Assert.Single(Register.FindMentions("Afghan")).Kind);
        Assert.Equal(NameKind.People, Assert.Single(Register.FindMentions("Afghans")).Kind);
        Assert.Equal(NameKind.Former, Assert.Single(Register.FindMentions("Zaire")).Kind);
        Assert.Equal(NameKind.Abbreviation, Assert.Single(Register.FindMentions("USA")).Kind);
    }

    [Fact]
    public void FindMentions_AnyTextOfNamesAndNoise_NeverOverlapsAndStaysInOrder()
    {
        string[] words = [.. Register.All.SelectMany(jurisdiction => Register.NamesOf(jurisdiction.Code)).Where(name => name.Language == "en").Select(name => name.Name),
            " ", ", ", "-", "\n", "’", ".", "(", "e\u0301", "\ud83d\ude00", "the", "of", "and", "Republic", "North", "Korea", "U", "S"];
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt[]>(), picks =>
        {
            string text = string.Concat(picks.Select(pick => words[pick.Get * 7919 % words.Length] + (pick.Get % 3 == 0 ? "" : " ")));
            int end = 0;
            foreach (var mention in Register.FindMentions(text))
            {
                if (mention.Start < end || mention.Length < 1 || mention.Start + mention.Length > text.Length)
                    return false;
                end = mention.Start + mention.Length;
            }

            return true;
        }).Holds();
    }

    /// <summary>Counted, not timed: a text made to disappoint (long names that break off at the last word) twice as long takes twice the matches, and ends.</summary>
    [Fact]
    public void FindMentions_LongText_FindsEachRepetition()
    {
        const string part = "Democratic People's Republic of Kore. United Kingdom of Great Britain and Northern Irelan. Chad ";

        var once = Register.FindMentions(part);
        var often = Register.FindMentions(string.Concat(Enumerable.Repeat(part, 2000)));

        Assert.Equal(once.Count * 2000, often.Count);
    }
}

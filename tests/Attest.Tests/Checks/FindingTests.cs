using Attest.Checks;

namespace Attest.Tests.Checks;

/// <summary>What makes a finding the same finding, and what is told of it.</summary>
public sealed class FindingTests
{
    private const string Text = "NORTH KOREA, Landmine Monitor Report 2003\n\nNorth Korea is not a member of the Conference on Disarmament.\n";

    [Fact]
    public void Id_SameWordsUnderAnotherName_IsTheSame() =>
        Assert.Equal(Only(CheckedPages.Text(Text, "a.txt")).Id, Only(CheckedPages.Text(Text, "b.txt")).Id);

    [Fact]
    public void Id_OtherWords_IsAnother() =>
        Assert.NotEqual(Only(CheckedPages.Text(Text)).Id, Only(CheckedPages.Text(Text.Replace("is not a", "is still not a", StringComparison.Ordinal))).Id);

    [Fact]
    public void Places_OfAContradiction_AreTheWordsAndTheRowOfTheRegister()
    {
        var finding = Only(CheckedPages.Text(Text));

        Assert.Equal(("cd-member-register", "PRK", FindingSubject.State), (finding.Code, finding.State, finding.About));
        Assert.Equal("North Korea is not a member of the Conference on Disarmament.", finding.Places[0].Wording);
        Assert.Equal("cd_members PRK", finding.Places[1].Reference);
        Assert.Null(finding.Places[1].Span);
    }

    [Fact]
    public void Finding_WithoutPlaces_Throws() => Assert.Throws<ArgumentException>(() => new Finding("x", [])
    {
        Severity = FindingSeverity.Low,
        About = FindingSubject.Text,
        Page = "page",
        State = null,
        Message = "",
        Class = "x",
    });

    [Fact]
    public void Of_FrenchPage_FindsNothing() =>
        Assert.Empty(CheckedPages.Run.Over(new PageSet([CheckedPages.Text("SÉNÉGAL, Rapport 2003 de l’Observatoire des Mines\n\nLe Sénégal a ratifié le Traité d’interdiction des mines le 23 septembre 1998. Il est devenu un État partie le 1er mai 1999.\n")])));

    private static Finding Only(CheckedPage page) => Assert.Single(CheckedPages.Run.Over(new PageSet([page])));
}

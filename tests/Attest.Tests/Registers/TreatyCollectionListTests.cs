using System.Text;
using Attest.Registers;

namespace Attest.Tests.Registers;

/// <summary>A list as the depositary gives it: marks, notes, brackets, tabs in days, names in their official form.</summary>
public sealed class TreatyCollectionListTests
{
    private const string Sample = """
        <?xml version="1.0" encoding="utf-8"?>
        <MTDSG>
          <Header><ExternalData><Titlesect>5. Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction&lt;superscript&gt;1&lt;/superscript&gt;</Titlesect></ExternalData></Header>
          <Chapter>CHAPTER XXVI</Chapter>
          <Treaty>
            <Conclusion>Oslo, 18 September 1997</Conclusion>
            <Participants>
              <Table>
                <TGroup>
                  <Thead><Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>Acceptance(A), Approval(AA), Accession(a), Succession(d), Consent to be bound(P), Ratification</Entry></Row></Thead>
                  <Tbody><Rows>
                    <Row><Entry>Australia</Entry><Entry> 3 Dec&#9; 1997</Entry><Entry>14 Jan&#9; 1999</Entry></Row>
                    <Row><Entry>China <superscript>2, 3</superscript></Entry><Entry></Entry><Entry></Entry></Row>
                    <Row><Entry>Czech Republic&lt;superscript&gt;4&lt;/superscript&gt;</Entry><Entry> 3 Dec&#9; 1997</Entry><Entry>26 Oct&#9; 1999</Entry></Row>
                    <Row><Entry>Denmark</Entry><Entry> 4 Dec&#9; 1997</Entry><Entry> 8 Jun&#9; 1998 AA</Entry></Row>
                    <Row><Entry>Finland</Entry><Entry></Entry><Entry> 9 Jan&#9; 2012 a 5</Entry></Row>
                    <Row><Entry>Holy See</Entry><Entry> 4 Dec&#9; 1997</Entry><Entry>17 Feb&#9; 1998</Entry></Row>
                    <Row><Entry>Japan</Entry><Entry> 3 Dec&#9; 1997</Entry><Entry>30 Sep&#9; 1998 A</Entry></Row>
                    <Row><Entry>Montenegro 6,7</Entry><Entry></Entry><Entry>23 Oct&#9; 2006 d</Entry></Row>
                    <Row><Entry>Netherlands (Kingdom of the)&lt;superscript&gt;8&lt;/superscript&gt;</Entry><Entry> 3 Dec&#9; 1997</Entry><Entry>12 Apr&#9; 1999 A</Entry></Row>
                    <Row><Entry>State of Palestine</Entry><Entry></Entry><Entry>29 Dec&#9; 2017 a</Entry></Row>
                    <Row><Entry>Sweden</Entry><Entry> 4 Dec&#9; 1997</Entry><Entry>30 Nov&#9; 1998 P</Entry></Row>
                    <Row><Entry>[Yugoslavia]</Entry><Entry>[ 5 Dec&#9; 1997]</Entry><Entry> 1 Jan&#9; 1999</Entry></Row>
                    <Row><Entry>Zimbabwe</Entry><Entry>[ 3 Dec&#9; 1997]</Entry><Entry>see note 9</Entry></Row>
                  </Rows></Tbody>
                </TGroup>
              </Table>
            </Participants>
          </Treaty>
        </MTDSG>
        """;

    private static TreatyCollectionList List { get; } = TreatyCollectionList.Read(new MemoryStream(Encoding.UTF8.GetBytes(Sample)));

    [Theory]
    [InlineData("Australia", "Signature 1997-12-03, Ratification 1999-01-14")]
    [InlineData("China", "")]
    [InlineData("Czech Republic", "Signature 1997-12-03, Ratification 1999-10-26")]
    [InlineData("Denmark", "Signature 1997-12-04, Approval 1998-06-08")]
    [InlineData("Finland", "Accession 2012-01-09")]
    [InlineData("Holy See", "Signature 1997-12-04, Ratification 1998-02-17")]
    [InlineData("Japan", "Signature 1997-12-03, Acceptance 1998-09-30")]
    [InlineData("Montenegro", "Succession 2006-10-23")]
    [InlineData("Netherlands (Kingdom of the)", "Signature 1997-12-03, Acceptance 1999-04-12")]
    [InlineData("State of Palestine", "Accession 2017-12-29")]
    [InlineData("Sweden", "Signature 1997-12-04, ConsentToBeBound 1998-11-30")]
    public void Read_Participant_HasItsActsByTheirMarks(string participant, string acts)
    {
        Assert.Equal(acts, string.Join(", ", List.Acts.Where(act => act.Participant == participant).Select(act => $"{act.Kind} {act.Day:yyyy-MM-dd}")));
        Assert.Single(BundledRegisters.Set.Jurisdictions.Candidates(participant), found => found.Kind == JurisdictionKind.State);
    }

    [Fact]
    public void Read_BracketsAndWords_AreNoActsAndAreNotLost()
    {
        Assert.Equal(["[Yugoslavia]: [ 5 Dec 1997]", "[Yugoslavia]: 1 Jan 1999", "Zimbabwe: [ 3 Dec 1997]"], List.Replaced);
        Assert.Equal(["Zimbabwe: see note 9"], List.Unread);
        Assert.StartsWith("5. Convention on the Prohibition", List.Title, StringComparison.Ordinal);
        Assert.EndsWith("Destruction", List.Title, StringComparison.Ordinal);
        Assert.Equal(17, List.Acts.Count);
    }

    /// <summary>Columns as the lists of other treaties name them: the same letter means another act in another column.</summary>
    [Theory]
    [InlineData("Signature, Succession to signature(d)", "24 Mar 1993 d", "Signature 1993-03-24")]
    [InlineData("Signature, Succession to signature(d)", "10 Apr 1981", "Signature 1981-04-10")]
    [InlineData("Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)", "24 Mar 1993 d", "Succession 1993-03-24")]
    [InlineData("Ratification, Acceptance(A), Approval(AA), Definitive signature(s)", "10 Apr 1981 s", "ConsentToBeBound 1981-04-10")]
    [InlineData("Definitive signature", "10 Apr 1981", "ConsentToBeBound 1981-04-10")]
    [InlineData("Consent to be bound(P)", "3 Dec 1998 P", "ConsentToBeBound 1998-12-03")]
    [InlineData("Consent to be bound(P)", "3 Dec 1998", "ConsentToBeBound 1998-12-03")]
    public void Read_DayUnderAColumn_IsTheActThatTheColumnSays(string column, string entry, string act)
    {
        var list = TreatyCollectionList.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            $"<MTDSG><Participants><TGroup><Thead><Row><Entry>Participant</Entry><Entry>{column}</Entry></Row></Thead><Tbody><Row><Entry>Czech Republic</Entry><Entry>{entry}</Entry></Row></Tbody></TGroup></Participants></MTDSG>")));

        Assert.Equal([act], list.Acts.Select(read => $"{read.Kind} {read.Day:yyyy-MM-dd}"));
        Assert.Empty(list.Unread);
    }
}

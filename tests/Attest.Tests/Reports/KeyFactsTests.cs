using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Reports;

/// <summary>The key facts of small pages of our own: where they begin and end, what of the text they hold, and what their statements rest on.</summary>
public sealed class KeyFactsTests
{
    private const string Facts = "State Party since\n\n1 March 1999\n\nContamination\n\nMines[2]\n\nMine casualties in 2006\n\nTotal: 12 (2005: 9)\n\nCasualty analysis\n\nKilled: 4";

    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    [Theory]
    [InlineData("Key developments since May 2006")]
    [InlineData("Key developments since May 2006: One is new.")]
    [InlineData("Mine Ban Policy")]
    [InlineData("[1] Letter, 3 May 2007.")]
    public void Read_WhatFollows_EndsTheFacts(string next)
    {
        var document = Read($"{Facts}\n\n{next}\n\nKuwait has no mines, and it has said so more than once.").Document;

        Assert.Equal(["T/1", "T/2", "T/3", "T/4"], document.Facts!.Rows.Select(row => row.Locator));
        Assert.Equal("Killed: 4", document.Facts.Rows[3].Values.Single().Words);
    }

    [Fact]
    public void Read_Facts_ArePiecesOfTheText() // I4
    {
        var document = Read(Facts).Document;

        Assert.Equal("S", document.Layout);
        Assert.Equal(["State Party since", "Contamination", "Mine casualties in 2006", "Casualty analysis"], document.Leaves.Where(leaf => leaf.Kind is LeafKind.FactLabel).Select(leaf => document.Text[leaf.Span]));
        Assert.Equal(["1 March 1999", "Mines", "Total: 12 (2005: 9)", "Killed: 4"], document.Leaves.Where(leaf => leaf.Kind is LeafKind.FactValue).Select(leaf => document.Text[leaf.Span]));
        Assert.Equal(document.Text.Text, string.Concat(document.Leaves.Select(leaf => document.Text[leaf.Span])));
        Assert.Empty(document.Sentences);
    }

    [Fact]
    public void Read_StatementOfARow_HasItsLabelsAsContext() // I2
    {
        var page = Read(Facts);
        var statement = page.Statements.Single(statement => statement.Locator == "T/4");

        Assert.Equal(("Killed: 4", "2006"), (statement.Wording, statement.Date?.Text));
        Assert.Equal(["Mine casualties in 2006", "Casualty analysis"], statement.Evidence.Context.Select(span => page.Document.Text[span]));
    }

    [Fact]
    public void Read_MarkerInAValue_BelongsToItsRow()
    {
        var page = Read(Facts);

        Assert.Equal([2], page.Document.Markers.Select(marker => marker.Number));
        Assert.Equal([2], page.Statements.Single(statement => statement.Locator == "T/2").Notes);
    }

    [Theory]
    [InlineData("<table><tr><td>State Party since</td><td>1 March 1999</td></tr><tr><td>Stockpile</td><td>None</td></tr><tr><td>Contamination</td><td>Mines</td></tr></table>")]
    [InlineData("<p><b>State Party since</b></p><p>1 March 1999</p><p><b>Stockpile</b></p><p>None</p><p><b>Contamination</b></p><p>Mines</p>")]
    public void Read_FactsInHtml_AreFound(string html)
    {
        var document = Reader.Read(new Source("page.html", Encoding.UTF8.GetBytes($"<html><body><p>Kuwait, Landmine Monitor Report 2007</p>{html}<p>Key developments since May 2006: One is new.</p></body></html>"))).Document;

        Assert.Equal(["State Party since|1 March 1999", "Stockpile|None", "Contamination|Mines"], document.Facts!.Rows.Select(row => $"{row.Label}|{row.Values.Single().Words}"));
        Assert.Empty(document.Tables);
    }

    [Fact]
    public void Read_ValueOverTwoLines_IsOneStatementWithBoth()
    {
        var page = Read($"{Facts} (two soldiers,\n\ntwo civilians)");

        Assert.Equal("Killed: 4 (two soldiers, two civilians)", page.Statements.Single(statement => statement.Locator == "T/4").Wording);
    }

    [Theory]
    [InlineData("Progress towards victim assistance (VA24) aims")]
    [InlineData("PROGRESS TOWARDS SURVIVOR ASSISTANCE AIMS")]
    [InlineData("Progress towards survivor asistance aims in 2006")]
    [InlineData("Progress towards\nsurvivor assistance aims")]
    public void Read_LabelInOtherForms_IsTheSame(string label) =>
        Assert.Equal(FactTopic.AssistanceProgress, Read($"{Facts}\n\n{label}\n\nSlow").Document.Facts!.Rows[^1].Topic);

    private static ReadPage Read(string facts) => Reader.Read(new Source("page.txt", Encoding.UTF8.GetBytes($"Kuwait, Landmine Monitor Report 2007\n\nKuwait\n\n{facts}")));
}

using System.Text;
using Attest.Publishing.References;
using Attest.Registers;
using Attest.Tests.Reports;
using FsCheck.Fluent;

namespace Attest.Tests.Publishing.References;

/// <summary>What is written in a format for bibliographies reads back as it was.</summary>
public sealed class ReferenceFormatTests
{
    public static readonly ReferenceSetting Setting = new("PRK-1999", "A Report", false, null, "Archive", "/states/PRK/1999", null, 1999, null);

    private static readonly MakeReferences Make = MakeReferences.Load(RepositoryFiles.FullPath("data"));

    [Theory]
    [InlineData("“Costs & Benefits: 50% of $3_000 #1 {draft} ~ ^ \\ end”")]
    [InlineData("{")]
    [InlineData("}{")]
    [InlineData("Émilie Ōe – “„")]
    public void Bibtex_SignsThatMeanSomething_ComeBack(string title)
    {
        var entry = Assert.Single(BibtexEntry.Parse(ReferenceFormat.Bibtex.Write([Work(title)])));

        Assert.Equal(title, entry.Plain("title"));
    }

    [Fact]
    public void BibtexAndRis_AnyWords_ComeBackInOneLine() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), words =>
    {
        var title = "x" + string.Concat((words ?? "").Where(c => !char.IsSurrogate(c)).Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c)).Trim();
        var entry = BibtexEntry.Parse(ReferenceFormat.Bibtex.Write([Work(title), Work("second")]));
        var record = RisRecord.Parse(ReferenceFormat.Ris.Write([Work(title), Work("second")]));
        return entry.Count == 2 && entry[0].Plain("title") == title && record.Count == 2 && record[0]["TI"] == title;
    }).Holds();

    [Fact]
    public void Ris_LineEndsInAValue_AreOneLine()
    {
        var record = Assert.Single(RisRecord.Parse(ReferenceFormat.Ris.Write([Work("first\r\nER  - \nlast")])));

        Assert.Equal("first  ER  -  last", record["TI"]);
    }

    [Fact]
    public void Bibtex_NamesOfPersonsAndBodies_StayApart()
    {
        var entry = Assert.Single(BibtexEntry.Parse(ReferenceFormat.Bibtex.Write(
            [Work("t") with { Authors = [ReferenceName.OfPerson("van der Berg", "Jo", "CD"), ReferenceName.OfBody("Mines and Peace, Ltd."), ReferenceName.OfPerson("Kim", "Sam Jong")] }])));

        Assert.Equal("{{van der Berg}, CD, Jo and {Mines and Peace, Ltd.} and Kim, Sam Jong}", entry.Fields["author"]);
    }

    [Theory]
    [InlineData("1999-02-24", "[[1999,2,24]]", "1999/02/24/")]
    [InlineData("1997-07", "[[1997,7]]", "1997/07//")]
    [InlineData("1997", "[[1997]]", "1997///")]
    [InlineData("1999-02-19/1999-02-24", "[[1999,2,19],[1999,2,24]]", "1999/02/19/19 February 1999 to 24 February 1999")]
    public void Dates_AsPreciseAsTheyWereSaid(string edtf, string parts, string ris)
    {
        var work = Work("t") with { Issued = EdtfDate.Parse(edtf) };

        var json = string.Concat(ReferenceFormat.Csl.Write([work]).Where(c => !char.IsWhiteSpace(c)));
        Assert.Contains($"\"issued\":{{\"date-parts\":{parts}}}", json, StringComparison.Ordinal);
        Assert.Equal(ris, RisRecord.Parse(ReferenceFormat.Ris.Write([work]))[0]["DA"]);
        Assert.Equal(edtf, BibtexEntry.Parse(ReferenceFormat.Bibtex.Write([work]))[0].Plain("date"));
    }

    [Fact]
    public void Csl_EveryNoteOfTheCorpus_HoldsTheRules()
    {
        var cited = 0;
        foreach (var page in Directory.EnumerateFiles(RepositoryFiles.FullPath("tests/corpus"), "*.txt").Order(StringComparer.Ordinal))
        {
            var document = CorpusPages.Reader.Read(new Attest.Sources.Source(Path.GetFileName(page), File.ReadAllBytes(page)));
            var references = Make.OfNotes(Setting, document);
            cited += references.Length;

            CslRules.Hold(ReferenceFormat.Csl.Write([MakeReferences.OfReport(Setting, document), .. references]));
            Assert.Equal(references.Length, BibtexEntry.Parse(ReferenceFormat.Bibtex.Write(references)).Count);
            Assert.Equal(references.Length, RisRecord.Parse(ReferenceFormat.Ris.Write(references)).Count);
            Assert.Equal(document.Notes.Sum(note => note.Citations.Count(citation => citation.Kind is not Attest.Sources.CitationKind.Explanatory)), references.Length);
        }
        Assert.InRange(cited, 200, 10_000);
    }

    [Fact]
    public void OfReport_DemonstrationText_IsNeverTheMonitors()
    {
        var document = CorpusPages.Reader.Read(new Attest.Sources.Source("page.txt", Encoding.UTF8.GetBytes("KUWAIT, Landmine Monitor Report 2003\n\nKuwait has no mines.[1]\n\n[1] Letter from Ann Lee, 3 May 2003.")));
        var setting = Setting with { IsDemonstration = true, Title = "Kuwait 2003", Notice = "Written for demonstration." };

        var written = ReferenceFormat.Csl.Write([MakeReferences.OfReport(setting, document), .. Make.OfNotes(setting, document)]);

        Assert.DoesNotContain("Landmine Monitor", written, StringComparison.Ordinal);
        Assert.Equal(2, written.Split("Written for demonstration.").Length - 1);
    }

    private static Reference Work(string title) => new() { Id = "a-1", Type = ReferenceType.Report, Title = title };
}

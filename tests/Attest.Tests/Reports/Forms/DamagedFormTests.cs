using Attest.Sources;
using FsCheck.Fluent;

namespace Attest.Tests.Reports.Forms;

/// <summary>Whatever happens to a file of any form on its way, reading it throws nothing, loses nothing of its text (I4), and says what is wrong.</summary>
public sealed class DamagedFormTests
{
    private static readonly Lazy<byte[][]> Files = new(() =>
    [
        WriteWord.WithFootnotes(PageContent.Of("2004_BHR.txt")),
        WriteWord.WithEndnotes(PageContent.Of("2003_EST.txt")),
        WritePdf.WithFeet((["KUWAIT, Landmine Monitor Report 2001", "", "Kuwait has not signed the Mine Ban Treaty.^1 It may."], ["^1 Interview with A. B., 3 May 2001."])),
        WriteHtml.ByHand(PageContent.Of("2004_BHR.txt")),
        WriteHtml.ByCms(PageContent.Of("2004_BHR.txt")),
        WriteMarkdown.Of(PageContent.Of("2004_BHR.txt")),
    ]);

    [Fact]
    public void Read_FileCutAnywhere_LosesNothing() =>
        Prop.ForAll(Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (file, share) =>
        {
            var bytes = Files.Value[file];
            AssertReads(bytes[..(int)((long)bytes.Length * share / 1000)]);
        }).Holds();

    [Fact]
    public void Read_FileWithDamagedBytes_LosesNothing() =>
        Prop.ForAll(Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 1_000_000).ListOf(8).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), (file, places, value) =>
        {
            var bytes = Files.Value[file].ToArray();
            foreach (var place in places)
                bytes[place % bytes.Length] = (byte)value;
            AssertReads(bytes);
        }).Holds();

    [Fact]
    public void Read_AnyMarkup_LosesNothing() =>
        Prop.ForAll(
            Gen.Elements("<a href=\"#n1\">1</a>", "<a name=\"n1\">", "<li id=\"n1\">", "</li>", "</a>", "<sup>", "</sup>", "<a href=#r1 id=n1>*</a>", "<a href=#n1 id=r1>*</a>", "<table>", "<tr>", "<td rowspan=3 colspan=70>", "</table>",
                "<main>", "</article>", "<nav>", "<article>", "<b>", "</b>", "<p>", "<h2>", "</h2>", "Text one.", "[1]", "2", "m", " ", "<title>", "</title>", "&#147;", "<footer>").ListOf(40).ToArbitrary(),
            parts => AssertReads(System.Text.Encoding.UTF8.GetBytes("<html>" + string.Concat(parts)))).Holds();

    private static void AssertReads(byte[] bytes)
    {
        var document = CorpusPages.Reader.Read(new Source("page", bytes));

        PartitionTests.AssertPartition(document);
        Assert.True(document.Text.Length > 0 || document.Diagnostics.Length > 0);
    }
}

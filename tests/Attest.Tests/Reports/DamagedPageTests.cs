using System.Text;
using Attest.Sources;
using FsCheck.Fluent;

namespace Attest.Tests.Reports;

/// <summary>Whatever happens to a page on its way, reading it throws nothing and loses nothing (I4).</summary>
public sealed class DamagedPageTests
{
    private static readonly string[] Pages = ["1999_ZZH.txt", "2004_ZZH.txt", "1999_ZZH.html", "mojibake.txt", "2007_UKR.txt", "1999_BEN.txt"];

    [Fact]
    public void Read_PageCutAnywhere_LosesNothing() =>
        Prop.ForAll(Gen.Elements(Pages).ToArbitrary(), Gen.Choose(0, 12_000).ToArbitrary(), (page, length) =>
        {
            var bytes = CorpusPages.Source(page).Bytes;
            AssertReads(bytes[..Math.Min(length, bytes.Length)].ToArray());
        }).Holds();

    [Fact]
    public void Read_PageWithDamagedBytes_LosesNothing() =>
        Prop.ForAll(Gen.Elements(Pages).ToArbitrary(), Gen.Choose(0, 11_000).ListOf(12).ToArbitrary(), Gen.Choose(1, 255).ToArbitrary(), (page, places, value) =>
        {
            var bytes = CorpusPages.Source(page).Bytes.ToArray();
            foreach (var place in places)
                bytes[place % bytes.Length] = (byte)value;
            AssertReads(bytes);
        }).Holds();

    [Theory]
    [InlineData("“Deadly Zone” .")]
    [InlineData("“Deadly Zone”, .")]
    [InlineData(". , .")]
    [InlineData("Law .")]
    public void Read_NoteThatEndsInLooseMarks_LosesNothing(string note) =>
        AssertReads(Encoding.UTF8.GetBytes($"KUWAIT, Landmine Monitor Report 2001\n\nKuwait has not signed the treaty.[1]\n\n[1] {note}"));

    [Fact]
    public void Read_AnyText_LosesNothing() =>
        Prop.ForAll(Gen.Elements("Kuwait", " ", "\n", "\n\n", "[1]", "[2 ]", ". ", ".", "Mine Ban Policy", "“", "”", "Ibid.", "Interview with A. B., ", "3 May 1999", "; and ", "<p>", "😀", "\u00A0", "Total", "12", "Year", ", Landmine Monitor Report 2001", "<A | B>")
            .ListOf(40).ToArbitrary(), parts => AssertReads(Encoding.UTF8.GetBytes(string.Concat(parts)))).Holds();

    private static void AssertReads(byte[] bytes)
    {
        var document = CorpusPages.Reader.Read(new Source("page", bytes));
        PartitionTests.AssertPartition(document);
        foreach (var sentence in document.Sentences)
            Assert.True(sentence.Span.Length > 0 && sentence.Span.End <= document.Text.Length);
        foreach (var citation in document.Notes.SelectMany(note => note.Citations.Where(citation => citation.Kind is not CitationKind.Explanatory)))
            Assert.Equal(citation.Wording, document.Text.Folded(citation.Span));
    }
}

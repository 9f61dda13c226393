using System.Text;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using FsCheck.Fluent;

namespace Attest.Tests.Reports;

/// <summary>Whatever happens to a page on its way, reading it throws nothing and loses nothing (I4).</summary>
public sealed class DamagedPageTests
{
    private static readonly ReadReport Reader = new(RegisterSet.Load(RepositoryFiles.FullPath("data/registers")), ReportPhrases.Load(RepositoryFiles.FullPath("data")));

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

    [Fact]
    public void Read_AnyBytes_LosesNothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => AssertReads(bytes ?? [])).Holds();

    [Fact]
    public void Read_SameBytes_GivesTheSameIdentities() =>
        Prop.ForAll(Gen.Elements(Pages).ToArbitrary(), Gen.Choose(0, 12_000).ToArbitrary(), (page, length) =>
        {
            var bytes = CorpusPages.Source(page).Bytes;
            var cut = bytes[..Math.Min(length, bytes.Length)].ToArray();
            Assert.Equal(Identities(new Source("one", cut)), Identities(new Source("another", cut.ToArray())));
        }).Holds();

    private static string[] Identities(Source source)
    {
        var page = Reader.Read(source);
        return [source.Id.Value, .. page.Parts.Prepend(page).SelectMany(report => report.Statements.Select(statement => StatementId.Of(statement).Value).Prepend(report.Document.Text.Hash))];
    }

    private static void AssertReads(byte[] bytes)
    {
        var whole = Reader.Read(new Source("page", bytes));
        PartitionTests.AssertPartition(whole.Document);
        foreach (var page in whole.Parts.Prepend(whole))
        {
            var (document, text) = (page.Document, page.Document.Text);
            AssertApart(document.Sentences.Select(sentence => sentence.Span), text);
            AssertApart(document.Notes.Select(note => note.Span), text);
            AssertApart(document.Sentences.Select(sentence => sentence.Span).Concat(document.Notes.Select(note => note.Span)).OrderBy(span => span.Start), text);
            foreach (var note in document.Notes)
            {
                AssertApart(note.Citations.Select(citation => citation.Span), text);
                Assert.All(note.Citations, citation => Assert.True(note.Span.Contains(citation.Span), $"{citation.Span} is not in note {note.Number}"));
                foreach (var citation in note.Citations.Where(citation => citation.Kind is not CitationKind.Explanatory))
                    Assert.Equal(citation.Wording, text.Folded(citation.Span));
            }
            Assert.All(page.Statements, statement => Assert.Equal(statement.Wording, text.Folded(statement.Evidence.Span)));
        }
    }

    // In order, none empty, none over another, all inside the text.
    private static void AssertApart(IEnumerable<TextSpan> spans, SourceText text)
    {
        var at = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Length > 0 && span.Start >= at && span.End <= text.Length, $"{span} after {at} in {text.Length}");
            at = span.End;
        }
    }
}

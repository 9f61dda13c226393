using Attest.Reports;

namespace Attest.Tests.Reports;

/// <summary>I4: the leaves of a document partition its text, whatever the page.</summary>
public sealed class PartitionTests
{
    public static TheoryData<string> Pages => [.. CorpusPages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Leaves_EveryPage_PartitionTheText(string page) => AssertPartition(CorpusPages.Read(page));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Leaves_TextPage_MapToAllBytes(string page)
    {
        var source = CorpusPages.Source(page);
        var document = CorpusPages.Reader.Read(source);
        if (document.Text.Extractor != "text/1" || document.Text.Length == 0)
            return;
        var at = 0;
        foreach (var leaf in document.Leaves)
        {
            var bytes = document.Text.BytesOf(leaf.Span);
            Assert.Equal(at, bytes?.Start);
            at = bytes!.Value.End;
        }

        Assert.Equal(source.Bytes.Length, at);
    }

    internal static void AssertPartition(ReportDocument document)
    {
        var at = 0;
        foreach (var leaf in document.Leaves)
        {
            Assert.Equal(at, leaf.Span.Start);
            Assert.True(leaf.Span.Length > 0, $"empty leaf at {at}");
            at = leaf.Span.End;
        }

        Assert.Equal(document.Text.Length, at);
        Assert.Equal(document.Text.Text, string.Concat(document.Leaves.Select(leaf => document.Text[leaf.Span])));
    }
}

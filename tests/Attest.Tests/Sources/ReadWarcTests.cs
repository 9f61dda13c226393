using System.Text;
using Attest.Sources.Warc;
using FsCheck.Fluent;
using static Attest.Tests.Sources.WriteWarc;

namespace Attest.Tests.Sources;

/// <summary>Web archives as crawlers write them, and as they never should.</summary>
public sealed class ReadWarcTests
{
    private static readonly byte[] Archive =
    [
        .. Record("warcinfo", "", "software: crawler 1.0"),
        .. Record("request", "http://a.example/1", "GET /1 HTTP/1.1\r\n\r\n"),
        .. Record("response", "<http://a.example/1>", Http("200 OK", "Content-Type: text/html; charset=utf-8", "<p>One")),
        .. Record("response", "http://a.example/2", Http("404 Not Found", "Content-Type: text/html", "none")),
        .. Record("response", "http://a.example/3", Http("200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked", "4\r\n<p>T\r\n2\r\nwo\r\n0\r\n\r\n")),
        .. Record("response", "http://a.example/logo", Http("200 OK", "Content-Type: image/png", "picture")),
        .. Record("resource", "file:///page.txt", "Three", "Content-Type: text/plain\r\n"),
        .. Record("response", "http://a.example/4", [.. Http("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", ""), .. Packed("Four"u8)]),
    ];

    [Fact]
    public void Next_ArchiveOfACrawler_GivesThePages()
    {
        using var archive = new ReadWarc(new MemoryStream(Archive));

        Assert.Equal([("http://a.example/1", "<p>One"), ("http://a.example/3", "<p>Two"), ("file:///page.txt", "Three"), ("http://a.example/4", "Four")], All(archive).Select(page => (page.Address, Encoding.UTF8.GetString(page.Bytes.Span))));
        Assert.Equal((2, false), (archive.PassedOver, archive.IsDamaged));
    }

    [Fact]
    public void Next_EachRecordPackedByItself_GivesTheSame()
    {
        using var archive = new ReadWarc(new MemoryStream([.. Packed(Record("resource", "file:///1", "One")), .. Packed(Record("resource", "file:///2", "Two"))]));

        Assert.Equal(["file:///1", "file:///2"], All(archive).Select(page => page.Address));
    }

    [Fact]
    public void Next_ArchiveCutOff_GivesWhatCameBefore()
    {
        using var archive = new ReadWarc(new MemoryStream(Archive[..^10]));

        Assert.Equal(3, All(archive).Count);
        Assert.True(archive.IsDamaged);
    }

    [Fact]
    public void Next_Page_TellsWhenItWasFetched()
    {
        using var archive = new ReadWarc(new MemoryStream(Record("resource", "file:///1", "One")));

        Assert.Equal("2016-11-22T10:15:00Z", archive.Next()!.FetchedAt);
    }

    [Fact]
    public void Next_DamagedArchive_Ends() =>
        Prop.ForAll(Gen.Elements(Archive, Packed(Archive)).ToArbitrary(), Gen.Choose(0, 1_000_000).ListOf(6).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), (bytes, places, value) =>
        {
            var damaged = bytes.ToArray();
            foreach (var place in places)
                damaged[place % damaged.Length] = (byte)value;
            using var archive = new ReadWarc(new MemoryStream(damaged));
            Assert.True(All(archive).Count <= damaged.Length);
        }).Holds();

    private static List<WarcPage> All(ReadWarc archive)
    {
        List<WarcPage> pages = [];
        while (archive.Next() is { } page)
            pages.Add(page);
        return pages;
    }
}

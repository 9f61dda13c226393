using System.Net;
using System.Text;
using Attest.Network.Evidence.Warc;
using FsCheck.Fluent;

namespace Attest.Tests.Network.Evidence.Warc;

public sealed class WarcTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 2, 30, 0, TimeSpan.FromHours(2));

    private static readonly byte[] Asked = "GET /page HTTP/1.1\r\nHost: example.org\r\n\r\n"u8.ToArray();

    [Fact]
    public void Write_Exchange_IsReadAgain()
    {
        var response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Twelve mines."u8.ToArray();
        var records = ReadWarc.From(WriteWarc.Of("Attest", [new(new Uri("https://example.org/page?a=b#part"), At, Asked, response, IPAddress.Parse("192.0.2.7"))], At));

        Assert.Equal(["warcinfo", "request", "response"], records.Select(record => record.Type));
        Assert.Equal(["application/warc-fields", "application/http;msgtype=request", "application/http;msgtype=response"], records.Select(record => record["content-type"]));
        Assert.Equal("software: Attest\r\nformat: WARC File Format 1.1\r\n", Encoding.UTF8.GetString(records[0].Block.Span));
        Assert.All(records, record => Assert.Equal("2026-11-24T00:30:00.000Z", record["WARC-Date"]));
        Assert.All(records[1..], record => Assert.Equal("https://example.org/page?a=b", record["WARC-Target-URI"]));
        Assert.All(records[1..], record => Assert.Equal(records[0]["WARC-Record-ID"], record["WARC-Warcinfo-ID"]));
        Assert.Equal(records[2]["WARC-Record-ID"], records[1]["WARC-Concurrent-To"]);
        Assert.Equal(records[1]["WARC-Record-ID"], records[2]["WARC-Concurrent-To"]);
        Assert.Equal("192.0.2.7", records[2]["WARC-IP-Address"]);
        Assert.Equal(Asked, records[1].Block.ToArray());
        Assert.Equal(response, records[2].Block.ToArray());
        Assert.Equal("<p>Twelve mines.", Encoding.UTF8.GetString(records[2].Payload.Span));
    }

    [Fact]
    public void Write_KnownPayload_HasItsDigests()
    {
        var response = ReadWarc.From(WriteWarc.Of("Attest", [new(new Uri("http://example.org/"), At, Asked, "HTTP/1.1 200 OK\n\nabc"u8.ToArray())], At))[2];

        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", response["WARC-Payload-Digest"]);
        Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(response.Block.Span)), response["WARC-Block-Digest"]);
    }

    [Fact]
    public void Write_BodyInChunks_HasNoPayloadDigest() => Assert.Null(ReadWarc.From(WriteWarc.Of("Attest",
        [new(new Uri("http://example.org/"), At, Asked, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"u8.ToArray())], At))[2]["WARC-Payload-Digest"]);

    [Fact]
    public void Write_NothingAsked_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => WriteWarc.Of("Attest", [], At));

    [Fact]
    public void Write_AnyBytes_AreReadAgain() => Prop.ForAll<byte[], byte[]>((request, response) =>
    {
        var records = ReadWarc.From(WriteWarc.Of("Attest", [new(new Uri("http://example.org/"), At, request, response), new(new Uri("http://example.org/2"), At, response, request)], At));
        return records.Length == 5 && records[1].Block.Span.SequenceEqual(request) && records[2].Block.Span.SequenceEqual(response)
            && records[3].Block.Span.SequenceEqual(response) && records[4].Block.Span.SequenceEqual(request);
    }).Holds();

    [Fact]
    public void Read_CutAnywhere_IsTold()
    {
        var file = OneFile();
        var whole = ReadWarc.From(file).Select(record => (int)record.Offset).Append(file.Length).ToHashSet();
        for (var length = 0; length < file.Length; length++)
        {
            if (length > 0 && whole.Contains(length))
                continue;
            var cut = file.AsMemory(0, length);
            var told = Assert.Throws<WarcFormatException>(() => ReadWarc.From(cut));
            Assert.Contains(told.Offset, whole.Select(offset => (long)offset));
        }
    }

    [Fact]
    public void Read_AnyByteOfAMessageChanged_IsToldWithItsRecord()
    {
        var file = OneFile();
        var response = ReadWarc.From(file)[2];
        var block = file.AsSpan().IndexOf(response.Block.Span);
        for (var at = block; at < block + response.Block.Length; at++)
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 1;
            var told = Assert.Throws<WarcFormatException>(() => ReadWarc.From(changed));
            Assert.Equal(response.Offset, told.Offset);
            Assert.Contains("block digest", told.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("WARC/1.1", "WARC/2.0", "no record")]
    [InlineData("WARC-Type: request", "WARC-Type request", "is no field")]
    [InlineData("WARC-Date: ", "WARC-Data: ", "no WARC-Date")]
    [InlineData("Content-Length: 4", "Content-Length: -", "no number")]
    [InlineData("Content-Length: 4", "Content-Length: 999999999999", "no number")]
    [InlineData("Content-Length: ", "Content-Length: 99999", "cut short")]
    [InlineData("Content-Length: 41", "Content-Length: 40", "does not end")]
    [InlineData("WARC-Payload-Digest: sha256:ba", "WARC-Payload-Digest: sha256:bb", "payload digest")]
    public void Read_Damaged_SaysWhatIsWrong(string there, string instead, string told)
    {
        var text = Encoding.Latin1.GetString(OneFile());
        var damaged = text.Replace(there, instead, StringComparison.Ordinal);
        Assert.NotEqual(text, damaged);

        Assert.Contains(told, Assert.Throws<WarcFormatException>(() => ReadWarc.From(Encoding.Latin1.GetBytes(damaged))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Compressed_SaysSo() =>
        Assert.Contains("gunzip", Assert.Throws<WarcFormatException>(() => ReadWarc.From(new byte[] { 0x1f, 0x8b, 8 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_AnyBytes_ThrowsNothingElse() => Prop.ForAll<byte[], byte>((bytes, at) =>
    {
        var file = OneFile().ToList();
        file.InsertRange(at % file.Count, bytes);
        try
        {
            return ReadWarc.From(file.ToArray()).Length == 3;
        }
        catch (WarcFormatException)
        {
            return true;
        }
    }).Holds();

    private static byte[] OneFile() =>
        WriteWarc.Of("Attest", [new(new Uri("http://example.org/"), At, Asked, "HTTP/1.1 200 OK\r\n\r\nabc"u8.ToArray())], At);
}

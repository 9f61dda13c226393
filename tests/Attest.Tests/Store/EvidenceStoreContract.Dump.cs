using System.Text;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    /// <summary>Makes a base of a dump beside the one under test and dumps that.</summary>
    internal abstract Task<byte[]> LoadAndDumpAsync(byte[] dump);

    [Fact]
    public async Task Dump_EmptyBase_LoadsAndDumpsToTheSameBytes() // I9
    {
        var dump = Dump();

        Assert.Equal(dump, await LoadAndDumpAsync(dump));
    }

    [Fact]
    public async Task Dump_BaseWithHistory_LoadsAndDumpsToTheSameBytes() // I9
    {
        await FillWithHistoryAsync();
        var dump = Dump();

        Assert.Equal(Encoding.UTF8.GetString(dump), Encoding.UTF8.GetString(await LoadAndDumpAsync(dump)));
    }

    [Fact]
    public async Task Replay_ThatFailsHalfWay_LeavesNothingOfItself()
    {
        await Store.AddAsync([SamplePages.Page()]);
        var fits = new LoggedReading(2, DateTimeOffset.UnixEpoch, SamplePages.Page("FIN", 2004), PageAddress.TryParse("lm/2004/0/FIN/all", out var page) ? page : null, null, [], [], []);
        var before = Dump();

        await Assert.ThrowsAsync<FormatException>(() => Store.ReplayAsync([fits, fits with { Number = 9 }], CancellationToken.None));

        Assert.Equal(before, Dump());
        await Store.ReplayAsync([fits], CancellationToken.None);
        await Store.IndexAsync();
        Assert.Equal((2, 2L), (Store.State.PageCount, Store.State.Revision));
        Assert.Equal(fits.Read.Document.Text.Text, Store.Find(page!)!.Document.Text.Text);
    }

    [Fact]
    public async Task Dump_AfterReopening_IsTheSame()
    {
        await FillWithHistoryAsync();
        var dump = Dump();

        await ReopenAsync();

        Assert.Equal(dump, Dump());
    }

    [Theory]
    [InlineData("", 1, "empty")]
    [InlineData("nonsense", 1, "")]
    [InlineData("[]", 1, "object")]
    [InlineData("{}", 1, "no dump")]
    [InlineData("""{"attest_dump":99,"base":"x","created_at":"2026-03-01T12:00:00.000Z"}""", 1, "form 99")]
    [InlineData("""{"attest_dump":1,"base":"x","created_at":"yesterday"}""", 1, "")]
    [InlineData("HEAD\n{\"source\":\"00\",\"name\":\"a\",\"bytes\":\"YQ==\"}", 2, "I1")]
    [InlineData("HEAD\n{\"text\":\"00\",\"content\":\"a\"}", 2, "I2")]
    [InlineData("HEAD\n{\"reading\":1}", 2, "source_id")]
    [InlineData("HEAD\n{\"reading\":1,\"source_id\":\"00\",\"text_hash\":\"00\"}", 2, "before")]
    public async Task Load_DamagedDump_NamesTheLine(string dump, int line, string problem)
    {
        var bytes = Encoding.UTF8.GetBytes(dump.Replace("HEAD", """{"attest_dump":1,"base":"x","created_at":"2026-03-01T12:00:00.000Z","demonstration":false}""", StringComparison.Ordinal));

        var exception = await Assert.ThrowsAsync<DumpFormatException>(() => LoadAndDumpAsync(bytes));

        Assert.StartsWith($"dump.jsonl:{line}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\":\"production\"", "\"kind\":\"use\"", "I5")]
    [InlineData("\"reading\":2", "\"reading\":3", "missing")]
    [InlineData("\"page\":\"lm/2000/0/ZZH/all\"", "\"page\":\"lm/2001/0/ZZH/all\"", "does not stand")]
    [InlineData("were destroyed in", "were destroyed at", "I2")]
    [InlineData("[\"title\",0,", "[\"title\",1,", "I4")]
    public async Task Load_DumpThatWasTamperedWith_IsRefused(string before, string after, string problem)
    {
        await FillWithHistoryAsync();
        var dump = Encoding.UTF8.GetString(Dump());
        Assert.Contains(before, dump, StringComparison.Ordinal);

        var exception = await Assert.ThrowsAsync<DumpFormatException>(() => LoadAndDumpAsync(Encoding.UTF8.GetBytes(dump.Replace(before, after, StringComparison.Ordinal))));

        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    private byte[] Dump()
    {
        using var dump = new MemoryStream();
        DumpBase.To(Store, dump);
        return dump.ToArray();
    }

    // Every kind of row: filed, unfiled for each reason, superseded, vanished, restored, renamed, filed later.
    private async Task FillWithHistoryAsync()
    {
        var page = SamplePages.Page();
        var unknown = SamplePages.Page("ABW", 2003);
        await Store.AddAsync([page, SamplePages.Page(null), SamplePages.Page(edition: null), SamplePages.Page(sentences: ["No mines here either."]), SamplePages.Page("FIN", 2004)]);
        await Store.AddAsync([unknown with { Document = unknown.Document with { Jurisdiction = null }, Statements = [] }]);
        await Store.SupersedeAsync([SamplePages.Read(page.Source, section: "PT", alter: statement => statement.Kind == StatementKind.Transfer ? null : Hedged(statement)), unknown]);
        await Store.SupersedeAsync([SamplePages.Read(page.Source, section: "PTU")]);
    }
}

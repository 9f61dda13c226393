using Attest.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Store;

/// <summary>The contract, kept by SQLite.</summary>
public sealed class SqliteEvidenceStoreTests : EvidenceStoreContract
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private Base? _base;

    internal override Task<EvidenceStore> OpenAsync()
    {
        if (!_folder.Data.HoldsBase)
            InitializeBase.In(_folder.Data, _clock);
        _base = Base.Open(_folder.Data, BaseAccess.Write, _clock);
        return Task.FromResult(_base.Store);
    }

    internal override async Task CloseAsync() => await _base!.DisposeAsync();

    internal override async Task<byte[]> LoadAndDumpAsync(byte[] dump)
    {
        var other = new DataFolder(_folder.File("other"));
        using (var stream = new MemoryStream(dump))
            await LoadBase.FromAsync(stream, "dump.jsonl", other, _clock);
        await using var loaded = Base.Open(other, BaseAccess.Write, _clock);
        using var again = new MemoryStream();
        DumpBase.To(loaded.Store, again);
        return again.ToArray();
    }

    internal override Task RemoveAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}

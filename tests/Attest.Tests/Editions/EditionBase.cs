using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Reports;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Checks;
using Attest.Tests.CommandLine;
using Attest.Tests.Store;

namespace Attest.Tests.Editions;

/// <summary>A base with a report of 2000 that nothing is wrong with and one of 2003 with a finding that blocks, keys to sign with, and a folder for editions; gone when the test is.</summary>
internal sealed class EditionBase : IAsyncDisposable
{
    public const string Contradicting = "NORTH KOREA, Landmine Monitor Report 2003\n\nNorth Korea is not a member of the Conference on Disarmament.\n";

    public static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private static readonly RegisterFile[] Registers = [new("treaties.csv", "code,name\nMBT,Mine Ban Treaty\n"u8.ToArray()), new("added/treaties.csv", "code,name\n"u8.ToArray())];

    private readonly TemporaryFolder _data;
    private readonly ScratchFolder _scratch = new();
    private readonly Base _base;

    private EditionBase(TemporaryFolder data, Base open) => (_data, _base) = (data, open);

    public EvidenceStore Store => _base.Store;

    /// <summary>The files of the base.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(_data.Data.Path).Where(path => path != _data.Data.LockFile);

    public KeyFolder Keys => new(_scratch.PathOf("keys"));

    /// <summary>The folder that the folders of editions are made in.</summary>
    public string Out => _scratch.PathOf("editions");

    public static async Task<EditionBase> MakeAsync(params ReadPage[] more)
    {
        TemporaryFolder data = new();
        InitializeBase.In(data.Data, TimeProvider.System);
        EditionBase made = new(data, Base.Open(data.Data, BaseAccess.Write, TimeProvider.System));
        made.Keys.Make(Now.AddDays(-1));
        await made.Store.AddAsync([SamplePages.Page(), CheckedPages.Read(Contradicting, "prk.txt"), .. more]);
        await new RecheckBase(made.Store, CheckedPages.Run).RunAsync();
        return made;
    }

    public static FreezeRequest Request(int year = 2000) => new("lm", year, new EditionTerms { CutOff = new(2026, 1, 31) });

    /// <summary>Freezes, and answers what was frozen.</summary>
    public async Task<FrozenEdition> FreezeAsync(FreezeRequest? request = null, string? to = null, DateTimeOffset? now = null)
    {
        request ??= Request();
        using var key = request.IsRehearsal ? null : Keys.OpenCurrent();
        return await new FreezeEdition(Store, "registers", Registers, "0.0.0-test").RunAsync(request, to ?? Out, Keys.Ring, key, now ?? Now);
    }

    /// <summary>Rules that the first statement of the report of 2000 is right.</summary>
    public async Task AcceptOneAsync()
    {
        var page = Store.Find(Store.Pages.Single(page => page.Address.ToString() == "lm/2000/0/ZZH/all").Address)!;
        var outcome = await Store.JudgeAsync(page.Address, new Judgement(Ruling.Accept, page.Statements[0].Id, null, "jb", Now));
        Assert.Null(outcome.Refusal);
    }

    /// <summary>The files below a folder with their bytes as hexadecimal digits, in the order of their names.</summary>
    public static IReadOnlyList<(string Path, string Bytes)> Tree(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), Convert.ToHexString(File.ReadAllBytes(path)))),
    ];

    public async ValueTask DisposeAsync()
    {
        await _base.DisposeAsync();
        _data.Dispose();
        _scratch.Dispose();
    }
}

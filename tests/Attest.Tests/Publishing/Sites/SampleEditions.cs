using System.Collections.Immutable;
using Attest.App.Publishing;
using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Publishing;
using Attest.Publishing.Sites;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing.Sites;

[assembly: AssemblyFixture(typeof(SampleEditions))]

namespace Attest.Tests.Publishing.Sites;

/// <summary>Drafts of editions of samples of four years, and the site that is published of them.</summary>
public sealed class SampleEditions : IAsyncLifetime
{
    /// <summary>Where the site is said to stand.</summary>
    internal static readonly Uri At = new("https://monitor.example/reports/");

    private static readonly string[] Samples = ["1999_PRK.txt", "1999_BHR.txt", "2003_PRK.txt", "2003_EST.txt", "2003_VUT.txt", "2005_COL.txt", "2012_LKA.txt"];
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly ScratchFolder _folder = new();
    private Base? _base;

    /// <summary>The folders of the editions.</summary>
    internal IReadOnlyList<EditionFolder> Editions { get; private set; } = [];

    /// <summary>The folder of the site.</summary>
    internal string Site => _folder.PathOf("site");

    /// <summary>What sites are written with.</summary>
    internal static SiteTerms Terms(string tool = "0.0.0-test")
    {
        var organisation = Organisation.Read(Path.Combine(DemonstrationSite.DataFolder, "organisation.yaml"));
        SiteAssets assets = new(organisation.AccentColour.Light, organisation.AccentColour.Dark);
        return new()
        {
            Organisation = organisation.Name,
            Licence = organisation.TextLicence,
            Texts = InterfaceTexts.English,
            Words = Attest.Publishing.Words.Load(Path.Combine(DemonstrationSite.DataFolder, "content", "en", "words.csv")),
            Registers = DemonstrationSite.Registers,
            At = At,
            StyleSheet = Asset(assets.StyleSheet),
            Script = Asset(assets.Script),
            Icon = Asset(assets.Icon),
            Tool = tool,
            Stamp = "test",
        };

        SiteAsset Asset(string address) => new(address[1..], assets.Find(address)!.Encoded("").Bytes);
    }

    /// <summary>A folder of its own for a test.</summary>
    internal string NewFolder() => _folder.PathOf(Guid.NewGuid().ToString("N"));

    /// <summary>The drafts once more, in a folder of their own, to be changed.</summary>
    internal IReadOnlyList<EditionFolder> CopyOfEditions()
    {
        string to = NewFolder();
        foreach (var edition in Editions)
            foreach (string file in Directory.EnumerateFiles(edition.Path, "*", SearchOption.AllDirectories))
            {
                string target = Path.Combine(to, Path.GetFileName(edition.Path), Path.GetRelativePath(edition.Path, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        return [.. Editions.Select(edition => new EditionFolder(Path.Combine(to, Path.GetFileName(edition.Path))))];
    }

    /// <summary>The drafts as they are once an editor has accepted the first statement on North Korea in 1999.</summary>
    internal async Task<IReadOnlyList<EditionFolder>> WithOneAcceptedAsync()
    {
        var page = _base!.Store.Find(_base.Store.Pages.Single(page => page.Address.ToString() == "lm/1999/0/PRK/all").Address)!;
        var outcome = await _base.Store.JudgeAsync(page.Address, new Judgement(Ruling.Accept, page.Statements[0].Id, null, "jb", Now));
        Assert.Null(outcome.Refusal);
        return await FreezeAsync(_base.Store, NewFolder());
    }

    /// <summary>The drafts as they are while a government contests the first statement on North Korea in 1999; and that statement.</summary>
    internal async Task<(IReadOnlyList<EditionFolder> Editions, StoredStatement Contested)> WithOneContestedAsync()
    {
        var contested = _base!.Store.Find(_base.Store.Pages.Single(page => page.Address.ToString() == "lm/1999/0/PRK/all").Address)!.Upheld.First(stored => !stored.Statement.Locator.StartsWith('T'));
        PublicReply reply = new(12, new(contested.Page.Jurisdiction, ReplyKind.Denial)
        {
            Day = new(2026, 2, 12),
            Text = "It is <not> true.",
            Language = "en",
            Ruling = ReplyRuling.NotFollowed,
            Reason = "Two sources say so.",
            Bearings = ImmutableSortedDictionary<StatementId, ReplyBearing>.Empty.Add(contested.Id, ReplyBearing.Contests),
        }, "jb", Now);
        await _base.Store.Replies.RecordAsync(reply);
        try
        {
            return (await FreezeAsync(_base.Store, NewFolder()), contested);
        }
        finally
        {
            await _base.Store.Replies.RecordAsync(reply with { Says = null });
        }
    }

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(_folder.PathOf("base"));
        InitializeBase.In(data, TimeProvider.System);
        _base = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await _base.Store.AddAsync([.. Samples.Select(DemonstrationSite.Read)]);
        Editions = await FreezeAsync(_base.Store, _folder.PathOf("editions"));
        new PublishSite(Terms(), Editions).Run(Site);
    }

    public async ValueTask DisposeAsync()
    {
        if (_base is not null)
            await _base.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task<IReadOnlyList<EditionFolder>> FreezeAsync(EvidenceStore store, string to)
    {
        FreezeEdition freeze = new(store, DemonstrationSite.Registers.Hash, RegisterFile.Read(Path.Combine(DemonstrationSite.DataFolder, "registers"), null), "0.0.0-test");
        List<EditionFolder> editions = [];
        foreach (int year in store.Pages.Select(page => page.Address.Edition).Distinct().Order())
            editions.Add(new((await freeze.RunAsync(new FreezeRequest("lm", year, new EditionTerms { CutOff = new(2026, 1, 31) }) { IsRehearsal = true }, to, KeyRing.Empty, null, Now)).Folder));
        return editions;
    }
}

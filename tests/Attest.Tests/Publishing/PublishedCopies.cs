using System.Globalization;
using Attest.App.Publishing;
using Attest.App.Publishing.Copies;
using Attest.Store;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing;

[assembly: AssemblyFixture(typeof(PublishedCopies))]

namespace Attest.Tests.Publishing;

/// <summary>A base of a few reports, published twice: in English and Spanish, and again under another culture, into another folder, from another copy of the base’s site.</summary>
public sealed class PublishedCopies : IAsyncDisposable
{
    private readonly ScratchFolder folder = new();
    private readonly Lazy<Task<(string First, string Second)>> published;

    public PublishedCopies() => published = new(MakeAsync);

    /// <summary>The folders of the two.</summary>
    internal Task<(string First, string Second)> FoldersAsync() => published.Value;

    public async ValueTask DisposeAsync()
    {
        if (published.IsValueCreated)
            await published.Value;
        folder.Dispose();
    }

    private async Task<(string, string)> MakeAsync()
    {
        DataFolder data = new(folder.PathOf("base"));
        InitializeBase.In(data, TimeProvider.System, isDemonstration: true);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt"), DemonstrationSite.Read("2003_PRK.txt")]);
        string first = folder.PathOf("first"), second = folder.PathOf("elsewhere/second");
        await PublishAsync(held.Store, first);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            await PublishAsync(held.Store, second);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
        return (first, second);
    }

    private async Task PublishAsync(EvidenceStore store, string target)
    {
        await using AskSite ask = new(new SiteParts(store, DemonstrationSite.Registers) { DataFolder = InTwoLanguages(), CacheMegabytes = 0, PictureTool = WriteCopy.NoPictureTool }, new StoppedClock(new(2026, 1, 1)), new("https://monitor.example"));
        await new WriteCopy(ask).RunAsync(target, TestContext.Current.CancellationToken);
    }

    // What is bundled, for an organisation of two languages: four take twice as long and show nothing else.
    private string InTwoLanguages()
    {
        string target = folder.PathOf("data");
        if (Directory.Exists(target))
            return target;
        foreach (string file in Directory.EnumerateFiles(DemonstrationSite.DataFolder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(DemonstrationSite.DataFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        string organisation = Path.Combine(target, "organisation.yaml");
        File.WriteAllText(organisation, File.ReadAllText(organisation).Replace("[en, fr, es, ar]", "[en, es]", StringComparison.Ordinal));
        return target;
    }
}

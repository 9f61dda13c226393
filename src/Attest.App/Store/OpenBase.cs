using Attest.App.CommandLine;
using Attest.App.Reports;
using Attest.App.Sources;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Store;

/// <summary>Opens the base of the data folder; where there is none, makes one first and says so.</summary>
internal sealed class OpenBase(Settings settings, Setup setup)
{
    private readonly DataFolder _folder = new(settings.DataFolder);

    /// <summary>To read, beside a process that writes or not; a missing base becomes a demonstration base, an older one is brought up to date.</summary>
    public async Task<Base> ToReadAsync(CancellationToken stop)
    {
        if (!_folder.HoldsBase)
            await using (await MakeDemonstrationAsync(stop))
            {
            }
        try
        {
            return Base.Open(_folder, BaseAccess.Read, setup.Clock);
        }
        catch (BaseException exception) when (exception.Problem is BaseProblem.Older)
        {
            await ToWrite().DisposeAsync();
            return Base.Open(_folder, BaseAccess.Read, setup.Clock);
        }
    }

    /// <summary>To serve, as the one process that writes; a missing base becomes a demonstration base.</summary>
    public async Task<Base> ToServeAsync(CancellationToken stop)
    {
        if (!_folder.HoldsBase)
            return await MakeDemonstrationAsync(stop);
        var open = ToWrite();
        try
        {
            await CompleteDemonstrationAsync(open, stop);
            return open;
        }
        catch
        {
            await open.DisposeAsync();
            throw;
        }
    }

    /// <summary>To write, as the one process that does; a missing base becomes an empty one.</summary>
    public Base ToWrite()
    {
        if (!_folder.HoldsBase)
        {
            InitializeBase.In(_folder, setup.Clock);
            setup.Terminal.Note($"Made an empty base in {_folder}.");
        }
        var open = Base.Open(_folder, BaseAccess.Write, setup.Clock);
        if (open.MigrationCopy is { } copy)
            setup.Terminal.Note($"Brought the base up to date; as it was it is kept in {copy}.");
        return open;
    }

    private async Task<Base> MakeDemonstrationAsync(CancellationToken stop)
    {
        InitializeBase.In(_folder, setup.Clock, isDemonstration: true);
        var open = Base.Open(_folder, BaseAccess.Write, setup.Clock);
        try
        {
            await CompleteDemonstrationAsync(open, stop);
        }
        catch
        {
            await open.DisposeAsync();
            throw;
        }
        var state = open.Store.State;
        setup.Terminal.Note($"Made a demonstration base in {_folder}: {Words.Count(state.PageCount, "bundled page")}, {Words.Count(state.StatementCount, "statement")}. "
            + "For a base of your own: attest init --data DIR");
        return open;
    }

    // Whoever stopped the making of it half-way finds it whole the next time.
    private async Task CompleteDemonstrationAsync(Base open, CancellationToken stop)
    {
        if (!open.Store.State.IsDemonstration)
            return;
        CollectFiles samples = new([BundledData.Samples]);
        if (open.Store.State.SourceCount >= samples.Count)
            return;
        ImportFiles import = new(open.Store, Reader());
        await setup.Terminal.WithProgressAsync("Reading the bundled archive", samples.Count, step => import.RunAsync(samples, _ => step(), stop));
        await CheckBase.RunAsync(open.Store, CheckBase.With(settings), setup.Terminal, stop);
    }

    private Func<Source, ReadPage> Reader() => PageReading.Of(settings);
}

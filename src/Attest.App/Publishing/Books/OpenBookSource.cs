using Attest.App.CommandLine;
using Attest.App.Publishing.Copies;
using Attest.App.Registers;
using Attest.Editions;
using Attest.Editions.Compare;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace Attest.App.Publishing.Books;

/// <summary>
/// Opens what a book is made of. An edition is first verified, then put into a base of its own, which goes when this does: so its figures and pictures are worked out by what works them out for the site, from
/// nothing but the edition (I7).
/// </summary>
internal sealed class OpenBookSource : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _open = [];
    private string? _folder;

    /// <summary>An edition, and what changed since one before it; throws <see cref="InputException"/> where one is not as it was frozen.</summary>
    public async Task<BookSource> EditionAsync(string folder, string? since, CancellationToken stop)
    {
        var edition = Sound(folder);
        var before = since is null ? null : Sound(since);
        var header = edition.Header;
        EditionDocument[] documents = [.. edition.Documents];
        StoppedClock clock = new(header.Terms.CutOff);
        _folder = Directory.CreateTempSubdirectory("attest-book-").FullName;
        DataFolder data = new(Path.Combine(_folder, "base"));
        InitializeBase.In(data, clock, header.IsDemonstration);
        var made = Base.Open(data, BaseAccess.Write, clock);
        _open.Add(made);
        foreach (var pages in documents.GroupBy(document => document.Source.Id).Select(PageOf).Chunk(100))
            if ((await made.Store.AddAsync(pages, stop)).Pages.FirstOrDefault(page => page.Fate == PageFate.Refused) is { } refused)
                throw new InputException($"{refused.Name} of {header.Name} cannot be taken into a base: {refused.Reason}");
        var registers = RegisterSet.Load(Path.Combine(folder, "registers"), Path.Combine(folder, "registers", "added"));
        return new(SiteOf(made.Store, registers, header.Terms.CutOff), header.Terms.CutOff, [.. documents.Select(document => new BookSource.Report(document.Address, document.Source.Notice, document.Document))])
        {
            Edition = header,
            Root = edition.Root,
            Since = before is null ? null : new CompareEditions(registers).Run(before, edition),
        };
    }

    /// <summary>The folder that an edition is named by: itself, or that of its name in the data folder.</summary>
    public static string FolderOf(string edition, Settings settings) =>
        !Directory.Exists(edition) && Path.Combine(settings.DataFolder, "editions", edition) is var named && Directory.Exists(named) ? named : edition;

    /// <summary>The base as it stands, on the day up to which the register of the Mine Ban Treaty is known.</summary>
    public static BookSource OfBase(EvidenceStore store, Settings settings)
    {
        var registers = LoadedRegisters.Of(settings);
        return OfBase(store, registers, registers.Treaties.Find(TreatyCode.Mbt)!.KnownTo);
    }

    /// <summary>The base as it stands: of each State and theme the last report.</summary>
    public static BookSource OfBase(EvidenceStore store, RegisterSet registers, DateOnly day) => new(SiteOf(store, registers, day), day,
    [
        .. store.Pages.Select(page => page.Address)
            .GroupBy(address => (address.Product, address.Jurisdiction, address.Theme), (_, addresses) => addresses.MaxBy(address => (address.Edition, address.Revision))!)
            .OrderBy(address => address.ToString(), StringComparer.Ordinal)
            .Select(address => store.Find(address)!)
            .Select(page => new BookSource.Report(page.Address, page.Notice, page.Document)),
    ]);

    private static EditionFolder Sound(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException($"There is no folder {folder}. Name the folder of an edition, the one with manifest.sha256; or leave it out for a book of the base.");
        return VerifyEdition.Run(folder) is { IsSound: false } verification
            ? throw new InputException($"{folder} is not what was frozen: {verification.Problems[0]} No book is made of it; “attest verify {folder}” tells all.")
            : new(folder);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var open in _open)
            await open.DisposeAsync();
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private static Site SiteOf(EvidenceStore store, RegisterSet registers, DateOnly day) =>
        new(new SiteParts(store, registers) { CacheMegabytes = 0, PictureTool = WriteCopy.NoPictureTool }, new StoppedClock(day), NullLoggerFactory.Instance);

    // A report of a volume is one of its parts; what the volume has besides the reports of the edition is other text.
    private static ReadPage PageOf(IEnumerable<EditionDocument> ofSource)
    {
        ReadPage[] pages = [.. ofSource.Select(document => new ReadPage(document.Source, document.Document, [.. document.Statements.Select(statement => statement.Statement)]))];
        if (pages is [{ Document.Part: 0 } whole])
            return whole;
        var text = pages[0].Document.Text;
        ReportDocument rest = new() { Text = text, Layout = pages[0].Document.Layout, Leaves = [.. Leaves(text.Length, pages.SelectMany(page => page.Document.Leaves).Select(leaf => leaf.Span))], Diagnostics = [DiagnosticCodes.NotAReport.At(null)] };
        return new ReadPage(pages[0].Source, rest, []) { Parts = [.. pages] };
    }

    // Together they are the text (I4).
    private static IEnumerable<Leaf> Leaves(int length, IEnumerable<TextSpan> ofReports)
    {
        int at = 0;
        foreach (var span in ofReports.OrderBy(span => span.Start))
        {
            if (span.Start > at)
                yield return new(LeafKind.OtherText, new(at, span.Start));
            yield return new(LeafKind.Part, span);
            at = span.End;
        }
        if (at < length)
            yield return new(LeafKind.OtherText, new(at, length));
    }
}

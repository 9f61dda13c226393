using System.Collections.Immutable;
using System.Text;
using Attest.Editions.Keys;
using Attest.Store;
using Attest.Store.Replies;

namespace Attest.Editions;

/// <summary>Freezes an edition: takes the reports of a product and year as they stand, writes them to a folder, signs that and records it in the base.</summary>
/// <param name="store">The base, its findings up to date.</param>
/// <param name="registersHash">The hash of the registers in use.</param>
/// <param name="registers">The files of these registers.</param>
/// <param name="tool">The version of the program.</param>
public sealed class FreezeEdition(EvidenceStore store, string registersHash, IReadOnlyList<RegisterFile> registers, string tool)
{
    private const string Unfinished = ".part";

    private readonly FindObstacles _obstacles = new(store);

    /// <summary>What writes each report as a page; null to have none.</summary>
    public WriteReportPage? Page { get; init; }

    /// <summary>What looks at the folder of the edition when it is written and before it is one, and tells what stands in the way.</summary>
    public Func<string, CancellationToken, Task<ImmutableArray<FreezeObstacle>>>? Examine { get; init; }

    /// <summary>All that stands in the way; nothing is written.</summary>
    public ImmutableArray<FreezeObstacle> Obstacles(FreezeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _obstacles.Of(request, Select(request));
    }

    /// <summary>
    /// Freezes what is asked for, into a folder of its name below the one given. A draft is written over the one before it, whatever stands in the way. Throws <see cref="FreezeRefusedException"/> when
    /// something does, and <see cref="IOException"/> when the folder is there already.
    /// </summary>
    /// <param name="request">What is to be frozen.</param>
    /// <param name="parent">The folder to make the edition's folder in.</param>
    /// <param name="keys">The public keys that travel with it.</param>
    /// <param name="key">What it is signed with; null for a draft.</param>
    /// <param name="now">The instant that it bears.</param>
    /// <param name="cancellationToken">Stops it before it is recorded.</param>
    public async Task<FrozenEdition> RunAsync(FreezeRequest request, string parent, KeyRing keys, PrivateKey? key, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(keys);
        if (key is null && !request.IsRehearsal)
            throw new ArgumentException("An edition is signed.", nameof(key));
        var documents = Select(request);
        var obstacles = _obstacles.Of(request, documents);
        if (obstacles.Length > 0 && (documents.Count == 0 || !request.IsRehearsal))
            throw new FreezeRefusedException(obstacles);
        var header = Header(request, DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()));
        var folder = Path.Combine(parent, header.Name.ToString());
        if (Directory.Exists(folder) && !header.Name.IsDraft)
            throw new IOException($"There is a folder {folder} already, which this base knows nothing of. Move it away, or name another place with --out.");
        var frozen = Write(header, keys, documents, folder, key);
        if (Examine is not null && await Examine(folder + Unfinished, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } found && !request.IsRehearsal)
        {
            Directory.Delete(folder + Unfinished, recursive: true);
            throw new FreezeRefusedException(found);
        }
        cancellationToken.ThrowIfCancellationRequested();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.Move(folder + Unfinished, folder);
        if (!header.Name.IsDraft)
            await RecordAsync(frozen, cancellationToken).ConfigureAwait(false);
        return frozen;
    }

    private EditionHeader Header(FreezeRequest request, DateTimeOffset now)
    {
        var before = store.Editions.Of(request.Product, request.Year);
        return new EditionHeader
        {
            Name = new EditionName(request.Product, request.Year, before.Count, request.IsRehearsal),
            Terms = request.Terms,
            FrozenAt = now,
            Tool = tool,
            Template = Page is null ? 1 : EditionHeader.CurrentTemplate,
            RegistersHash = registersHash,
            Readings = store.State.Revision,
            Judgements = store.State.JudgementCount,
            Log = store.Audit.Last?.Hash,
            IsDemonstration = store.State.IsDemonstration,
            Overrides = [.. request.Overrides.OrderBy(passed => passed.Finding)],
            Correction = request.Correction,
            Corrects = before.Count > 0 ? before[^1].Root : null,
        };
    }

    // Under another name until it is whole: half an edition must never look like one.
    private FrozenEdition Write(EditionHeader header, KeyRing keys, IReadOnlyList<EditionDocument> documents, string folder, PrivateKey? key)
    {
        var unfinished = folder + Unfinished;
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        EditionFiles files = new(unfinished);
        var counts = WriteEdition.To(files, header, keys, registers, documents, Page);
        var root = files.Manifest.Root;
        if (key is not null && !header.Name.IsDraft)
            files.Write(EditionPaths.Signature, EditionSignature.Make(header.Name, root, header.FrozenAt, key).Write());
        return new FrozenEdition(header, counts, root, folder);
    }

    private async Task RecordAsync(FrozenEdition frozen, CancellationToken cancellationToken)
    {
        var name = frozen.Header.Name;
        try
        {
            var description = Encoding.UTF8.GetString(EditionJson.Write(frozen.Header, frozen.Counts)).TrimEnd();
            await store.Editions.RecordAsync(new RecordedEdition(name.Product, name.Year, name.Revision, frozen.Header.FrozenAt, frozen.Root, description), cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // What the base does not know of is no edition.
            Directory.Move(frozen.Folder, frozen.Folder + Unfinished);
            throw;
        }
    }

    // Of a report that the base holds in several revisions, the last one; in the order of the States.
    private IReadOnlyList<EditionDocument> Select(FreezeRequest request)
    {
        var judgements = store.Judgements.ToLookup(recorded => recorded.Page);
        var findings = store.Findings.Current.ToLookup(stored => stored.Finding.Page);
        var replies = store.Replies.Current.OrderBy(reply => reply.Reply).ToLookup(reply => reply.Says!.Jurisdiction);
        return
        [
            .. store.Pages.Select(page => page.Address)
                .Where(address => address.Product == request.Product && address.Edition == request.Year)
                .GroupBy(address => (address.Jurisdiction, address.Theme), (_, revisions) => revisions.MaxBy(address => address.Revision)!)
                .OrderBy(address => address.Jurisdiction.Value, StringComparer.Ordinal).ThenBy(address => address.Theme, StringComparer.Ordinal)
                .Select(address => Document(address, request.Terms.IsCheckedOnly, judgements[address], findings[address.ToString()], replies[address.Jurisdiction])),
        ];
    }

    private EditionDocument Document(PageAddress address, bool isCheckedOnly, IEnumerable<RecordedJudgement> judgements, IEnumerable<StoredFinding> findings, IEnumerable<PublicReply> replies)
    {
        var page = store.Find(address)!;
        return new EditionDocument(address, store.FindSource(page.SourceId)!.Source, page.Document, page.Summary.Recorded)
        {
            Statements = [.. page.Upheld.Where(stored => stored.Standing.IsChecked || !isCheckedOnly)
                .Select(stored => new EditionStatement(stored.Id, stored.Statement, stored.Standing.Kind, stored.Standing.Judgement?.Id.Value))],
            Judgements = [.. judgements],
            Replies = [.. replies.Where(reply => page.Upheld.Any(stored => reply.Says!.Bearings.ContainsKey(stored.Id)))],
            Findings = [.. findings.OrderBy(stored => stored.Finding.Id)],
            Aliases = page.Aliases,
        };
    }
}

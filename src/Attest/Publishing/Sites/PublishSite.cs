using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Attest.Editions;

namespace Attest.Publishing.Sites;

/// <summary>
/// Publishes editions as plain files that need no server: a page for each report, one for its evidence, one for each State and edition, and a search of their own. The same editions and terms give the
/// same bytes, whether everything is written or, into a site that is there, only what has changed.
/// </summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="editions">The folders of the editions; each file is compared with the manifest as it is read.</param>
public sealed class PublishSite(SiteTerms terms, IEnumerable<EditionFolder> editions)
{
    private readonly SitePlan _plan = new(terms, OnEveryProcessor(editions, folder => new SiteEdition(folder)));

    /// <summary>Whether a folder holds a site that was published into it.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, SiteRecord.Path));

    /// <summary>Writes the site into a folder. Throws <see cref="FormatException"/> where a file of an edition is other than the manifest says or cannot be read.</summary>
    public PublishedSite Run(string folder, CancellationToken stop = default)
    {
        SiteFiles files = new(folder);
        var before = SiteRecord.Read(files.Read(SiteRecord.Path));
        var stamp = HashOf([terms.Tool, terms.Stamp, terms.At.AbsoluteUri, terms.Organisation, _plan.Stamp]);
        var isNew = before.Stamp != stamp;
        ConcurrentDictionary<string, SiteRecord.Report> published = new(StringComparer.Ordinal);
        List<(int Number, SiteReport Report, string Inputs)> changed = [];
        foreach (var (number, (report, inputs, isThere)) in OnEveryProcessor(_plan.Reports, report => (report, InputsOf(report), files.Has(report.Path) && files.Has(report.Evidence))).Index())
        {
            if (!isNew && isThere && before.Reports.TryGetValue(report.Address, out var known) && known.Inputs == inputs)
                published[report.Address] = known;
            else
                changed.Add((number, report, inputs));
        }
        // What is half written must not be taken for whole: until the end the record does not know it.
        var pending = changed.Select(one => one.Report.Address).ToHashSet(StringComparer.Ordinal);
        if (changed.Count > 0)
            files.Write(SiteRecord.Path, new SiteRecord(isNew ? "" : stamp, "", before.Front, before.Reports.Where(report => !pending.Contains(report.Key)).ToDictionary()).Write());
        var isWhole = changed.Count == _plan.Reports.Count;
        ConcurrentBag<IndexWords> indexed = [];
        ConcurrentDictionary<string, byte> texts = new(StringComparer.Ordinal);
        ForEach(changed, () => new Worker(terms, _plan), (one, worker) => published[one.Report.Address] = worker.Write(files, texts, one.Number, one.Report, one.Inputs, isWhole), worker => indexed.Add(worker.Words), stop);
        WriteFrontPages front = new(terms, _plan, published);
        SiteRecord record = new(stamp, HashOf([stamp, .. _plan.Reports.Select(report => published[report.Address].Text)]), front.Paths, published);
        var isIndexed = record.Search != before.Search || !files.Has("search/index.js");
        if (isIndexed)
            WriteSearch.Index(files, _plan, isWhole ? indexed : Reindexed(files, stop));
        front.To(files, changed.Select(one => one.Report.State).ToHashSet(), isNew);
        Forget(files, before, record);
        files.WriteChanged(SiteRecord.Path, record.Write());
        return new(_plan.Reports.Count, changed.Count, files.Written.Pages, files.Written.Files, isIndexed);
    }

    // The words of reports that did not change are read back from what was written of them.
    private ConcurrentBag<IndexWords> Reindexed(SiteFiles files, CancellationToken stop)
    {
        ConcurrentBag<IndexWords> indexed = [];
        ForEach(_plan.Reports.Index(), () => new IndexWords(), (one, words) =>
            words.Add(one.Index, Worker.TitleOf(_plan, one.Item), WriteSearch.ReadText(files.Read(one.Item.Search) ?? throw new FormatException($"{one.Item.Search} is missing from the site; publish into an empty folder."))), indexed.Add, stop);
        return indexed;
    }

    // In the order of what is given.
    private static T[] OnEveryProcessor<TOne, T>(IEnumerable<TOne> all, Func<TOne, T> make)
    {
        TOne[] given = [.. all];
        var made = new T[given.Length];
        Together(() => Parallel.For(0, given.Length, at => made[at] = make(given[at])));
        return made;
    }

    // On every processor, each with what it writes with.
    private static void ForEach<TOne, TWorker>(IEnumerable<TOne> all, Func<TWorker> make, Action<TOne, TWorker> work, Action<TWorker> done, CancellationToken stop) =>
        Together(() => Parallel.ForEach(all, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, make, (one, _, worker) =>
        {
            work(one, worker);
            return worker;
        }, done));

    // What is wrong with one edition is said as if it had been read alone.
    private static void Together(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<FormatException>().FirstOrDefault() is { } wrong)
        {
            throw new FormatException(wrong.Message, several);
        }
    }

    private static void Forget(SiteFiles files, SiteRecord before, SiteRecord now)
    {
        foreach (var path in before.Front.Except(now.Front))
            files.Delete(path);
        foreach (var address in before.Reports.Keys.Where(address => !now.Reports.ContainsKey(address)))
            foreach (var path in (string[])[$"{address}.html", $"{address}/evidence.html", $"{address}/annotations.jsonld", $"search/{address}.js"])
                files.Delete(path);
        var texts = now.Reports.Values.Select(report => report.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var text in before.Reports.Values.Select(report => report.Text).Distinct().Where(text => !texts.Contains(text)))
            files.Delete($"texts/{text}.txt");
    }

    // All that the pages of a report are made from, but for what all pages are.
    private static string InputsOf(SiteReport report) => HashOf(
    [
        report.Edition.Header.Name.ToString(),
        report.Edition.Header.IsDemonstration ? "demonstration" : "",
        .. report.Edition.Header.Overrides.Select(passed => $"{passed.Finding} {passed.By} {passed.Reason}"),
        .. report.Files.Select(file => $"{file.Key} {file.Value}"),
    ]);

    private static string HashOf(IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    // What one thread writes with.
    private sealed class Worker(SiteTerms terms, SitePlan plan)
    {
        private readonly HtmlText _html = new();
        private readonly WriteReport _report = new(terms, plan);
        private readonly WriteEvidence _evidence = new(terms, plan);
        private readonly LinkSite _link = new(terms, plan);
        private readonly ListPassages _passages = new(terms.Texts);

        public IndexWords Words { get; } = new();

        public static string TitleOf(SitePlan plan, SiteReport report) => $"{plan.NameOf(report.State)} {report.State} {report.Label}";

        public SiteRecord.Report Write(SiteFiles files, ConcurrentDictionary<string, byte> texts, int number, SiteReport report, string inputs, bool isIndexed)
        {
            var document = Read(report);
            _report.To(_html.Clear(), report, document);
            files.Write(report.Path, _html.Written.Span);
            var passages = _passages.Of(document.Document).ToList();
            _evidence.To(_html.Clear(), report, document, passages);
            files.Write(report.Evidence, _html.Written.Span);
            files.Write(report.Annotations, _link.Annotations(report, document).Span);
            (string Anchor, string Words)[] said =
            [
                .. document.Document.Sections.Where(section => section.Heading is not null).DistinctBy(section => section.Code).Select(section => (section.Code, section.Heading!)),
                .. passages.Select(passage => (LayOutReport.Anchor(passage.Passage.Locator), passage.Words)),
                .. document.Document.Notes.Select(note => ($"note-{note.Number}", note.Text)),
            ];
            WriteSearch.Text(_html.Clear(), report, said);
            files.Write(report.Search, _html.Written.Span);
            if (isIndexed)
                Words.Add(number, TitleOf(plan, report), said.Select(passage => passage.Words));
            // Reports of one volume have one text.
            var text = document.Document.Text;
            if (texts.TryAdd(text.Hash, 0))
                files.Write(SitePlan.TextOf(document), Encoding.UTF8.GetBytes(text.Text));
            return new(inputs, text.Hash, document.Statements.Length, document.Statements.Count(statement => statement.IsChecked));
        }

        private static EditionDocument Read(SiteReport report)
        {
            try
            {
                return EditionDocumentJson.Read(report.Edition.Read, report.Folder);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{report.Edition.Header.Name}, {report.Folder}: {wrong.Message}", wrong);
            }
        }
    }
}

using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Attest.Editions;
using Attest.Registers;

namespace Attest.Publishing.Sites;

/// <summary>Which reports a site of editions shows and where each stands: known from the manifests, before any report is opened.</summary>
internal sealed class SitePlan
{
    private readonly SiteTerms _terms;
    private readonly SayStatement _say;
    private readonly ILookup<JurisdictionCode, SiteReport> _on;
    private readonly FrozenDictionary<(JurisdictionCode, int), SiteReport> _byYear;

    public SitePlan(SiteTerms terms, IEnumerable<SiteEdition> editions)
    {
        _terms = terms;
        _say = new SayStatement(terms.Texts, terms.Words, () => terms.Registers);
        Editions = [.. editions.OrderByDescending(edition => edition.Header.Name.Year).ThenBy(edition => edition.Header.Name.Product, StringComparer.Ordinal).ThenByDescending(edition => edition.Header.Name.Revision).ThenBy(edition => edition.Header.Name.IsDraft)];
        // Of an edition and what corrects it, the last: the others are told of on pages of their own.
        Reports = [.. Addressed(Editions.DistinctBy(edition => (edition.Header.Name.Product, edition.Header.Name.Year)))];
        _on = Reports.OrderBy(report => report.Year).ThenBy(report => report.Address, StringComparer.Ordinal).ToLookup(report => report.State);
        _byYear = Reports.GroupBy(report => (report.State, report.Year)).ToFrozenDictionary(reports => reports.Key, reports => reports.OrderBy(report => report.Theme != "all").ThenBy(report => report.Address, StringComparer.Ordinal).First());
        Stamp = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. Editions.Select(edition => $"{edition.Header.Name} {edition.Header.Terms.CutOff:O}"), .. Reports.Select(report => report.Address)]))));
    }

    /// <summary>The editions, newest first; of each, its corrections before it.</summary>
    public IReadOnlyList<SiteEdition> Editions { get; }

    /// <summary>The reports: newest edition first, then in the order of States and themes. Their order numbers them in the index of words.</summary>
    public IReadOnlyList<SiteReport> Reports { get; }

    /// <summary>Hashes which editions and reports there are.</summary>
    public string Stamp { get; }

    /// <summary>The States and areas that there are reports on, by name.</summary>
    public IEnumerable<JurisdictionCode> States => _on.Select(reports => reports.Key).OrderBy(NameOf, StringComparer.Create(_terms.Texts.Culture, System.Globalization.CompareOptions.None)).ThenBy(code => code.Value, StringComparer.Ordinal);

    /// <summary>The page of a State or area.</summary>
    public static string PathOf(JurisdictionCode state) => $"states/{state}.html";

    /// <summary>The file of the text of a report.</summary>
    public static string TextOf(EditionDocument document) => $"texts/{document.Document.Text.Hash}.txt";

    /// <summary>The reports on a State, oldest first.</summary>
    public IEnumerable<SiteReport> On(JurisdictionCode state) => _on[state];

    /// <summary>The report on a State in the edition of a year, or null.</summary>
    public SiteReport? Find(JurisdictionCode state, int year) => _byYear.GetValueOrDefault((state, year));

    /// <summary>The name of a State or area.</summary>
    public string NameOf(JurisdictionCode state) => _say.NameOf(state);

    /// <summary>What every page made of a report must say.</summary>
    public IEnumerable<string> Notices(SiteEdition edition, EditionDocument document) => Told(edition, document.Source.Notice);

    /// <summary>What every page of an edition must say.</summary>
    public IEnumerable<string> Notices(SiteEdition edition) => Told(edition, null);

    /// <summary>How a report is cited. A demonstration text is never cited under the title it prints, which would put its words into the Monitor's mouth.</summary>
    public string Citation(SiteReport report, EditionDocument document)
    {
        var (texts, title, hash, at) = (_terms.Texts, $"{NameOf(report.State)} {report.Label}", document.Document.Text.Hash[..16], new Uri(_terms.At, report.Path).AbsoluteUri);
        return document.Source.Notice is { } notice
            ? texts.Of("“{0}”, demonstration text held by {1}, {2} (text SHA-256 {3}…). {4}.", title, _terms.Organisation, at, hash, notice.TrimEnd('.'))
            : texts.Of("“{0}”, as held by {1}, {2} (text SHA-256 {3}…).", document.Document.Title ?? title, _terms.Organisation, at, hash);
    }

    private IEnumerable<string> Told(SiteEdition edition, string? notice)
    {
        if (edition.Header.Name.IsDraft)
            yield return _terms.Texts["Draft: a rehearsal of an edition. It is not signed and not to be cited."];
        if (notice is not null)
            yield return notice;
        else if (edition.Header.IsDemonstration)
            yield return _terms.Texts["This is a demonstration base. Its reports are texts written for demonstration, with facts as reported by the originals and wording of our own; they are not the Monitor’s words."];
    }

    // The short address where only one report of a State and year is meant by it.
    private static IEnumerable<SiteReport> Addressed(IEnumerable<SiteEdition> editions)
    {
        var found = editions.SelectMany(edition => Found(edition).Select(folder => (Edition: edition, folder.Folder, folder.State, folder.Theme, folder.Files))).ToList();
        var several = found.GroupBy(report => (report.State, report.Edition.Header.Name.Year)).Where(reports => reports.Skip(1).Any()).Select(reports => reports.Key).ToHashSet();
        return found.Select(report => (report, name: report.Edition.Header.Name) is var (one, name)
            ? new SiteReport(one.Edition, one.Folder, one.State, one.Theme, several.Contains((one.State, name.Year)) ? $"pages/{name.Product}/{name.Year}/{one.State}/{one.Theme}" : $"states/{one.State}/{name.Year}", one.Files)
            : throw new InvalidOperationException());
    }

    // documents/PRK/all/document.json and what lies beside it; the manifest is in the order of its paths.
    private static IEnumerable<(string Folder, JurisdictionCode State, string Theme, IReadOnlyList<KeyValuePair<string, string>> Files)> Found(SiteEdition edition) =>
        from file in edition.Manifest.Hashes
        let parts = file.Key.Split('/')
        where parts is ["documents", _, _, _] && !edition.Withheld.Contains(file.Key)
        group file by (parts[1], parts[2]) into files
        select (EditionPaths.Documents + $"{files.Key.Item1}/{files.Key.Item2}", JurisdictionCode.Parse(files.Key.Item1), files.Key.Item2, (IReadOnlyList<KeyValuePair<string, string>>)[.. files]);
}

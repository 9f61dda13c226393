using System.Globalization;
using Attest.Publishing.Books;
using Attest.Registers;
using Attest.Store;

namespace Attest.App.Publishing.Books;

/// <summary>
/// Makes the whole book of an edition or of the base: texts of the organisation, reports in book order, what others contributed, annexes, definitions, and on the last page what all of it is made of.
/// </summary>
internal sealed class ComposeBook
{
    private readonly BookSource _source;
    private readonly SiteLanguage _language;
    private readonly string _texts;
    private readonly List<string> _problems = [];

    private ComposeBook(BookSource source)
    {
        _source = source;
        _language = source.Language;
        _texts = Path.Combine(source.Site.DataFolder, "content", "en", "book");
    }

    /// <summary>The book, and what must be put right before it may be read: figures of its texts that are other than they were told. Throws <see cref="FormatException"/> for a text that cannot be read.</summary>
    public static (Book Book, IReadOnlyList<string> Problems) Of(BookSource source)
    {
        ComposeBook compose = new(source);
        return (compose.Book(), compose._problems);
    }

    private Book Book()
    {
        ComposeAnnexes annexes = new(_language);
        var developments = _source.Since is { } since ? new ComposeDevelopments(since, _language) : null;
        var book = BookFrame.Of(_source) with
        {
            Parts =
            [
                new(null, [.. Texts("front")]),
                new("Findings", [.. Texts("findings"), .. developments?.Chapter(report => SlugOf(report)) is { } changed ? [changed] : Array.Empty<BookChapter>()]),
                new("Regions", [.. Texts("regions")]),
                new("Country reports", [.. Reports(isState: true, developments)]),
                new("Other areas", [.. Reports(isState: false, developments)]),
                new("Contributed", [.. Texts("appendices")]),
                new("Annexes", [.. annexes.All()]),
                new(null, [.. Texts("back"), LastPage()]),
            ],
        };
        return book.Chapters.GroupBy(chapter => chapter.Slug).FirstOrDefault(chapters => chapters.Count() > 1) is { } twice
            ? throw new FormatException($"{_texts}: two chapters of the book are named “{twice.Key}”; give the file of one another name.")
            : book.Only(_ => true);
    }

    private IEnumerable<BookChapter> Texts(string part)
    {
        foreach (var text in BookText.In(Path.Combine(_texts, part)))
        {
            var (chapter, problems) = ComposeText.Of(text, _language);
            _problems.AddRange(problems);
            yield return part == "appendices" && chapter.ContributedBy is null
                ? throw new FormatException($"{text.Path}: what stands among the appendices was contributed by somebody. Write “contributed_by: …” before the text.")
                : chapter;
        }
    }

    // By the names of States; areas, which cannot join a treaty, come apart.
    private IEnumerable<BookChapter> Reports(bool isState, ComposeDevelopments? developments) => _source.Reports.Where(report => IsState(report.Address.Jurisdiction) == isState)
        .Select(report => (Report: report, Name: _language.Live.NameOf(report.Address.Jurisdiction)))
        .OrderBy(named => named.Name, _language.Live.Alphabet).ThenBy(named => named.Report.Address.Product, StringComparer.Ordinal).ThenBy(named => named.Report.Address.Theme, StringComparer.Ordinal)
        .Select(named => ReportOf(named.Report, named.Name, developments));

    private bool IsState(JurisdictionCode code) => _language.Live.Registers.Jurisdictions.States.Any(state => state.Code == code);

    private static BookChapter ReportOf(BookSource.Report report, string name, ComposeDevelopments? developments)
    {
        var address = report.Address;
        bool isWhole = address.Theme == "all";
        string title = isWhole ? name : $"{name}: {address.Theme.Replace('-', ' ').Replace('_', ' ')}";
        var chapter = ComposeReport.Of(report.Document, SlugOf(address), title) with { Jurisdiction = address.Jurisdiction };
        string of = $"{BookFrame.NameOf(address.Product)} {address.Edition.ToString(CultureInfo.InvariantCulture)}";
        chapter = chapter with { Subtitle = Below(chapter.Subtitle?.Trim(), name, of, address.Edition) };
        if (developments is not null)
            chapter = chapter with { Blocks = [.. developments.Of(address), .. chapter.Blocks] };
        return report.Notice is { } notice ? chapter with { Blocks = chapter.Blocks.Insert(0, new BookNotice(notice)) } : chapter;
    }

    private static string SlugOf(PageAddress address) =>
        string.Join('-', new[] { address.Jurisdiction.Value.ToLowerInvariant(), address.Product == "lm" ? "" : address.Product, address.Theme == "all" ? "" : address.Theme.ToLowerInvariant().Replace('_', '-') }.Where(part => part.Length > 0));

    // The title line as printed, which mostly names the report; where it is the name alone, or lacks the year, the report is named.
    private static string Below(string? printed, string name, string of, int year) =>
        printed is null || string.Equals(printed, name, StringComparison.OrdinalIgnoreCase) ? of
        : printed.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? printed
        : $"{of}. {printed}";

    private BookChapter LastPage() => new()
    {
        Slug = "root",
        Title = "What this book is made of",
        Blocks = _source is { Edition: { } edition, Root: { } root }
            ?
            [
                Cells.Table(null, [],
                [
                    ["Edition", edition.Name.ToString()], ["Cut-off", Iso(edition.Terms.CutOff)], ["Frozen", $"{edition.FrozenAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC"], ["Reports", _language.Texts.Number(_source.Reports.Count)],
                    ["Registers", edition.RegistersHash], ["Program", $"Attest {edition.Tool}, form {edition.Template}"], ["Root", root],
                ]),
                Cells.Paragraph("The root is the SHA-256 of the manifest of the edition, which lists every file of it with its own. Whoever has the edition and this page can tell whether anything is other than it was: “sha256sum manifest.sha256” prints the root, “sha256sum -c manifest.sha256” checks every file, and “attest verify” checks the signature as well."),
                Cells.Paragraph("This book is a rendition. The root covers what it was made of, not its own bytes."),
            ]
            :
            [
                Cells.Table(null, [], [["Reports", _language.Texts.Number(_source.Reports.Count)], ["As on", Iso(_source.Day)], ["Their texts", BookFrame.Mark(_source)]]),
                Cells.Paragraph("No edition was frozen of these reports, so that there is no root. The hash above is that of the hashes of their texts, in the order of their addresses."),
            ],
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

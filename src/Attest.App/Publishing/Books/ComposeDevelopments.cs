using System.Collections.Immutable;
using System.Globalization;
using Attest.Editions.Compare;
using Attest.Publishing.Books;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Books;

/// <summary>Makes “Key developments since …” of what changed from one edition to the next: before each report what happened to its State, and a chapter over all with what became of every statement.</summary>
internal sealed class ComposeDevelopments(EditionComparison since, SiteLanguage language)
{
    private string Title => $"Key developments since {since.Before}";

    /// <summary>What happened since, to stand before the words of a report; nothing where nothing is told.</summary>
    public IEnumerable<BookBlock> Of(PageAddress report)
    {
        ImmutableArray<EditionChange> changes = [.. since.Changes.Where(change => change.IsDevelopment && change.Report == report)];
        return changes.IsEmpty ? [] :
        [
            new BookHeading(1, "developments", [new(Title)]),
            new BookList(false, [.. changes.Select(Item)]),
            new BookParagraph([new("This list was made of the statements of both editions. The report itself begins here.") { IsEmphatic = true }]),
        ];
    }

    /// <summary>The chapter over all.</summary>
    /// <param name="slugOf">The chapter of a report.</param>
    public BookChapter Chapter(Func<PageAddress, string> slugOf)
    {
        var byReport = since.Changes.GroupBy(change => change.Report).OrderBy(report => NameOf(report.Key), language.Live.Alphabet).ThenBy(report => report.Key.ToString(), StringComparer.Ordinal).ToList();
        return new()
        {
            Slug = "developments",
            Title = Title,
            Blocks =
            [
                Cells.Paragraph($"{Number(since.Kept)} statements are said in both editions. {Told(since.NewReports.Length, "report is", "reports are")} on a State or theme that {since.Before} has none on, and of {Told(since.GoneReports.Length, "report", "reports")} of {since.Before} the State or theme has none in {since.After}."),
                Cells.Table("What became of statements, by report", ["Report", .. Enum.GetValues<ChangeKind>().Select(kind => Vocabulary.Word(kind).Replace('_', ' '))],
                    byReport.Select(report => (IEnumerable<string?>)[NameOf(report.Key), .. Enum.GetValues<ChangeKind>().Select(kind => Number(report.Count(change => change.Kind == kind)))]), 1, 2, 3, 4, 5),
                .. byReport.Where(report => report.Any(change => change.IsDevelopment)).SelectMany(report => (BookBlock[])
                [
                    new BookHeading(1, slugOf(report.Key), [new(NameOf(report.Key)) { Link = "#" + slugOf(report.Key) }]),
                    new BookList(false, [.. report.Where(change => change.IsDevelopment).Select(Item)]),
                ]),
            ],
        };
    }

    // What is said now, in the words of the report; and what was said before, where it was something.
    private ImmutableArray<BookRun> Item(EditionChange change)
    {
        List<BookRun> runs = [new($"{language.Live.Say.Brief(change.After!.Statement)}: ") { IsStrong = true }, new($"“{change.After.Statement.Wording}”")];
        if (change.Before is { } before)
            runs.Add(new($" Before: “{before.Statement.Wording}”"));
        return [.. runs];
    }

    private string NameOf(PageAddress report) => report.Theme == "all" ? language.Live.NameOf(report.Jurisdiction) : $"{language.Live.NameOf(report.Jurisdiction)}: {report.Theme.Replace('-', ' ')}";

    private static string Told(int count, string one, string other) => count == 1 ? $"1 {one}" : $"{Number(count)} {other}";

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}

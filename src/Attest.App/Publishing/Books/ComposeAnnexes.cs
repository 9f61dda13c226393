using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Publishing.Books;
using Attest.Publishing.Charts;
using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing.Books;

/// <summary>Makes the annexes of a book out of registers and statements: who is bound, who voted how, what is due, what is said of stockpiles, casualties with their bounds.</summary>
internal sealed class ComposeAnnexes(SiteLanguage language)
{
    // As many votes as have room beside the names.
    private const int RollCalls = 10;

    private static readonly string[] ActColumns = ["State", "Signed", "Deposited", "In force", "Withdrawn"];

    private LiveBase Live => language.Live;

    /// <summary>The annexes, each where there is something to tell.</summary>
    public IEnumerable<BookChapter> All() => [.. ((BookChapter?[])[.. Live.Registers.Treaties.All.Select(Treaty), Votes(), Obligations(), Stockpiles(), Casualties()]).OfType<BookChapter>()];

    private BookChapter? Treaty(Treaty treaty)
    {
        if (language.Find.Treaty(treaty.Code.Value, null).Page is not TreatyPage page || page.Lists.Sum(list => list.States.Count(row => row.Signature is not null || row.Deposit is not null)) == 0)
            return null;
        List<BookBlock> blocks = [Cells.Paragraph($"{page.OfficialName}. Opened for signature on {Day(page.Opened)}; in force since {Day(page.EntryIntoForce)}. Standing on {Day(page.On)}, from the register of treaties."), .. page.Cautions.Select(Cells.Paragraph)];
        if (page.Growth is { } growth)
            blocks.Add(new BookFigure(growth.Id, growth.Title, growth.Description, DrawChart.Alone(growth, language.Texts)));
        foreach (var (at, list) in page.Lists.Where(list => list.States.Count > 0).Index())
        {
            blocks.Add(new BookHeading(1, $"status-{at + 1}", [new($"{list.Words}: {list.States.Count} States")]));
            blocks.Add(list.States.All(row => row.Signature is null && row.Deposit is null)
                ? Cells.Paragraph(string.Join("; ", list.States.Select(row => row.State.Text)) + ".")
                : Acts(list));
        }
        return Chapter("annex-" + treaty.Code.Value.ToLowerInvariant(), $"Status of the {page.Name}".Replace("the The ", "the ", StringComparison.Ordinal), blocks);
    }

    private static BookTable Acts(TreatyPage.StatusList list)
    {
        // Few have ever left: the last column stands only where somebody did.
        int columns = list.States.Any(row => row.Withdrawal is not null) ? 5 : 4;
        return Cells.Table(null, ActColumns.Take(columns),
            list.States.Select(row => new[] { row.State.Text, row.Signature ?? "–", row.Deposit is { } deposit ? $"{deposit} ({row.DepositWords})" : "–", row.EntryIntoForce ?? "–", row.Withdrawal ?? "–" }.Take(columns)));
    }

    private BookChapter Votes()
    {
        var page = (ResolutionsPage)language.Find.Resolutions().Page!;
        Resolution[] last = [.. Live.Registers.Resolutions.OnTheBan.Where(resolution => Live.Registers.Resolutions.RollCall(resolution).Count > 0).OrderBy(resolution => resolution.Adopted).TakeLast(RollCalls)];
        var states = Live.ByName(Live.Registers.Jurisdictions.States)
            .Select(state => (state, Letters: last.Select(resolution => Letter(Live.Registers.Resolutions.VoteOf(state.Code, resolution).Vote)).ToArray())).Where(row => row.Letters.Any(letter => letter != ""));
        return Chapter("annex-votes", "Votes of the General Assembly",
        [
            Cells.Paragraph("Votes in favour, against and abstaining, as published and as counted from the roll call. Where the two differ, both are told."),
            .. page.Gaps.Select(Cells.Paragraph),
            new BookFigure(page.ByYear.Id, page.ByYear.Title, page.ByYear.Description, DrawChart.Alone(page.ByYear, language.Texts)),
            Cells.Table("Resolutions", ["Resolution", "Adopted", "On", "Published", "Counted"],
                page.Resolutions.Reverse().Select(entry => new[] { entry.Resolution.Text, Iso(entry.Adopted), entry.Title, entry.Totals.Published?.ToString() ?? "not held", entry.Totals.RollCall?.ToString() ?? "not held" }), 3, 4),
            Cells.Table("Roll calls on the ban: Y in favour, N against, A abstained, – absent, ? not known", ["Member", .. last.Select(resolution => resolution.Adopted.Year.ToString(CultureInfo.InvariantCulture))],
                states.Select(row => row.Letters.Prepend(Live.NameOf(row.state.Code)))),
        ]);
    }

    private static string Letter(Vote vote) => vote switch { Vote.Yes => "Y", Vote.No => "N", Vote.Abstain => "A", Vote.Absent => "–", Vote.NotMember => "", _ => "?" };

    private BookChapter Obligations()
    {
        var page = new BuildObligationsPage(Live).Build();
        List<BookBlock> blocks = [.. page.Cautions.Select(Cells.Paragraph)];
        blocks.Add(Cells.Table($"What falls due after {Day(page.On)}", ["Due", "Article", "What", "Who"],
            page.Ahead.Select(group => new[] { Iso(group.Due), $"{group.Treaty.Text}, Article {group.Article}", group.Covers is { } year ? $"{group.What}, for {year}" : group.What, group.Covers is null ? string.Join(", ", group.States.Select(who => who.State.Text)) : $"{group.States.Count} States" })));
        if (page.Late.Count > 0)
            blocks.Add(Cells.Table("What evidence says was not done in time", ["State", "Article", "Due", "How it stands"],
                page.Late.Select(line => new[] { line.State.Text, $"{line.Treaty.Text}, Article {line.Article}", line.Due is { } due ? Iso(due) : "not known", line.Words })));
        foreach (var tally in page.Tallies)
            blocks.Add(Cells.Table($"{tally.Treaty.Text}, Article {tally.Article}: {tally.What}", ["How it stands", "States"], tally.Counts.Select(count => new[] { count.Words, Number(count.Number) }), 1));
        return Chapter("annex-obligations", "Obligations and deadlines", blocks);
    }

    private BookChapter? Stockpiles()
    {
        if (language.Ask.Answers("stockpile", null, "", "", false).Page is not AnswersPage page || page.Groups.All(group => group.States.All(row => row.Said.Count == 0)))
            return null;
        return Chapter("annex-stockpiles", "Stockpiles",
        [
            Cells.Paragraph("What the reports of this book say of stockpiles, State by State, with how strongly it is said. A State that is not listed is one of which nothing is said here; that says nothing about its stocks."),
            Cells.Table(null, ["State", "What is said", "How strongly", "Report"],
                page.Groups.SelectMany(group => group.States).Where(row => row.Said.Count > 0).OrderBy(row => row.State.Text, Live.Alphabet)
                    .Select(row => new[] { row.State.Text, string.Join("; ", row.Said.Select(said => said.Text)), row.Hedge is { } hedge ? Live.Words["hedge_short", hedge] : "", row.Edition?.ToString(CultureInfo.InvariantCulture) })),
        ]);
    }

    private BookChapter? Casualties()
    {
        if (language.Ask.Series("casualties", false).Page is not SeriesPage page || page.Sums.All(sum => sum.Years.Count == 0))
            return null;
        List<BookBlock> blocks = [Cells.Paragraph($"Sums over the States whose reports in this book give a figure. Casualties are counted by those who can reach them, so that sums are lower ends. “States” tells how many of {page.Of} have a figure for the year.")];
        foreach (var sum in page.Sums.Where(sum => sum.Years.Count > 0))
        {
            if (sum.Chart is { } chart)
                blocks.Add(new BookFigure(chart.Id, chart.Title, chart.Description, DrawChart.Alone(chart, language.Texts)));
            blocks.Add(Cells.Table(sum.What, ["Year", "Figure", "At least", "At most", "States", "Said not to be known"],
                sum.Years.Select(year => new[] { year.Number.ToString(CultureInfo.InvariantCulture), year.Figure, Number(year.Lower), year.Upper is { } upper ? Number(upper) : "not known", Number(year.Counted), Number(year.Unknown) }), 2, 3, 4, 5));
        }
        return Chapter("annex-casualties", "Casualties by year", blocks);
    }

    private static BookChapter Chapter(string slug, string title, IEnumerable<BookBlock> blocks) => new() { Slug = slug, Title = title, Blocks = [.. blocks] };

    private string Number(decimal number) => language.Texts.Number(number);

    private string Day(DateOnly day) => language.Texts.Dates.Of(day);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

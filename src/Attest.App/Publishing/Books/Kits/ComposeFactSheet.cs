using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Publishing.Books;
using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing.Books.Kits;

/// <summary>Makes a State's fact sheet of its brief: treaties, votes, duties, figures with how strongly each is said, promises, and what all of it rests on.</summary>
internal sealed class ComposeFactSheet(SiteLanguage language)
{
    private InterfaceTexts Texts => language.Texts;

    /// <summary>The sheet of a State or area.</summary>
    public BookChapter Of(Jurisdiction state)
    {
        var brief = new BuildBriefPage(language.Live).Build(state);
        return new()
        {
            Slug = state.Code.Value.ToLowerInvariant(),
            Title = brief.Jurisdiction.Text,
            Subtitle = Texts["Made from registers and structured statements; each line names its edition and how strongly it is said. What is not said is unknown, not zero."],
            Jurisdiction = state.Code,
            Language = Texts.Language,
            Blocks =
            [
                .. brief.Notice is { } notice ? [new BookNotice(notice)] : Array.Empty<BookBlock>(),
                .. Under("treaties", Texts["Treaties"], Rows(brief.Treaties.Select(standing => (string?[])[standing.Name, standing.Words, Since(standing)]))),
                .. Under("votes", Texts["Votes on the mine ban"], Cells.Paragraph(Votes(brief))),
                .. Under("duties", Counted(Texts["Duties"], brief.Duties.Count, brief.AllDuties), brief.Duties.Count == 0 ? Cells.Paragraph(Texts["Bound to nothing by a day, as far as the registers know."]) : Rows(brief.Duties.Select(Duty))),
                .. Under("figures", Texts["Key figures"], Rows(brief.Figures.Select(Figure))),
                .. Under("promises", Counted(Texts["Promises"], brief.Promises.Count, brief.AllPromises), brief.Promises.Count == 0 ? Cells.Paragraph(Texts["No intention, plan or deadline was read from the reports held."]) : Rows(brief.Promises.Select(Promise))),
                .. Under("sources", Texts["Sources"], Rows(brief.Reports.Select(Source)), Cells.Paragraph(brief.Citation)),
            ],
        };
    }

    private static IEnumerable<BookBlock> Under(string anchor, string heading, params BookBlock[] blocks) => [new BookHeading(1, anchor, [new(heading)]), .. blocks];

    private static BookTable Rows(IEnumerable<string?[]> rows) => Cells.Table(null, [], rows);

    private string Since(TreatyStanding standing) => standing.Acts is [.., var last] ? $"{last.Words} {Texts.Dates.OfDay(last.Day)}" : Texts.Of("as known on {0}", Texts.Dates.Of(standing.On));

    private string Votes(BriefPage brief) => (brief.Votes.Count == 0 ? Texts["No roll call held"] : string.Join(" · ", brief.Votes.Select(way => $"{way.Words} {way.Years}")))
        + " · " + Texts.Of("by {0} roll calls of the General Assembly held here; unknown is not absence", brief.RollCalls);

    private string?[] Duty(ObligationLine duty) =>
    [
        duty.Due is { } due ? Texts.Dates.Of(due) : Texts["day not held"],
        duty.What + (duty.Covers is { } covers ? Texts.Of(", for {0}", Year(covers)) : "") + " · " + Texts.Of("{0}, Article {1}", duty.Treaty.Text, duty.Article),
        duty.Words,
    ];

    private string?[] Figure(KeyFigure figure) => figure.Said is { } said
        ? [figure.Topic.Text, said.Words, said.Date is { } date ? Texts.Dates.OfEdtf(date) : Texts["date not said"], $"{Texts.Of("{0} edition", Year(said.Edition))}, {said.HedgeWords}"]
        : [figure.Topic.Text, figure.KnowingWords, "", ""];

    private string?[] Promise(PromiseLine promise) =>
        [promise.What, string.Join("; ", promise.Said.Select(told => $"{(told.Aim is { } aim ? Texts.Dates.OfEdtf(aim) : Texts["no date"])}, {Texts.Of("{0} edition", Year(told.Edition))}, {told.HedgeWords}")), promise.OutcomeWords];

    private string?[] Source(BriefPage.Source report) =>
        [report.Report.Text, $"{Texts.Count(report.Statements, "one statement", "{0} statements")}, {Texts.Of("{0} checked by an editor", report.Checked)}", $"SHA-256 {report.TextHash[..16]}…"];

    private string Counted(string heading, int shown, int all) => shown < all ? $"{heading} {Texts.Of("({0} of {1})", shown, all)}" : heading;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Net;
using Attest.Publishing.Charts;
using Attest.Publishing.Pages;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of one figure; a statement without a number has none.</summary>
internal sealed class BuildFigurePage(LiveBase live, CiteFromBase cite)
{
    private const int MostBefore = 8;

    private readonly BuildStatementCard cards = new(live);

    /// <summary>The page, with whole addresses at the site; null where the statement says no number.</summary>
    public FigurePage? Build(StoredStatement stored, Uri site)
    {
        var says = stored.Standing.Says ?? stored.Statement;
        if (says.Quantity is null || live.Store.Find(stored.Page) is not { } page)
            return null;
        var card = cards.Build(stored, BuildStatementCard.AsChecked(page));
        var subject = StatementRow.Of(stored.Id, stored.Page, says).Subject;
        string state = live.NameOf(subject), address = $"/figures/{stored.Id}", whole = new Uri(site, address).ToString();
        var picture = Picture(card, stored, state, page.Notice ?? "");
        var before = Before(stored);
        return new()
        {
            Address = address,
            Title = live.Texts.Of("{0}: {1}", state, card.Quantity!.Words),
            Description = picture.Description,
            Notice = page.Notice,
            Image = new Uri(site, picture.Address + (live.HasPng ? ".png" : ".svg")).ToString(),
            State = live.LinkTo(subject),
            Statement = card,
            Edition = stored.Page.Edition,
            Evidence = live.EvidenceIn(stored.Page, Addresses.Anchor(stored.Statement.Locator)),
            Definition = FigureMeaning.Definition(says.Kind, says.Value, live.Texts),
            Confused = FigureMeaning.Confused(says.Kind, says.Value, live.Texts),
            EditionBefore = before.Count == 0 ? null : before[0].Edition,
            Before = [.. before.Take(MostBefore).Select(row => live.Store.FindStatement(row.Id)).OfType<StoredStatement>().Select(cards.Line)],
            Citation = new BuildReportPages(live, cite).Cite(page, whole),
            Permalink = whole,
            Snippet = $"<a href=\"{WebUtility.HtmlEncode(whole)}\"><img src=\"{WebUtility.HtmlEncode(new Uri(site, picture.Address + ".svg").ToString())}\" alt=\"{WebUtility.HtmlEncode(picture.Description)}\" width=\"600\" height=\"315\"></a>",
            Picture = picture,
        };
    }

    private FigureChart Picture(StatementCard card, StoredStatement stored, string state, string notice)
    {
        string when = card.Date is { } date ? live.Texts.Dates.OfEdtf(date) : live.Texts["time not said"];
        string items = card.Items.Count == 0 ? "" : $" ({live.Texts.List(card.Items)})";
        string what = live.Texts.Of("{0}: {1}, {2}", card.Subject, card.ValueWords + items, when);
        string said = live.Texts.Of("{0}. {1}. Edition of {2}.", Capital(card.HedgeWords), Capital(card.StandingWords), stored.Page.Edition.ToString(CultureInfo.InvariantCulture));
        return new()
        {
            Address = $"/charts/figures/{stored.Id}",
            HasPng = live.HasPng,
            Title = live.Texts.Of("{0}: {1}", state, card.Quantity!.Words),
            Description = live.Texts.Of("{0}: {1}. {2}. {3}", state, card.Quantity.Words, what, said),
            State = state,
            Figure = card.Quantity.Words,
            What = what,
            Said = said,
            Notice = notice,
            Table = new([], []),
        };
    }

    // What the last edition before it said of the same: its figures of the same value, unit and denial.
    private List<StatementRow> Before(StoredStatement stored)
    {
        var row = StatementRow.Of(stored.Id, stored.Page, stored.Standing.Says ?? stored.Statement);
        return
        [
            .. live.Store.Rows(row.Kind)
                .Where(other => other.Subject == row.Subject && other.Value == row.Value && other.Negated == row.Negated && other.Territory == row.Territory && other.Quantity is { } quantity
                    && quantity.Unit == row.Quantity!.Unit && quantity.Currency == row.Quantity.Currency && other.Edition < row.Edition)
                .GroupBy(other => other.Edition).MaxBy(edition => edition.Key) ?? Enumerable.Empty<StatementRow>(),
        ];
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
}

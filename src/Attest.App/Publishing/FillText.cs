using System.Net;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Questions.Explore;
using Attest.Statements;

namespace Attest.App.Publishing;

/// <summary>Fills in what is live in a text: figures worked out anew from the base, each with its date and a link to its page, and marked where the text was written when it was another.</summary>
internal sealed class FillText(SiteLanguage language, DrawPng png, SitePhotographs photographs, IReadOnlyList<LaunchEvent> launches)
{
    private readonly List<TextPage.Figure> figures = [];
    private readonly FindFigures find = new(language);

    private LiveBase Live => language.Live;

    private InterfaceTexts Texts => language.Texts;

    /// <summary>The text as it is shown now.</summary>
    public TextPage Of(TextPage page)
    {
        figures.Clear();
        string html = LivePart.Replace(page.Html, Fill);
        return page with { Html = html, Figures = [.. figures] };
    }

    private string Fill(LivePart part) => part.Name switch
    {
        "treaty" or "ask" or "series" or "held" => find.Of(part) is { } figure ? Shown(part, figure) : Nothing(),
        "vocabulary" => WordTable(part.Argument),
        "chart" => Picture(part.Argument),
        "photographs" => Photographs(),
        "launches" => Launches(),
        _ => Contents(),
    };

    // A figure that was told otherwise when the text was written says so: what the text makes of it may no longer hold.
    private string Shown(LivePart part, LiveFigure figure)
    {
        bool isStale = part.Told is { } told && told != figure.Now;
        figures.Add(new($"{part.Name} {part.Argument}".TrimEnd(), figure.Words, figure.Date, figure.Address, part.Told, isStale));
        string stale = isStale ? $" <strong class=\"flag\">{Escaped(Texts.Of("out of date: written when it was {0}", part.Told!))}</strong>" : "";
        return $"<a href=\"{Escaped(figure.Address)}\">{Escaped(figure.Words)}</a> <span class=\"soft\">({Escaped(figure.Date)})</span>{stale}";
    }

    // The words by which the data says it, how often it does today, and where those statements are.
    private string WordTable(string set)
    {
        (string Word, string Shown, string Meaning)[] rows = set switch
        {
            "hedge" => [.. Enum.GetValues<Hedge>().Select(hedge => Vocabulary.Word(hedge)).Select(word => (word, Live.Words["hedge_short", word], Live.Words["hedge", word]))],
            "kind" => Rows<StatementKind>("kind"),
            "knowing" => Rows<Knowing>("knowing"),
            "standing" => Rows<StandingKind>("standing"),
            _ => [.. Enum.GetValues<Bound>().Where(bound => bound != Bound.Exact).Select(bound => Vocabulary.Word(bound)).Select(word => (word, Live.Words["bound", word], Live.Words["bound", word]))],
        };
        StatementFacet? facet = set switch { "hedge" => StatementFacet.Hedge, "kind" => StatementFacet.Kind, "standing" => StatementFacet.Standing, _ => null };
        var counts = facet is { } counted && Live.Index.Find(StatementFilter.Everything, 0, 0).Counts.TryGetValue(counted, out var found) ? found.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) : null;
        string Cells((string Word, string Shown, string Meaning) row) => $"<tr><td>{Escaped(row.Shown)}</td>{(set == "hedge" ? $"<td>{Escaped(row.Meaning)}</td>" : "")}<td><code>{row.Word}</code></td>"
            + (counts is null ? "" : $"<td class=\"num\">{(counts.GetValueOrDefault(row.Word) is > 0 and var number ? $"<a href=\"/statements?{set}={row.Word}\">{Number(number)}</a>" : "0")}</td>") + "</tr>";
        string head = $"<th scope=\"col\">{Escaped(Texts["Shown as"])}</th>{(set == "hedge" ? $"<th scope=\"col\">{Escaped(Texts["Meaning"])}</th>" : "")}<th scope=\"col\">{Escaped(Texts["In data"])}</th>{(counts is null ? "" : $"<th scope=\"col\" class=\"num\">{Escaped(Texts["Held"])}</th>")}";
        return $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Escaped(Texts["Words of the data"])}: {set}\"><table><thead><tr>{head}</tr></thead><tbody>{string.Concat(rows.Select(Cells))}</tbody></table></div>";
    }

    private (string, string, string)[] Rows<T>(string set) where T : struct, Enum => [.. Enum.GetValues<T>().Select(member => (Vocabulary.Word(member), Live.Words.Of(set, member), ""))];

    private string Picture(string path)
    {
        if (new FindPicture(language, png).Chart(path) is not { } chart)
            return $"<p class=\"soft\">{Escaped(Texts["No figures are held for this picture at present."])}</p>";
        string page = path.StartsWith("series/", StringComparison.Ordinal) ? "/" + path[..path.LastIndexOf('/')] : "/" + path;
        return $"<figure class=\"picture\"><a href=\"{page}\"><picture><source media=\"(max-width: 45rem)\" srcset=\"{chart.Address}.slim.svg\"><img src=\"{chart.Address}.svg\" alt=\"{Escaped(chart.Title)}: {Escaped(chart.Description)}\"></picture></a><figcaption>{Escaped(chart.Title)}. <a href=\"{page}\">{Escaped(Texts["Its figures and definition"])}</a></figcaption></figure>";
    }

    private string Photographs() => photographs.All.Count == 0
        ? $"<p>{Escaped(Texts["There are no photographs here."])}</p>"
        : string.Concat(photographs.All.Select(photograph => $"<figure class=\"picture\"><img src=\"/photographs/{Uri.EscapeDataString(photograph.File)}\" loading=\"lazy\" alt=\"{Escaped(photograph.Alternative)}\"><figcaption>{Escaped(photograph.Caption)} <span class=\"soft\">{Escaped(Texts.Of("Photograph: {0}. Consent: {1}.", photograph.Credit, photograph.Consent))}</span></figcaption></figure>"));

    private string Launches()
    {
        if (launches.Count == 0)
            return $"<p>{Escaped(Texts["No launch is announced."])}</p>";
        string Row(LaunchEvent launch) => $"<tr><th scope=\"row\" class=\"num\">{Escaped(Texts.Dates.Of(launch.On))}</th><td><a href=\"{Addresses.State(launch.State)}\">{Escaped(Live.NameOf(launch.State))}</a>, {Escaped(launch.Place)}</td><td>{Escaped(launch.What)}; {Escaped(launch.Organiser)}</td><td class=\"soft\">{Escaped(launch.Edition)}</td></tr>";
        return $"<table class=\"stack\"><thead><tr><th scope=\"col\">{Escaped(Texts["When"])}</th><th scope=\"col\">{Escaped(Texts["Place"])}</th><th scope=\"col\">{Escaped(Texts["What"])}</th><th scope=\"col\">{Escaped(Texts["Edition"])}</th></tr></thead><tbody>{string.Concat(launches.Select(Row))}</tbody></table>";
    }

    private string Contents()
    {
        var reports = Live.Store.Pages.GroupBy(page => page.Address.Jurisdiction).OrderBy(state => Live.NameOf(state.Key), StringComparer.InvariantCulture)
            .Select(state => $"<li><a href=\"{Addresses.State(state.Key)}\">{Escaped(Live.NameOf(state.Key))}</a>: {string.Join(", ", state.Select(page => page.Address.Edition).Distinct().Order().Select(edition => $"<a href=\"{Addresses.Report(state.Key, edition)}\">{edition}</a>"))}</li>");
        return $"<h2>{Escaped(Texts["Sections"])}</h2>{List(language.About.Links)}<h2>{Escaped(Texts["What can be asked and taken away"])}</h2>{List(Pages)}<h2>{Escaped(Texts["Country reports"])}</h2><ul class=\"columns\">{string.Concat(reports)}</ul>";
    }

    private PageLink[] Pages =>
    [
        new(Texts["All States and areas"], "/states"), new(Texts["Treaties"], "/treaties"), new(Texts["Deadlines"], "/obligations"), new(Texts["Votes"], "/resolutions"), new(Texts["Meetings"], "/meetings"),
        new(Texts["Munitions"], "/munitions"), new(Texts["Compare States"], "/compare"), new(Texts["Statements"], "/statements"), new(Texts["Questions"], "/ask"), new(Texts["Promises"], "/promises"),
        new(Texts["Age of knowledge"], "/age"), new(Texts["What does not fit"], "/findings"), new(Texts["What reading found"], "/diagnostics"), new(Texts["Check a text"], "/check"), new(Texts["Find an old page"], "/resolve"),
        new(Texts["Comments received"], "/comments-received"), new(Texts["Editions"], "/editions"), new(Texts["For programs"], "/api"), new(Texts["Downloads"], "/downloads"),
    ];

    private static string List(IEnumerable<PageLink> links) => $"<ul>{string.Concat(links.Select(link => $"<li><a href=\"{Escaped(link.Address)}\">{Escaped(link.Text)}</a></li>"))}</ul>";

    private string Nothing() => $"<span class=\"soft\">{Escaped(Texts["not held here"])}</span>";

    private string Number(int number) => Texts.Number(number);

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}

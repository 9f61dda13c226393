using Attest.App.Publishing.Live;
using Attest.Publishing.Charts;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>Finds the picture of an address among those of the page that shows it, and sends it as a file.</summary>
internal sealed class FindPicture(SiteLanguage language, DrawPng png)
{
    // What stands before the ending of a picture for narrow screens.
    private const string Slim = ".slim";

    private LiveBase Live => language.Live;

    /// <summary>The picture at <c>/charts/</c> and the path, which ends with the form wanted.</summary>
    public PageAnswer At(string path, bool isChecked)
    {
        string ending = Path.GetExtension(path);
        string name = ending is ".svg" or ".png" ? path[..^ending.Length] : path;
        bool isSlim = ending == ".svg" && name.EndsWith(Slim, StringComparison.Ordinal);
        if (isSlim)
            name = name[..^Slim.Length];
        if (ending is not (".svg" or ".png") || Find("/charts/" + name, name.Split('/'), isChecked) is not { } chart)
            return Missing(path, StatusCodes.Status404NotFound, Live.Texts["There is no such picture. Pictures stand on the pages of treaties, resolutions, series and States, each with its own address."]);
        string svg = isSlim ? DrawChart.Slim(chart, language.Texts) : DrawChart.Alone(chart, language.Texts);
        if (ending == ".svg")
            return PageAnswer.Send(PageBody.Of("image/svg+xml; charset=utf-8", svg, ChartStyle.OwnHash));
        return png.Draw(svg) is { } points ? PageAnswer.Send(PageBody.Of("image/png", points)) : Missing(path, StatusCodes.Status503ServiceUnavailable, png.HowToInstall);
    }

    /// <summary>The picture at <c>/charts/</c> and the path, without an ending; null where there is none.</summary>
    public Chart? Chart(string path) => Find("/charts/" + path, path.Split('/'), isChecked: false);

    private Chart? Find(string address, string[] parts, bool isChecked)
    {
        IEnumerable<Chart?> charts = parts switch
        {
            ["treaties", var treaty] => [(language.Find.Treaty(treaty, null).Page as TreatyPage)?.Growth],
            ["resolutions"] => [(language.Find.Resolutions().Page as ResolutionsPage)?.ByYear],
            ["resolutions", var resolution] => [(language.Find.Resolution(resolution).Page as ResolutionPage)?.Bars],
            ["series", var kind, _] => (language.Ask.Series(kind, isChecked).Page as SeriesPage)?.Sums.Select(sum => sum.Chart) ?? [],
            ["series", var kind, var state, _] => (language.Ask.Series(kind, state, isChecked).Page as StateSeriesPage)?.Triangles.Select(triangle => triangle.Chart) ?? [],
            ["states", var state, "votes"] => [(language.Records.Votes(language.Find, state).Page as StateVotesPage)?.Strip],
            ["figures", var statement] => [(language.Records.Figure(statement, new Uri("http://localhost")).Page as FigurePage)?.Picture],
            _ => [],
        };
        return charts.FirstOrDefault(chart => chart?.Address == address);
    }

    private PageAnswer Missing(string path, int status, string detail) => PageAnswer.Show(new MissingPage
    {
        Address = "/charts/" + path,
        Title = status == StatusCodes.Status404NotFound ? Live.Texts["No such picture"] : Live.Texts["No picture of points here"],
        Description = detail,
        Status = status,
        Detail = detail,
        Suggestions = status == StatusCodes.Status404NotFound ? [new(Live.Texts["Treaties"], "/treaties"), new(Live.Texts["Questions"], "/ask")] : [new(Live.Texts["This picture as a file (SVG)"], $"/charts/{Path.ChangeExtension(path, ".svg")}")],
    });
}

using System.Globalization;
using System.Net;
using System.Text;

namespace Attest.Publishing.Charts;

/// <summary>The text of a drawing as it grows: shapes with classes, never with styles of their own.</summary>
internal sealed class SvgText(string id)
{
    private readonly StringBuilder text = new();

    /// <summary>What the names of its parts begin with.</summary>
    public string Id => id;

    public void Rect(string css, double x, double y, double width, double height, string? title = null) =>
        text.Append(CultureInfo.InvariantCulture, $"<rect class=\"{css}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\"").Append(title is null ? "/>" : $"><title>{Escaped(title)}</title></rect>");

    /// <summary>A field filled with a colour and, above it, with the pattern that tells it apart without one.</summary>
    public void Filled(Fill fill, double x, double y, double width, double height, string? title = null)
    {
        Rect(ClassOf(fill), x, y, width, height, title);
        if (fill is Fill.Slanting or Fill.Grid or Fill.Dots)
            Patterned(ClassOf(fill), x, y, width, height);
    }

    /// <summary>Many fields of one filling, each with a title: said once for all of them.</summary>
    public void Filled(Fill fill, IReadOnlyList<(double X, double Y, double Width, double Height, string Title)> fields)
    {
        if (fields.Count == 0)
            return;
        string[] outlines = [.. fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"M{field.X:0.##} {field.Y:0.##}h{field.Width:0.##}v{field.Height:0.##}h{-field.Width:0.##}z"))];
        text.Append(CultureInfo.InvariantCulture, $"<g class=\"{ClassOf(fill)}\">");
        foreach (var (field, outline) in fields.Zip(outlines))
            text.Append(CultureInfo.InvariantCulture, $"<path d=\"{outline}\"><title>{Escaped(field.Title)}</title></path>");
        text.Append("</g>");
        if (fill is Fill.Slanting or Fill.Grid or Fill.Dots)
            text.Append(CultureInfo.InvariantCulture, $"<path fill=\"url(#{id}-{ClassOf(fill)})\" d=\"{string.Concat(outlines)}\"/>");
    }

    public void Patterned(string pattern, double x, double y, double width, double height) =>
        text.Append(CultureInfo.InvariantCulture, $"<rect fill=\"url(#{id}-{pattern})\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\"/>");

    public void Line(string css, double x1, double y1, double x2, double y2) =>
        text.Append(CultureInfo.InvariantCulture, $"<path class=\"{css}\" d=\"M{x1:0.##} {y1:0.##}L{x2:0.##} {y2:0.##}\"/>");

    public void Path(string css, FormattableString d) => text.Append(CultureInfo.InvariantCulture, $"<path class=\"{css}\" d=\"{d.ToString(CultureInfo.InvariantCulture)}\"/>");

    public void Circle(string css, double x, double y, double radius) =>
        text.Append(CultureInfo.InvariantCulture, $"<circle class=\"{css}\" cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\"/>");

    /// <summary>Words at a place: <paramref name="anchor"/> is start, middle or end.</summary>
    public void Words(string words, double x, double y, string anchor = "start", string css = "") =>
        text.Append(CultureInfo.InvariantCulture, $"<text{(css.Length > 0 ? $" class=\"{css}\"" : "")} x=\"{x:0.##}\" y=\"{y:0.##}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>").Append(Escaped(words)).Append("</text>");

    public override string ToString() => text.ToString();

    public static string Escaped(string words) => WebUtility.HtmlEncode(words);

    /// <summary>The patterns that fields are filled with.</summary>
    public string Patterns() => $"""
        <defs><pattern id="{id}-slanting" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="over" d="M0 3H6"/></pattern><pattern id="{id}-grid" width="6" height="6" patternUnits="userSpaceOnUse"><path class="over" d="M0 3H6M3 0V6"/></pattern><pattern id="{id}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="over-dot" cx="3" cy="3" r="1.3"/></pattern><pattern id="{id}-gap" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="hatch" d="M0 3.5H7"/></pattern></defs>
        """;

    private static string ClassOf(Fill fill) => fill switch
    {
        Fill.Full => "full",
        Fill.Slanting => "slanting",
        Fill.Grid => "grid",
        Fill.Dots => "dots",
        _ => "empty",
    };
}

using System.Net;
using AngleSharp.Html.Dom;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>What a form was answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Location">Where it leads, or null.</param>
/// <param name="Page">The page, empty where it leads on.</param>
internal sealed record OfficeAnswer(HttpStatusCode Status, string? Location, IHtmlDocument Page)
{
    /// <summary>What the page says is wrong, or that was done.</summary>
    public string Notice => Page.QuerySelector(".notice[role=alert], .notice[role=status]")?.TextContent ?? "";
}

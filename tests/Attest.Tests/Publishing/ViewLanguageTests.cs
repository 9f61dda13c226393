using AngleSharp.Html.Parser;
using Attest.App.Publishing.Views;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Attest.Tests.Publishing;

/// <summary>A view says its own words in the language of the page, and marks what stands in another.</summary>
public sealed class ViewLanguageTests : IDisposable
{
    private static readonly DiagnosticPage Page = new()
    {
        Address = "/diagnostics/notes-missing",
        Title = "notes-missing",
        Description = "",
        Code = "notes-missing",
        WhatToDo = "Look for another copy.",
        ReportCount = 2,
        Reports = [],
        Earlier = null,
        Later = null,
    };

    private readonly string catalogue = Path.GetTempFileName();

    public void Dispose() => File.Delete(catalogue);

    [Fact]
    public async Task View_PageInFrench_MarksWhatTheBaseSaysInEnglish()
    {
        await File.WriteAllTextAsync(catalogue, "english,form,translation\n{0} reports.,one,{0} rapport.\n{0} reports.,other,{0} rapports.\n", TestContext.Current.CancellationToken);

        string html = await HtmlAsync(InterfaceTexts.Load("fr", catalogue));

        Assert.Equal("2 rapports. <span lang=\"en\" dir=\"ltr\">Look for another copy.</span>", LeadOf(html));
    }

    [Fact]
    public async Task View_PageInEnglish_MarksNothing() => Assert.Equal("2 reports. <span>Look for another copy.</span>", LeadOf(await HtmlAsync(InterfaceTexts.English)));

    private static string LeadOf(string html) => new HtmlParser().ParseDocument(html).QuerySelector(".lead")!.InnerHtml;

    private static async Task<string> HtmlAsync(InterfaceTexts texts)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Value"] = texts,
            ["ChildContent"] = (RenderFragment)(builder =>
            {
                builder.OpenComponent<DiagnosticView>(0);
                builder.AddComponentParameter(1, "Page", Page);
                builder.CloseComponent();
            }),
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<CascadingValue<InterfaceTexts>>(parameters)).ToHtmlString());
    }
}

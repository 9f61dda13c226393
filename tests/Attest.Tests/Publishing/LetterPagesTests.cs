using System.Net;
using Attest.Store;
using Microsoft.AspNetCore.Builder;

namespace Attest.Tests.Publishing;

/// <summary>Readers order publications and write to the editors; what they send is kept, and shown to nobody but the machine that serves the site.</summary>
public sealed class LetterPagesTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-letters-").FullName;
    private Base held = null!;
    private WebApplication web = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
        web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { IsLocalEditingOn = true });
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await web.DisposeAsync();
        await held.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string Statement => held.Store.Find(held.Store.Pages[0].Address)!.Statements[0].Id.ToString();

    [Fact]
    public async Task Order_WholeForm_IsKeptAndListedForTheOffice()
    {
        using var answer = await SendAsync("/order", Whole());
        var thanks = await client.PageAsync("/order?sent=on");
        var office = await client.PageAsync("/office/orders");
        string csv = await client.GetStringAsync(new Uri("/office/orders.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var order = Assert.Single(held.Store.Letters.All(LetterKind.Order));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/order?sent=on", answer.Headers.Location!.OriginalString);
        Assert.Contains("kept", thanks.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("briefs", 2, "Ann Bell", "ann@example.org", "1 Long Street\nKuwait City"), (order.Subject, order.Copies, order.Name, order.Contact, order.PostalAddress));
        Assert.Contains("1 Long Street", office.QuerySelector(".letters li")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("received_at,publication,copies,name,contact,postal_address,words\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("'=1+1", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publication", "nothing", "Choose a publication")]
    [InlineData("copies", "0", "from 1 to 100")]
    [InlineData("copies", "1e9", "from 1 to 100")]
    [InlineData("name", " ", "name that goes on the parcel")]
    [InlineData("contact", "ann", "email address")]
    [InlineData("contact", "ann@example.org, bob@example.org", "email address")]
    [InlineData("address", "", "address to which it is sent")]
    public async Task Order_WithAWrongField_SaysSoAndKeepsNothing(string field, string value, string said)
    {
        var form = Whole();
        form[field] = value;
        using var answer = await SendAsync("/order", form);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains(said, Assert.Single(page.QuerySelectorAll("[role=alert] a")).TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.GetElementById(page.QuerySelector("[role=alert] a")!.GetAttribute("href")![1..]));
        Assert.Equal("=1+1", page.GetElementById("words")!.TextContent);
        Assert.Empty(held.Store.Letters.All(LetterKind.Order));
    }

    [Fact]
    public async Task Order_LongerThanIsTaken_IsRefused()
    {
        var form = Whole();
        form["words"] = new string('x', 3_000);
        using var answer = await SendAsync("/order", form);
        form["words"] = new string('x', 100_000);
        using var far = await SendAsync("/order", form);

        Assert.Contains("At most 2,000 characters", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, far.StatusCode);
        Assert.Empty(held.Store.Letters.All(LetterKind.Order));
    }

    [Fact]
    public async Task Feedback_OnAStatement_ReachesTheEditorsAndNoPublicPage()
    {
        const string words = "The quincewordzq date is wrong.";
        var evidence = await client.PageAsync("/states/PRK/1999/evidence");
        string address = $"/statements/{Statement}/feedback";
        var form = await client.PageAsync(address);
        using var answer = await SendAsync(address, new() { ["words"] = words, ["contact"] = "ann@example.org" });
        var office = await client.PageAsync("/office/feedback");
        string[] everywhere = ["/states/PRK/1999/evidence", "/states/PRK/1999/evidence.json", $"{address}.json", address, "/search?q=quincewordzq", "/statements.json"];

        Assert.Contains(evidence.QuerySelectorAll("a"), link => link.GetAttribute("href") == address);
        Assert.NotEmpty(form.QuerySelector("section.card p")!.TextContent);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(words, Assert.Single(held.Store.Letters.All(LetterKind.Feedback)).Words);
        Assert.Contains(words, office.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(office.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/statements/" + Statement);
        foreach (string shown in everywhere)
            Assert.DoesNotContain("The quincewordzq", await client.GetStringAsync(new Uri(shown, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_FromAnotherSite_IsRefused()
    {
        using var foreign = await SendAsync("/order", Whole(), ("Sec-Fetch-Site", "cross-site"));
        using var origin = await SendAsync("/order", Whole(), ("Origin", "https://evil.example"));
        using var unknown = await SendAsync($"/statements/{new string('0', 64)}/feedback", new() { ["words"] = "x" });

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, origin.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Empty(held.Store.Letters.All(LetterKind.Order));
    }

    [Theory]
    [InlineData("/office/orders")]
    [InlineData("/office/orders.csv")]
    [InlineData("/office/orders.json")]
    [InlineData("/office/feedback")]
    [InlineData("/office/feedback.csv")]
    public async Task Office_AskedThroughAProxy_IsRefused(string address)
    {
        await SendAsync("/order", Whole());
        using var through = await client.AskAsync(address, null, ("X-Forwarded-For", "203.0.113.9"));
        using var here = await client.AskAsync(address);
        await using var closed = await DemonstrationSite.ServeAsync(held.Store);
        using HttpClient outside = new() { BaseAddress = new(closed.Urls.First()) };
        using var off = await outside.AskAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, through.StatusCode);
        Assert.DoesNotContain("Ann Bell", await through.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.True(here.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.NotFound, off.StatusCode);
    }

    [Fact]
    public async Task Forms_MoreThanAClientMaySend_AreRefused()
    {
        await using var limited = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { RequestsPerMinute = 2 });
        using HttpClient eager = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(limited.Urls.First()) };
        HttpStatusCode[] statuses = new HttpStatusCode[3];
        for (int i = 0; i < statuses.Length; i++)
        {
            using FormUrlEncodedContent form = new(Whole());
            using var answer = await eager.PostAsync(new Uri("/order", UriKind.Relative), form, TestContext.Current.CancellationToken);
            statuses[i] = answer.StatusCode;
        }

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.TooManyRequests], statuses);
    }

    private static Dictionary<string, string> Whole() => new()
    {
        ["publication"] = "briefs", ["copies"] = "2", ["name"] = "Ann Bell", ["contact"] = "ann@example.org", ["address"] = "1 Long Street\r\nKuwait City", ["words"] = "=1+1",
    };

    private async Task<HttpResponseMessage> SendAsync(string address, Dictionary<string, string> fields, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }
}

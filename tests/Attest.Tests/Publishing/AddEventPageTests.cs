using System.Net;
using Attest.App.Publishing;
using Attest.Store;
using Attest.Tests.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.Publishing;

/// <summary>The form that records an event: on this machine only, append-only, and seen by the pages at once.</summary>
public sealed class AddEventPageTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attest-form-").FullName;
    private Base _held = null!;
    private WebApplication _web = null!;
    private HttpClient _client = null!;

    private string Overlay => Path.Combine(_folder, "registers");

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(_folder);
        InitializeBase.In(data, TimeProvider.System);
        _held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        (_web, _client) = await ServeAsync(isOn: true);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _web.DisposeAsync();
        await _held.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Post_Withdrawal_IsAppendedAndThePagesKnowIt()
    {
        Assert.DoesNotContain("withdrawal", (await _client.PageAsync("/states/NOR")).QuerySelector("#acts ~ div")!.TextContent, StringComparison.OrdinalIgnoreCase);

        var answer = await PostAsync(Withdrawal("2025-06-01"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("Recorded: Norway, MBT, withdrawal notified (2025-06-01).", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(Overlay, "treaty_events.csv")).Length);
        Assert.Contains("2025-12-01", (await _client.JsonAsync("/treaties/MBT/2025-12-01.json")).GetProperty("lists").EnumerateArray().Single(list => list.GetProperty("status").GetString() == "withdrawn").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("1 December 2025", (await _client.PageAsync("/states/NOR")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("day", "soon", "is not a date")]
    [InlineData("state", "XYZ", "Choose a State.")]
    [InlineData("event", "dance", "Choose what happened.")]
    [InlineData("source", "", "Name the source")]
    [InlineData("learned", "today", "“Learned on” is a day")]
    public async Task Post_WrongField_KeepsWhatWasEnteredAndWritesNothing(string field, string value, string message)
    {
        var form = Withdrawal("2025-06-01");
        form[field] = value;
        form["note"] = "kept <words>";

        string html = await (await PostAsync(form)).Content.ReadAsStringAsync();

        Assert.Contains(message, html, StringComparison.Ordinal);
        Assert.Contains("value=\"kept &lt;words&gt;\"", html, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Overlay, "treaty_events.csv")));
    }

    [Theory]
    [InlineData("Origin", "https://attacker.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Host", "attest.example.org")]
    public async Task Post_NotFromThisSiteOnThisMachine_IsRefused(string header, string value)
    {
        var answer = await PostAsync(Withdrawal("2025-06-01"), (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(Directory.Exists(Overlay));
    }

    [Fact]
    public async Task Form_WithLocalEditingOff_IsNotThere()
    {
        var (web, client) = await ServeAsync(isOn: false);
        await using (web)
        using (client)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/registers/add", UriKind.Relative))).StatusCode);
            Assert.DoesNotContain("/registers/add", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        }
        Assert.Contains("/registers/add", await _client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("</form>", await _client.GetStringAsync(new Uri("/registers/add", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_RowsThatAnotherProgramAdded_AreKnownAtOnceUnlessTheyAreWrong()
    {
        async Task<bool> HasWithdrawnAsync() => (await _client.JsonAsync("/treaties/MBT/2025-12-01.json")).GetProperty("lists").EnumerateArray().Single(list => list.GetProperty("status").GetString() == "withdrawn").GetRawText().Contains("Norway", StringComparison.Ordinal);
        Assert.False(await HasWithdrawnAsync());
        var site = _web.Services.GetRequiredService<Site>();
        var (checks, queue) = (site.Checks.Value, site.Queue.Value);
        Assert.Same(checks, site.Checks.Value);

        var run = await ProgramRun.OfAsync(["registers", "add", "NOR", "MBT", "withdrawal_notified", "2025-06-01", "--source", "depositary"], ("ATTEST_DATA", _folder));

        Assert.Equal(0, run.ExitCode);
        Assert.True(await HasWithdrawnAsync());
        Assert.NotEqual(checks.Basis, site.Checks.Value.Basis);
        Assert.NotSame(queue, site.Queue.Value);
        await File.AppendAllTextAsync(Path.Combine(Overlay, "treaty_events.csv"), "half a r");
        Assert.True(await HasWithdrawnAsync());
    }

    private static Dictionary<string, string> Withdrawal(string day) => new()
    {
        ["state"] = "NOR", ["treaty"] = "MBT", ["event"] = "withdrawal_notified", ["day"] = day, ["source"] = "depositary", ["learned"] = "2026-03-05", ["confidence"] = "high",
    };

    private async Task<HttpResponseMessage> PostAsync(Dictionary<string, string> form, (string Name, string Value)? header = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/registers/add") { Content = new FormUrlEncodedContent(form) };
        if (header is { } said)
            request.Headers.TryAddWithoutValidation(said.Name, said.Value);
        return await _client.SendAsync(request);
    }

    private async Task<(WebApplication, HttpClient)> ServeAsync(bool isOn)
    {
        var web = await DemonstrationSite.ServeAsync(_held.Store, parts => parts with { IsLocalEditingOn = isOn, RegisterOverlay = Overlay });
        return (web, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(web.Urls.First()) });
    }
}

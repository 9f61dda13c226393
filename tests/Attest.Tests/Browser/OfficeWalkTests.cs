using Attest.Network;
using Attest.Tests.Publishing.Workbench;
using Microsoft.Playwright;
using OtpNet;

namespace Attest.Tests.Browser;

/// <summary>An administrator invites somebody; that person joins, signs in, adds a passkey and comes back with it alone.</summary>
public sealed class OfficeWalkTests(ChromiumBrowser chromium) : IAsyncLifetime
{
    private const int MostBytes = 150 * 1024;

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    // A passkey is for a name; an address of numbers has none.
    private Uri Named => new UriBuilder(site.Address) { Host = "localhost" }.Uri;

    [Theory]
    [InlineData(true, 1440, ColorScheme.Light)]
    [InlineData(false, 360, ColorScheme.Dark)]
    public async Task Administrator_Invites_AndTheInvitedComeIn(bool hasScripts, int width, ColorScheme scheme)
    {
        var boss = await site.JoinAsync("boss@example.org", OfficeSite.Duty(Role.Administrator));
        await using var office = await chromium.ReaderAsync(Named, width, scheme, hasScripts);
        var page = await office.NewPageAsync();
        await page.GotoAsync("/office/people");
        await LookAsync(page, $"office-sign-in-{width}", hasScripts);
        await SignInAsync(page, "boss@example.org", boss.Key);
        await LookAsync(page, $"office-people-{width}", hasScripts);
        await page.GetByLabel("Email").FillAsync("bea@example.org");
        await page.GetByLabel("Role").SelectOptionAsync("researcher");
        await page.GetByLabel("State or area").SelectOptionAsync("PRK");
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        await LookAsync(page, $"office-invitation-{width}", hasScripts);
        var link = (await page.Locator("dd.hash").TextContentAsync())!;

        await using var home = await chromium.ReaderAsync(Named, width, scheme, hasScripts);
        var own = await home.NewPageAsync();
        await own.GotoAsync(link);
        await LookAsync(own, $"office-join-{width}", hasScripts);
        var key = (await own.Locator("form code").TextContentAsync())!;
        await own.GetByLabel("Password").FillAsync(OfficeSite.Password);
        await own.GetByLabel("Code").FillAsync(Code(key));
        await own.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await LookAsync(own, $"office-codes-{width}", hasScripts);
        var spare = (await own.Locator(".codes code").First.TextContentAsync())!;
        await own.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await SignInAsync(own, "bea@example.org", key: null, spare);
        await own.GetByText("researcher: North Korea").WaitForAsync();
        await own.GetByRole(AriaRole.Link, new() { Name = "Your account" }).ClickAsync();
        await LookAsync(own, $"office-account-{width}", hasScripts);

        await page.GotoAsync("/office/log");
        await LookAsync(page, $"office-log-{width}", hasScripts);
        await page.GotoAsync("/office/people");
        await page.Locator("tbody a").Last.ClickAsync();
        await LookAsync(page, $"office-person-{width}", hasScripts);
    }

    [Fact]
    public async Task Passkey_IsAdded_AndOpensTheOfficeAlone()
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Coordinator));
        await using var office = await chromium.ReaderAsync(Named);
        var page = await office.NewPageAsync();
        var device = await office.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true } });
        await page.GotoAsync("/office/account");
        await SignInAsync(page, "ann@example.org", ann.Key);

        await page.Locator("#passkey-password").FillAsync(OfficeSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByText("The passkey was added.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByText("What you do here").WaitForAsync();

        Assert.Single(site.Office.Passkeys.Of(ann.Person.Pseudonym));
        await page.GotoAsync("/office/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take away" }).ClickAsync();
        await page.GetByText("The passkey was taken away.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.GetByText("opens nothing here").WaitForAsync();
    }

    private static async Task SignInAsync(IPage page, string email, string? key, string? code = null)
    {
        await page.GetByLabel("Email").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(OfficeSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("Code").FillAsync(code ?? Code(key!));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).First.WaitForAsync();
    }

    private static async Task LookAsync(IPage page, string name, bool hasScripts)
    {
        await page.Locator("h1").WaitForAsync();
        await Screenshots.TakeAsync(page, name);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, $"{name} is wider than the window");
        Assert.True((await page.ContentAsync()).Length < MostBytes, $"{name} has more than {MostBytes} bytes");
        if (!hasScripts)
            return;
        await page.EvaluateAsync(ChromiumBrowser.Axe);
        string[] barriers = await page.EvaluateAsync<string[]>(EveryPageTests.FindBarriers);
        Assert.True(barriers.Length == 0, name + ":\n" + string.Join('\n', barriers.Take(5)));
    }

    private static string Code(string key) => new Totp(Base32Encoding.ToBytes(key.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp(DateTime.UtcNow);
}

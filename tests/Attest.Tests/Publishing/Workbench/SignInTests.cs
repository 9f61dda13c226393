using System.Net;
using Attest.Network;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>Who comes into the office, and how: by invitation, with a password and a code; and who does not.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Join_ByTheLink_SetsPasswordAndCodeAndOpensTheOffice()
    {
        var added = await site.Office.People.AddAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"), by: null);
        var link = (await site.Office.People.InviteAsync(added, by: null)).Address;
        using var browser = site.Browser();
        var page = await browser.PageAsync(link);
        var key = page.QuerySelector("form code")!.TextContent;
        OfficeSite.OfficePerson ann = new(added, key, []);

        var tooEarly = await browser.SendAsync(link, link, ("password", OfficeSite.Password), ("factor", Field(page, "factor")), ("code", "000000"));
        var joined = await browser.SendAsync(link, link, ("password", OfficeSite.Password), ("factor", Field(page, "factor")), ("code", ann.Code()));
        var codes = joined.Page.QuerySelectorAll(".codes code").Select(code => code.TextContent).ToArray();
        using var again = await browser.GetAsync(link);
        await browser.SignInAsync("Ann@example.org", codes[0]);
        var front = await browser.PageAsync("/office");

        Assert.Contains("not the one that this key shows", tooEarly.Notice, StringComparison.Ordinal);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Contains("North Korea", front.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([Act.RecoveryCodeUsed, Act.SignedIn], site.Office.Log(added.Pseudonym, 2).Select(entry => entry.Act).Reverse().Select(Parse));
    }

    [Theory]
    [InlineData("short", "at least 12")]
    [InlineData("aaaaaaaaaaaaaaaa", "pattern")]
    [InlineData("abcdefghijklmnop", "pattern")]
    [InlineData("ann-sutton rules", "your name")]
    public async Task Join_WithAPasswordThatIsGuessed_SaysWhy(string password, string why)
    {
        var added = await site.Office.People.AddAsync("ann-sutton@example.org", OfficeSite.Duty(Role.Press), by: null);
        var link = (await site.Office.People.InviteAsync(added, by: null)).Address;
        using var browser = site.Browser();
        var page = await browser.PageAsync(link);

        var answer = await browser.SendAsync(link, link, ("password", password), ("factor", Field(page, "factor")), ("code", new OfficeSite.OfficePerson(added, page.QuerySelector("form code")!.TextContent, []).Code()));

        Assert.Contains(why, answer.Notice, StringComparison.Ordinal);
        Assert.False(site.Office.People.Find(added.Pseudonym)!.HasJoined);
    }

    [Fact]
    public async Task SignIn_WhoIsNotThere_IsAnsweredAsAWrongPassword()
    {
        await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var browser = site.Browser();

        var wrong = await browser.SendAsync("/office/sign-in", "/office/sign-in", ("email", "ann@example.org"), ("password", "not the right one"));
        var nobody = await browser.SendAsync("/office/sign-in", "/office/sign-in", ("email", "bob@example.org"), ("password", "not the right one"));

        Assert.Equal((wrong.Status, wrong.Notice), (nobody.Status, nobody.Notice));
        Assert.NotEmpty(nobody.Notice);
    }

    [Fact]
    public async Task SignIn_TenWrongPasswords_LocksTheRightOneOutToo()
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var browser = site.Browser();
        for (var i = 0; i < 10; i++)
            await browser.SendAsync("/office/sign-in", "/office/sign-in", ("email", "ann@example.org"), ("password", "not the right one"));

        var right = await browser.SendAsync("/office/sign-in", "/office/sign-in", ("email", "ann@example.org"), ("password", OfficeSite.Password));

        Assert.Null(right.Location);
        Assert.Equal(Act.LockedOut, Parse(site.Office.Log(ann.Person.Pseudonym, 1)[0].Act));
    }

    [Fact]
    public async Task SignIn_CodeThatWasUsed_OpensNothingTheSecondTime()
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        var code = ann.Code();
        using OfficeBrowser first = site.Browser(), second = site.Browser();
        await first.SignInAsync("ann@example.org", code);

        await second.SendAsync("/office/sign-in", "/office/sign-in", ("email", "ann@example.org"), ("password", OfficeSite.Password));
        var replayed = await second.SendAsync("/office/sign-in/code", "/office/sign-in/code", ("code", code));

        Assert.Null(replayed.Location);
        Assert.Contains("used before", replayed.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_WithoutPassword_LeadsBackToThePassword()
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var browser = site.Browser();

        var answer = await browser.SendAsync("/office/sign-in/code", "/office/sign-in/code", ("code", ann.Code()));

        Assert.Equal("/office/sign-in", answer.Location);
    }

    [Fact]
    public async Task SignIn_WithACookiePlantedBefore_GetsASessionOfItsOwn()
    {
        var mallory = await site.SignedInAsync("mallory@example.org", OfficeSite.Duty(Role.Press));
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var browser = site.Browser();
        var planted = mallory.Cookies["attest-office"]!;
        await mallory.SendAsync("/office", "/office/sign-out");
        browser.Plant(planted);

        await browser.SignInAsync("ann@example.org", ann.Code());
        using var withPlanted = site.Browser();
        withPlanted.Plant(planted);
        using var answer = await withPlanted.GetAsync("/office");

        Assert.NotEqual(planted.Value, browser.Cookies["attest-office"]!.Value);
        Assert.Equal("/office/sign-in?to=%2Foffice", answer.Headers.Location!.OriginalString);
        mallory.Dispose();
    }

    [Fact]
    public async Task SignOut_EndsTheSessionForWhoeverCopiedItsCookie()
    {
        using var browser = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var thief = site.Browser();
        thief.Plant(browser.Cookies["attest-office"]!);
        using var before = await thief.GetAsync("/office");

        await browser.SendAsync("/office", "/office/sign-out");
        using var after = await thief.GetAsync("/office");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Found), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Disable_Person_IsSignedOutWithTheNextClickAndCannotComeBack()
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var browser = site.Browser();
        await browser.SignInAsync("ann@example.org", ann.RecoveryCodes[0]);

        await site.Office.People.DisableAsync(ann.Person, by: null);
        using var next = await browser.GetAsync("/office");
        var back = await browser.SendAsync("/office/sign-in", "/office/sign-in", ("email", "ann@example.org"), ("password", OfficeSite.Password));

        Assert.Equal(HttpStatusCode.Found, next.StatusCode);
        Assert.Null(back.Location);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/office/sign-out")]
    public async Task SignIn_LedElsewhere_EndsInTheOffice(string to)
    {
        using var browser = site.Browser();

        var page = await browser.PageAsync("/office/sign-in?to=" + Uri.EscapeDataString(to));

        Assert.Equal("/office", Field(page, "to"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task Form_OfAnotherSite_IsRefused(string header, string value)
    {
        using var browser = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        var token = Field(await browser.PageAsync("/office/account"), "__RequestVerificationToken");

        var answer = await browser.PostAsync("/office/sign-out", [("__RequestVerificationToken", token)], (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task Form_WithoutItsTokenOrWithSomebodyElses_IsRefused()
    {
        using var browser = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var other = await site.SignedInAsync("bea@example.org", OfficeSite.Duty(Role.Press));
        var foreign = Field(await other.PageAsync("/office/account"), "__RequestVerificationToken");

        var none = await browser.PostAsync("/office/sign-out", []);
        var theirs = await browser.PostAsync("/office/sign-out", [("__RequestVerificationToken", foreign)]);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (none.Status, theirs.Status));
    }

    [Fact]
    public async Task Office_OverAPlainLine_IsRefused()
    {
        using var browser = site.Browser();
        using HttpClient client = new() { BaseAddress = site.Address };

        using var answer = await client.AskAsync("/office/sign-in", null, ("X-Forwarded-For", "198.51.100.7"));
        using var proxied = await client.AskAsync("/office/sign-in", null, ("X-Forwarded-For", "198.51.100.7"), ("X-Forwarded-Proto", "https"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (answer.StatusCode, proxied.StatusCode));
        Assert.All(proxied.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cookies_OverHttps_AreOfThisHostAlone()
    {
        await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Press));
        using var browser = site.Browser();
        var token = Field(await browser.PageAsync("/office/sign-in"), "__RequestVerificationToken");

        await browser.PostAsync("/office/sign-in", [("__RequestVerificationToken", token), ("email", "ann@example.org"), ("password", OfficeSite.Password)], ("X-Forwarded-Proto", "https"));

        var cookie = Assert.Single(browser.AllCookies, cookie => cookie.Name.Contains("halfway", StringComparison.Ordinal));
        Assert.StartsWith("__Host-", cookie.Name, StringComparison.Ordinal);
        Assert.True(cookie is { Secure: true, HttpOnly: true });
    }

    [Fact]
    public async Task Answers_OfTheOffice_AreKeptByNobody()
    {
        using var browser = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Press));

        using var answer = await browser.GetAsync("/office/account");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.All(browser.Cookies, cookie => Assert.True(cookie.HttpOnly));
    }

    [Fact]
    public void Keys_OfTheOffice_AreForTheirOwnerAlone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(site.Data.OfficeKeysFolder));
    }

    private static Act Parse(string word) => Attest.Statements.Vocabulary.TryParse<Act>(word, out var act) ? act : throw new FormatException(word);

    private static string Field(AngleSharp.Html.Dom.IHtmlDocument page, string name) => page.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
}

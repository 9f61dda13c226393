using System.Net;
using Attest.App.Publishing.Workbench;
using Attest.Network;
using Attest.Statements;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>Who may ask for what: every address of the program stands in authorisation.csv, and each address of the office is asked for by nobody and by every role, in every verb.</summary>
public sealed class AuthorisationTests : IAsyncLifetime
{
    // Whoever may ask for what: everybody; a browser on the machine alone; or by Leave.
    private const string Public = "public", Machine = "machine", Anyone = "anyone";
    private const string Nobody = "nobody";

    // Asked for last, each in a session of its own: they end what the others need.
    private static readonly string[] EndSessions = ["/office/sign-out", "/office/account/sessions/end-all"];

    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync() => site = await OfficeSite.OpenAsync(parts => parts with { IsLocalEditingOn = true, RegisterOverlay = Path.Combine(parts.Office!.Path, "registers"), EmbargoFolder = parts.Office.EmbargoFolder });

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static string[] Table => [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests/Attest.Tests/Publishing/Workbench/authorisation.csv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1)];

    [Fact]
    public void Addresses_OfTheProgram_AllStandInTheTable()
    {
        var table = Table.ToHashSet(StringComparer.Ordinal);
        var rows = Endpoints().Select(endpoint => $"{endpoint.Verb},{endpoint.Pattern},{endpoint.Leave?.ToString() ?? Told(table, endpoint.Verb, endpoint.Pattern)}").Distinct().ToHashSet(StringComparer.Ordinal);

        Assert.Empty(rows.Except(table).Order(StringComparer.Ordinal));
        Assert.Empty(table.Except(rows).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Addresses_BelowOffice_AllSayWhoMay() =>
        Assert.DoesNotContain(Endpoints(), endpoint => endpoint.Leave is null && endpoint.Pattern.StartsWith("/office", StringComparison.Ordinal) && Told(Table, endpoint.Verb, endpoint.Pattern) != Machine);

    [Fact]
    public async Task Addresses_OfTheOffice_AreAnsweredToWhomTheTableSays()
    {
        var rows = Table.Select(row => row.Split(',')).Where(row => row[2] is not (Public or Machine or Anyone)).ToArray();
        List<string> wrong = [];

        foreach (var role in Enum.GetValues<Role>().Select(Vocabulary.Word).Prepend(Nobody))
        {
            using var browser = site.Browser();
            var person = role == Nobody ? null : await site.JoinAsync($"{role}@example.org", OfficeSite.Duty(Parse(role)));
            var (token, signedIn) = ("", 0);
            foreach (var row in rows.OrderBy(row => EndSessions.Contains(row[1])))
            {
                if (person is not null && (token.Length == 0 || EndSessions.Contains(row[1])))
                {
                    browser.Forget();
                    await browser.SignInAsync($"{role}@example.org", person.RecoveryCodes[signedIn++]);
                    token = (await browser.PageAsync("/office")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                }
                var may = row[2] == "member" ? role != Nobody : row[2].Split(' ').Contains(role);
                var status = await AskAsync(browser, row[0], Address(row[1]), token);
                if (status is not (HttpStatusCode.Forbidden or HttpStatusCode.Found) != may)
                    wrong.Add($"{role} {row[0]} {row[1]}: {status}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Addresses_InVerbsThatAreNotInTheTable_AreNotThere()
    {
        using var administrator = await site.SignedInAsync("ann@example.org", [.. Enum.GetValues<Role>().Select(role => OfficeSite.Duty(role))]);
        var token = (await administrator.PageAsync("/office")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var known = Table.Select(row => row.Split(',')).Select(row => (Verb: row[0], Address: Address(row[1]))).ToHashSet();
        List<string> wrong = [];

        foreach (var address in known.Select(row => row.Address).Distinct().Where(address => address.StartsWith("/office", StringComparison.Ordinal)))
            foreach (var verb in Verbs.Where(verb => !known.Contains((verb, address))))
                if (await AskAsync(administrator, verb, address, token) is var status && (int)status < 400)
                    wrong.Add($"{verb} {address}: {status}");

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Addresses_OfTheMachine_AreRefusedToEverybodyElse()
    {
        using HttpClient client = new() { BaseAddress = site.Address };
        foreach (var row in Table.Select(row => row.Split(',')).Where(row => row[2] == Machine && row[0] == "GET"))
        {
            using var answer = await client.AskAsync(Address(row[1]), null, ("X-Forwarded-For", "198.51.100.7"));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{row[1]}: {answer.StatusCode}");
        }
    }

    private static Role Parse(string word) => Vocabulary.TryParse<Role>(word, out var role) ? role : throw new FormatException(word);

    private static async Task<HttpStatusCode> AskAsync(OfficeBrowser browser, string verb, string address, string token)
    {
        using HttpRequestMessage request = new(new HttpMethod(verb), new Uri(address, UriKind.Relative));
        if (verb != "GET")
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await browser.StatusAsync(request);
    }

    private IEnumerable<(string Verb, string Pattern, Leave? Leave)> Endpoints() =>
        from source in site.Web.Services.GetServices<EndpointDataSource>().Concat(((IEndpointRouteBuilder)site.Web).DataSources)
        from endpoint in source.Endpoints.OfType<RouteEndpoint>()
        from verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"]
        where verb != "HEAD"
        select (verb, endpoint.RoutePattern.RawText!, endpoint.Metadata.GetMetadata<Leave>());

    // What is no page of the office says nothing of who may; the table does.
    private static string Told(IEnumerable<string> table, string verb, string pattern) =>
        table.Select(row => row.Split(',')).FirstOrDefault(row => row[0] == verb && row[1] == pattern && row[2] is Public or Machine)?[2] ?? "?";

    // An address with something in it that is nobody's: whoever may ask is told that it is not there.
    private static string Address(string pattern) => string.Join('/', pattern.Split('/').Select(part => part.StartsWith('{') ? "nothing" : part));
}

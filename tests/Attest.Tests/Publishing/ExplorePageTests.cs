using System.Net;
using System.Xml.Linq;

namespace Attest.Tests.Publishing;

/// <summary>Statements by facets on the site: every choice is an address, its count is what the address shows, and every view leaves as data.</summary>
public sealed class ExplorePageTests(DemonstrationSite site)
{
    [Fact]
    public async Task Lines_OfUse_SayOnceWhoAndOfWhat()
    {
        using var client = await site.ClientAsync();
        string text = (await client.PageAsync("/statements?kind=use")).Body!.TextContent;

        Assert.Contains("Used by a non-State armed group (antipersonnel mines", text, StringComparison.Ordinal);
        Assert.Contains("Used by a non-State armed group, 1,500 mines", text, StringComparison.Ordinal);
        Assert.DoesNotContain("group by non-State", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mines (mines)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_Followed_ShowAsManyAsTheySay()
    {
        using var client = await site.ClientAsync();
        var data = await client.JsonAsync("/statements.json?hedge=asserted");
        var page = await client.PageAsync("/statements?hedge=asserted");
        var choices = data.GetProperty("facets").EnumerateArray().Where(facet => facet.GetProperty("name").GetString() is not "hedge").SelectMany(facet => facet.GetProperty("choices").EnumerateArray()).ToArray();

        Assert.True(choices.Length > 30);
        foreach (var choice in choices.Where((_, at) => at % 7 == 0))
            Assert.Equal(choice.GetProperty("count").GetInt32(), (await client.JsonAsync(choice.GetProperty("address").GetString()!.Replace("/statements", "/statements.json", StringComparison.Ordinal))).GetProperty("total").GetInt32());
        Assert.Equal(data.GetProperty("statements").GetArrayLength(), page.QuerySelectorAll("tbody tr").Length);
        Assert.All(page.QuerySelectorAll("tbody tr td a"), link => Assert.Contains("/evidence#", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_OneAfterTheOther_HaveEveryStatementOnce()
    {
        using var client = await site.ClientAsync();
        HashSet<string> addresses = [];
        string? next = "/statements?kind=production";
        int shown = 0, total = 0;
        while (next is not null)
        {
            var data = await client.JsonAsync(next.Replace("/statements", "/statements.json", StringComparison.Ordinal));
            total = data.GetProperty("total").GetInt32();
            foreach (var line in data.GetProperty("statements").EnumerateArray())
            {
                shown++;
                addresses.Add(line.GetProperty("statement").GetProperty("address").GetString()! + line.GetProperty("statement").GetProperty("words"));
            }
            next = data.GetProperty("later").GetString();
        }

        Assert.True(total > 25);
        Assert.Equal(total, shown);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/statements?page=100000", UriKind.Relative))).StatusCode);
        Assert.Equal(0, (await client.JsonAsync("/statements.json?kind=no_such_kind")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Table_OfAnyChoice_HasARowForEachAndALineOfTags()
    {
        using var client = await site.ClientAsync();
        int total = (await client.JsonAsync("/statements.json?kind=casualties")).GetProperty("total").GetInt32();
        using var answer = await client.GetAsync(new Uri("/statements.csv?kind=casualties", UriKind.Relative));
        var rows = Rows(await answer.Content.ReadAsStringAsync());
        var fields = (await client.JsonAsync("/statements/datapackage.json?kind=casualties")).GetProperty("resources")[0].GetProperty("schema").GetProperty("fields").EnumerateArray().ToArray();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(total + 2, rows.Count);
        Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()), rows[0]);
        Assert.Equal(fields.Select(field => field.GetProperty("hxl").GetString()), rows[1]);
        Assert.All(rows[1], tag => Assert.Matches("^#[a-z]+([+][a-z0-9]+)*$", tag));
        Assert.All(rows.Skip(2), row => Assert.Equal("casualties", row[Array.IndexOf([.. rows[0]], "kind")]));
        Assert.Equal(total, rows.Skip(2).Select(row => row[Array.IndexOf([.. rows[0]], "statement")]).Distinct().Count());
    }

    [Fact]
    public async Task Feed_OfAnyChoice_HasTheNewestWithIdentitiesOfTheirOwn()
    {
        using var client = await site.ClientAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await client.GetStringAsync(new Uri("/statements.atom?kind=use", UriKind.Relative))).Root!;
        var entries = feed.Elements(atom + "entry").ToArray();

        Assert.InRange(entries.Length, 1, 50);
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.True(Guid.TryParse(entry.Element(atom + "id")!.Value["urn:uuid:".Length..], out _)));
    }

    private static List<List<string>> Rows(string csv)
    {
        List<List<string>> rows = [];
        using var reader = CsvHelper.CsvReader.Create(System.Text.Encoding.UTF8.GetBytes(csv), new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = false });
        while (reader.Read())
            rows.Add([.. reader.Current.ToArray()]);
        return rows;
    }
}

namespace Attest.Tests.Publishing;

/// <summary>The facets of statements that checks tell: their counts are those of the lists, and lists, rows and pages say the same.</summary>
public sealed class CheckedFacetsTests
{
    private static readonly string[] Pages = [.. new[] { "1999_PRK.txt", "2000_KWT.txt", "2005_VUT.txt" }.Select(name => DemonstrationSite.Read(name).Document.Text.Text)];

    /// <summary>Of these two facets every choice is followed, and what is listed is what the rows of the table and the pages of the statements say.</summary>
    [Theory]
    [InlineData("source")]
    [InlineData("check")]
    public async Task Choices_ThatChecksTell_ListWhatTheySay(string name)
    {
        await using var site = await OnePageSite.OfAsync(Pages);
        var client = site.Client;
        var choices = (await client.JsonAsync("/statements.json")).GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("name").GetString() == name).GetProperty("choices").EnumerateArray().ToArray();

        Assert.True(choices.Length >= 3);
        foreach (var choice in choices)
        {
            string address = choice.GetProperty("address").GetString()!, word = choice.GetProperty("word").GetString()!;
            Assert.Equal($"/statements?{name}={word}", address);
            Assert.NotEqual(word, choice.GetProperty("words").GetString());
            var rows = Rows(await client.GetStringAsync(new Uri(address.Replace("/statements", "/statements.csv", StringComparison.Ordinal), UriKind.Relative)));
            Assert.Equal(choice.GetProperty("count").GetInt32(), rows.Count - 2);
            Assert.All(rows.Skip(2), row => Assert.Contains(word, row[rows[0].IndexOf(name)].Split("; ")));
        }
    }

    /// <summary>The page of a statement says what the facet says.</summary>
    [Theory]
    [InlineData("confirmed", true)]
    [InlineData("contradicted", false)]
    public async Task Check_OfAStatement_IsThatOfItsPage(string result, bool agrees)
    {
        await using var site = await OnePageSite.OfAsync(Pages);
        var client = site.Client;
        var rows = Rows(await client.GetStringAsync(new Uri($"/statements.csv?check={result}", UriKind.Relative)));

        Assert.True(rows.Count > 2);
        foreach (var row in rows.Skip(2).Take(10))
            Assert.Equal(agrees, (await client.JsonAsync($"/statements/{row[rows[0].IndexOf("statement")]}.json")).GetProperty("statement").GetProperty("in_register").GetProperty("agrees").GetBoolean());
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

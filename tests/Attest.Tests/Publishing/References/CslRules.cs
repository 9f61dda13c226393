using System.Text.Json;

namespace Attest.Tests.Publishing.References;

/// <summary>The rules of the CSL-JSON schema that a bibliography program relies on: known types, known members, names and dates in their parts.</summary>
internal static class CslRules
{
    private static readonly HashSet<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "dataset", "document", "entry", "hearing", "interview", "legal_case", "legislation",
        "manuscript", "map", "paper-conference", "personal_communication", "post", "regulation", "report", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly HashSet<string> Texts =
    [
        "id", "type", "title", "container-title", "event", "event-place", "publisher", "publisher-place", "number", "genre", "medium", "locator", "URL", "archive", "archive_location", "language", "note",
    ];

    public static void Hold(string json)
    {
        using var document = JsonDocument.Parse(json);
        var items = document.RootElement.EnumerateArray().ToList();
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        foreach (var item in items)
        {
            Assert.Contains(item.GetProperty("type").GetString()!, Types);
            foreach (var member in item.EnumerateObject())
                if (member.Name is "author" or "interviewer")
                    Assert.All(member.Value.EnumerateArray(), IsName);
                else if (member.Name is "issued" or "accessed")
                    IsDate(member.Value);
                else
                {
                    Assert.Contains(member.Name, Texts);
                    Assert.False(string.IsNullOrWhiteSpace(member.Value.GetString()), $"{member.Name} is empty");
                }
        }
    }

    private static void IsName(JsonElement name)
    {
        Assert.All(name.EnumerateObject(), part => Assert.Contains(part.Name, (string[])["family", "given", "suffix", "literal"]));
        Assert.True(name.TryGetProperty("family", out _) ^ name.TryGetProperty("literal", out _));
    }

    private static void IsDate(JsonElement date)
    {
        if (date.TryGetProperty("literal", out _))
            return;
        var points = date.GetProperty("date-parts").EnumerateArray().ToList();
        Assert.InRange(points.Count, 1, 2);
        foreach (var point in points)
        {
            int[] parts = [.. point.EnumerateArray().Select(part => part.GetInt32())];
            Assert.InRange(parts.Length, 1, 3);
            Assert.InRange(parts.ElementAtOrDefault(1), 0, 12);
            Assert.InRange(parts.ElementAtOrDefault(2), 0, 31);
        }
    }
}

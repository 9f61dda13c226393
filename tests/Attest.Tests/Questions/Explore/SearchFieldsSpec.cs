using Attest.Questions.Explore;
using Attest.Store;
using Attest.Tests.Publishing;

namespace Attest.Tests.Questions.Explore;

/// <summary>The specification kind <c>search-fields</c>: a query, taken apart.</summary>
internal static class SearchFieldsSpec
{
    /// <summary>The words, then what the fields ask for; or what is wrong with one.</summary>
    public static string Explain(string input)
    {
        var fields = SearchFields.Of(input.Trim(), DemonstrationSite.Registers);
        string?[] lines =
        [
            "words: " + fields.Words,
            fields.Filter.IsEverything ? null : fields.Filter.ToString(),
            fields.First is null && fields.Last is null ? null : $"editions: {fields.First} to {fields.Last}".TrimEnd(),
            fields.Part == SearchPart.Everything ? null : "in: " + fields.Part.ToString().ToLowerInvariant(),
            fields.Problem,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}

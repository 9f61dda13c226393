namespace Attest.Checks;

/// <summary>The words for weight and subject of a finding in data, interface and docs: the members' names in small letters.</summary>
public static class FindingWords
{
    /// <summary>The word for a weight: <c>high</c>, <c>medium</c>, <c>low</c>.</summary>
    public static string Of(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The word for a subject: <c>text</c>, <c>sources</c>, <c>state</c>.</summary>
    public static string Of(FindingSubject about) => about.ToString().ToLowerInvariant();

    /// <summary>Reads the word for a weight, or answers false.</summary>
    public static bool TryParse(string? word, out FindingSeverity severity) => Enum.TryParse(word, ignoreCase: true, out severity) && Of(severity) == word;

    /// <summary>Reads the word for a subject, or answers false.</summary>
    public static bool TryParse(string? word, out FindingSubject about) => Enum.TryParse(word, ignoreCase: true, out about) && Of(about) == word;
}

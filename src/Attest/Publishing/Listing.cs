namespace Attest.Publishing;

/// <summary>Several things in one sentence of English.</summary>
public static class Listing
{
    /// <summary>“Kosovo, Taiwan and Western Sahara”; empty for none.</summary>
    public static string Of(IEnumerable<string> things) => things.ToArray() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}

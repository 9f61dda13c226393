using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>Finds tokens by their place in the text.</summary>
internal static class TokenSearch
{
    /// <summary>The index of the first token that starts at or after a UTF-16 unit.</summary>
    public static int BinarySearchStart(this ImmutableArray<Token> tokens, int unit)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < unit)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

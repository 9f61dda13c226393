using System.Collections.Frozen;
using System.Text.Json;

namespace Attest.Registers;

/// <summary>The words of an enumeration as registers write them: <c>ConsentToBeBound</c> is <c>consent_to_be_bound</c>.</summary>
internal static class SnakeWords<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    internal static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);

    internal static string All => string.Join(", ", Values.Keys.Order(StringComparer.Ordinal));
}

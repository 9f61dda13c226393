using System.Text;

namespace Attest.Registers;

/// <summary>The words of an enumeration as registers write them: <c>ConsentToBeBound</c> is <c>consent_to_be_bound</c>.</summary>
internal static class SnakeWords<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(value => Write(value.ToString()), StringComparer.Ordinal);

    internal static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);

    internal static string All => string.Join(", ", Values.Keys.Order(StringComparer.Ordinal));

    private static string Write(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
            (char.IsUpper(letter) && word.Length > 0 ? word.Append('_') : word).Append(char.ToLowerInvariant(letter));
        return word.ToString();
    }
}

using System.Text;

namespace Attest.Registers;

/// <summary>
/// The words of an enumeration as registers write them: <c>ConsentToBeBound</c> is <c>consent_to_be_bound</c>. Values are kept boxed: a dictionary
/// of each enumeration's own type would have to be compiled anew for each, which is most of the time of a first load.
/// </summary>
internal static class SnakeWords<T> where T : struct, Enum
{
    private static readonly Dictionary<string, object> Values = ReadWords(Enum.GetValuesAsUnderlyingType<T>());

    internal static bool TryParse(string word, out T value)
    {
        bool isWord = Values.TryGetValue(word, out object? boxed);
        value = isWord ? (T)boxed! : default;
        return isWord;
    }

    /// <summary>The word of a value.</summary>
    internal static string Of(T value) => Write(value.ToString());

    internal static string All => string.Join(", ", Values.Keys.Order(StringComparer.Ordinal));

    private static Dictionary<string, object> ReadWords(Array numbers)
    {
        var words = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (object number in numbers)
        {
            object value = Enum.ToObject(typeof(T), number);
            words[Write(value.ToString()!)] = value;
        }

        return words;
    }

    private static string Write(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (char letter in name)
            (char.IsUpper(letter) && word.Length > 0 ? word.Append('_') : word).Append(char.ToLowerInvariant(letter));
        return word.ToString();
    }
}

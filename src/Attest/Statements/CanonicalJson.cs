using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Statements;

/// <summary>
/// JSON in the canonical form of RFC 8785: no white space, members in the order of their UTF-16 code units, the shortest escapes. Equal values give equal bytes.
/// </summary>
public static class CanonicalJson
{
    // The largest integer that every reader of JSON holds exactly (RFC 8785, appendix D).
    private const long LargestExact = (1L << 53) - 1;

    // Documents and statements are written by the hundred thousand: each thread keeps one writer for them, unless one wrote so much that its buffer should not be kept.
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static CanonicalWriter? _writer;

    /// <summary>
    /// The canonical bytes of a value, in UTF-8. Throws <see cref="ArgumentException"/> for half a surrogate pair, which the RFC forbids, and for a number that is not
    /// an integer of at most 53 bits: what may have a fraction is written as a decimal string (I5), so that no reader rounds it.
    /// </summary>
    public static byte[] Write(JsonNode? value) => Write(value, Append, static bytes => bytes.ToArray());

    /// <summary>A number as a decimal string without exponent, superfluous zeros or the sign of zero: <c>136</c>, <c>0.5</c>, <c>-3</c>.</summary>
    public static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal))
            text = text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    /// <summary>The canonical bytes of what is written.</summary>
    internal static byte[] Write<T>(T value, Action<CanonicalWriter, T> write) => Write(value, write, static bytes => bytes.ToArray());

    /// <summary>What is made of the canonical bytes of what is written; they are there for as long as it is made.</summary>
    internal static TResult Write<T, TResult>(T value, Action<CanonicalWriter, T> write, Func<ReadOnlySpan<byte>, TResult> make)
    {
        var json = _writer ?? new CanonicalWriter();
        // What is written may itself be told of by what is written elsewhere.
        _writer = null;
        json.Clear();
        write(json, value);
        var made = make(json.Written);
        _writer = json.Capacity <= LargestKept ? json : null;
        return made;
    }

    private static void Append(CanonicalWriter json, JsonNode? value)
    {
        switch (value)
        {
            case null:
                json.Null();
                break;
            case JsonObject members:
                AppendObject(json, members);
                break;
            case JsonArray items:
                json.StartArray();
                foreach (var item in items)
                    Append(json, item);
                json.EndArray();
                break;
            default:
                AppendScalar(json, value);
                break;
        }
    }

    private static void AppendObject(CanonicalWriter json, ICollection<KeyValuePair<string, JsonNode?>> members)
    {
        var rented = ArrayPool<KeyValuePair<string, JsonNode?>>.Shared.Rent(members.Count);
        members.CopyTo(rented, 0);
        var sorted = rented.AsSpan(0, members.Count);
        sorted.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        json.StartObject();
        foreach (var (name, value) in sorted)
        {
            json.Name(name);
            Append(json, value);
        }
        json.EndObject();
        sorted.Clear();
        ArrayPool<KeyValuePair<string, JsonNode?>>.Shared.Return(rented);
    }

    private static void AppendScalar(CanonicalWriter json, JsonNode value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                json.String(value.GetValue<string>());
                break;
            case JsonValueKind.True:
                json.Boolean(true);
                break;
            case JsonValueKind.False:
                json.Boolean(false);
                break;
            default:
                json.Integer(value is JsonValue number && number.TryGetValue(out int integer) ? integer : Integer(value.ToJsonString()));
                break;
        }
    }

    private static long Integer(string number) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && integer is >= -LargestExact and <= LargestExact
            ? integer
            : throw new ArgumentException($"{number} is not an integer of at most 53 bits; write it as a decimal string.");
}

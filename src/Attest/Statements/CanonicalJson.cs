using System.Buffers;
using System.Globalization;
using System.Text;
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

    private static readonly SearchValues<char> Escaped = SearchValues.Create(string.Concat(Enumerable.Range(0, ' ').Select(c => (char)c)) + "\"\\");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Documents and statements are written by the hundred thousand: each thread keeps one buffer for them, unless one was so large that it should not be kept.
    private const int LargestKept = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>
    /// The canonical bytes of a value, in UTF-8. Throws <see cref="ArgumentException"/> for half a surrogate pair, which the RFC forbids, and for a number that is not
    /// an integer of at most 53 bits: what may have a fraction is written as a decimal string (I5), so that no reader rounds it.
    /// </summary>
    public static byte[] Write(JsonNode? value)
    {
        var json = _buffer ?? new ArrayBufferWriter<byte>(4096);
        json.ResetWrittenCount();
        Append(json, value);
        _buffer = json.Capacity <= LargestKept ? json : null;
        return json.WrittenSpan.ToArray();
    }

    /// <summary>A number as a decimal string without exponent, superfluous zeros or the sign of zero: <c>136</c>, <c>0.5</c>, <c>-3</c>.</summary>
    public static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal))
            text = text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    private static void Append(ArrayBufferWriter<byte> json, JsonNode? value)
    {
        switch (value)
        {
            case null:
                json.Write("null"u8);
                break;
            case JsonObject members:
                AppendObject(json, members);
                break;
            case JsonArray items:
                AppendArray(json, items);
                break;
            default:
                AppendScalar(json, value);
                break;
        }
    }

    private static void AppendObject(ArrayBufferWriter<byte> json, ICollection<KeyValuePair<string, JsonNode?>> members)
    {
        var rented = ArrayPool<KeyValuePair<string, JsonNode?>>.Shared.Rent(members.Count);
        members.CopyTo(rented, 0);
        var sorted = rented.AsSpan(0, members.Count);
        sorted.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        json.Write("{"u8);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0)
                json.Write(","u8);
            AppendString(json, sorted[i].Key);
            json.Write(":"u8);
            Append(json, sorted[i].Value);
        }
        json.Write("}"u8);
        sorted.Clear();
        ArrayPool<KeyValuePair<string, JsonNode?>>.Shared.Return(rented);
    }

    private static void AppendArray(ArrayBufferWriter<byte> json, JsonArray items)
    {
        json.Write("["u8);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                json.Write(","u8);
            Append(json, items[i]);
        }
        json.Write("]"u8);
    }

    private static void AppendScalar(ArrayBufferWriter<byte> json, JsonNode value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                AppendString(json, value.GetValue<string>());
                break;
            case JsonValueKind.True:
                json.Write("true"u8);
                break;
            case JsonValueKind.False:
                json.Write("false"u8);
                break;
            default:
                AppendInteger(json, value is JsonValue number && number.TryGetValue(out int integer) ? integer : Integer(value.ToJsonString()));
                break;
        }
    }

    private static void AppendInteger(ArrayBufferWriter<byte> json, long integer)
    {
        const int longest = 20;
        integer.TryFormat(json.GetSpan(longest), out var length, default, CultureInfo.InvariantCulture);
        json.Advance(length);
    }

    private static long Integer(string number) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && integer is >= -LargestExact and <= LargestExact
            ? integer
            : throw new ArgumentException($"{number} is not an integer of at most 53 bits; write it as a decimal string.");

    private static void AppendString(ArrayBufferWriter<byte> json, string text)
    {
        json.Write("\""u8);
        var rest = text.AsSpan();
        for (var i = rest.IndexOfAny(Escaped); i >= 0; i = rest.IndexOfAny(Escaped))
        {
            AppendUnescaped(json, rest[..i]);
            AppendUnescaped(json, Escape(rest[i]));
            rest = rest[(i + 1)..];
        }
        AppendUnescaped(json, rest);
        json.Write("\""u8);
    }

    private static void AppendUnescaped(ArrayBufferWriter<byte> json, ReadOnlySpan<char> text) =>
        json.Advance(StrictUtf8.GetBytes(text, json.GetSpan(StrictUtf8.GetMaxByteCount(text.Length))));

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}

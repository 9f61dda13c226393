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

    /// <summary>
    /// The canonical bytes of a value, in UTF-8. Throws <see cref="ArgumentException"/> for half a surrogate pair, which the RFC forbids, and for a number that is not
    /// an integer of at most 53 bits: what may have a fraction is written as a decimal string (I5), so that no reader rounds it.
    /// </summary>
    public static byte[] Write(JsonNode? value)
    {
        var json = new StringBuilder();
        Append(json, value);
        return StrictUtf8.GetBytes(json.ToString());
    }

    /// <summary>A number as a decimal string without exponent, superfluous zeros or the sign of zero: <c>136</c>, <c>0.5</c>, <c>-3</c>.</summary>
    public static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Contains('.', StringComparison.Ordinal))
            text = text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    private static void Append(StringBuilder json, JsonNode? value)
    {
        switch (value)
        {
            case null:
                json.Append("null");
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

    private static void AppendObject(StringBuilder json, JsonObject members)
    {
        var opening = '{';
        foreach (var (name, member) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            json.Append(opening);
            AppendString(json, name);
            json.Append(':');
            Append(json, member);
            opening = ',';
        }
        json.Append(opening == '{' ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder json, JsonArray items)
    {
        var opening = '[';
        foreach (var item in items)
        {
            json.Append(opening);
            Append(json, item);
            opening = ',';
        }
        json.Append(opening == '[' ? "[]" : "]");
    }

    private static void AppendScalar(StringBuilder json, JsonNode value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                AppendString(json, value.GetValue<string>());
                break;
            case JsonValueKind.True:
                json.Append("true");
                break;
            case JsonValueKind.False:
                json.Append("false");
                break;
            default:
                json.Append(value is JsonValue number && number.TryGetValue(out int integer) ? integer : Integer(value.ToJsonString()));
                break;
        }
    }

    private static long Integer(string number) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && integer is >= -LargestExact and <= LargestExact
            ? integer
            : throw new ArgumentException($"{number} is not an integer of at most 53 bits; write it as a decimal string.");

    private static void AppendString(StringBuilder json, string text)
    {
        json.Append('"');
        var rest = text.AsSpan();
        for (var i = rest.IndexOfAny(Escaped); i >= 0; i = rest.IndexOfAny(Escaped))
        {
            json.Append(rest[..i]);
            AppendEscaped(json, rest[i]);
            rest = rest[(i + 1)..];
        }
        json.Append(rest).Append('"');
    }

    private static StringBuilder AppendEscaped(StringBuilder json, char c) => c switch
    {
        '"' => json.Append("\\\""),
        '\\' => json.Append("\\\\"),
        '\b' => json.Append("\\b"),
        '\t' => json.Append("\\t"),
        '\n' => json.Append("\\n"),
        '\f' => json.Append("\\f"),
        '\r' => json.Append("\\r"),
        _ => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}

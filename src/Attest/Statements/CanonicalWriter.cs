using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attest.Statements;

/// <summary>
/// Writes canonical JSON (RFC 8785) as it is told, without a tree in between. Members must be told in their order; one that comes late throws <see cref="InvalidOperationException"/>. The methods
/// that take a member leave it out where there is nothing to say.
/// </summary>
internal sealed class CanonicalWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(string.Concat(Enumerable.Range(0, ' ').Select(c => (char)c)) + "\"\\");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    // The last name of each object that is open.
    private readonly Stack<string?> _last = [];
    private bool _isFollowing;

    /// <summary>What has been written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>How many bytes there is room for.</summary>
    public int Capacity => _bytes.Capacity;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _last.Clear();
        _isFollowing = false;
    }

    public void StartObject()
    {
        Start((byte)'{');
        _last.Push(null);
    }

    public void EndObject()
    {
        _last.Pop();
        End((byte)'}');
    }

    public void StartArray() => Start((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>The name of the member whose value comes next.</summary>
    public void Name(string name)
    {
        var last = _last.Pop();
        if (last is not null && string.CompareOrdinal(last, name) >= 0)
            throw new InvalidOperationException($"The member “{name}” must stand before “{last}”.");
        _last.Push(name);
        Separate();
        AppendString(name);
        Append((byte)':');
        _isFollowing = false;
    }

    public void String(ReadOnlySpan<char> text)
    {
        Separate();
        AppendString(text);
    }

    public void Integer(long integer)
    {
        const int longest = 20;
        Separate();
        integer.TryFormat(_bytes.GetSpan(longest), out var length, default, CultureInfo.InvariantCulture);
        _bytes.Advance(length);
    }

    public void Boolean(bool value)
    {
        Separate();
        _bytes.Write(value ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        Separate();
        _bytes.Write("null"u8);
    }

    public void Member(string name, string? text)
    {
        if (text is null)
            return;
        Name(name);
        String(text);
    }

    public void Member(string name, int? integer)
    {
        if (integer is not { } value)
            return;
        Name(name);
        Integer(value);
    }

    /// <summary>A member that is there only when it is so.</summary>
    public void Flag(string name, bool isSo)
    {
        if (!isSo)
            return;
        Name(name);
        Boolean(true);
    }

    public void Member<T>(string name, T? value, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (value is null)
            return;
        Name(name);
        write(this, value);
    }

    public void Member<T>(string name, ImmutableArray<T> items, Action<CanonicalWriter, T> write)
    {
        if (!items.IsDefaultOrEmpty)
            Items(name, items, write);
    }

    public void Member(string name, ImmutableArray<string> texts) => Member(name, texts, static (json, text) => json.String(text));

    /// <summary>A member that is there when it has no items, too.</summary>
    public void Items<T>(string name, ImmutableArray<T> items, Action<CanonicalWriter, T> write)
    {
        Name(name);
        StartArray();
        foreach (var item in items)
            write(this, item);
        EndArray();
    }

    private void Start(byte sign)
    {
        Separate();
        Append(sign);
        _isFollowing = false;
    }

    private void End(byte sign)
    {
        Append(sign);
        _isFollowing = true;
    }

    // A comma stands before everything but what is first, or follows its name.
    private void Separate()
    {
        if (_isFollowing)
            Append((byte)',');
        _isFollowing = true;
    }

    private void Append(byte sign)
    {
        _bytes.GetSpan(1)[0] = sign;
        _bytes.Advance(1);
    }

    private void AppendString(ReadOnlySpan<char> text)
    {
        Append((byte)'"');
        for (var i = text.IndexOfAny(Escaped); i >= 0; i = text.IndexOfAny(Escaped))
        {
            AppendUnescaped(text[..i]);
            AppendUnescaped(Escape(text[i]));
            text = text[(i + 1)..];
        }
        AppendUnescaped(text);
        Append((byte)'"');
    }

    private void AppendUnescaped(ReadOnlySpan<char> text) => _bytes.Advance(StrictUtf8.GetBytes(text, _bytes.GetSpan(StrictUtf8.GetMaxByteCount(text.Length))));

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

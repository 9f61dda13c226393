using System.Text.Json;

namespace Attest.Store;

/// <summary>The lines of a dump, counted, so that what is wrong has a place.</summary>
internal sealed class DumpReader(Stream dump, string name) : IDisposable
{
    private readonly StreamReader _reader = new(dump, leaveOpen: true);
    private int _number;

    /// <summary>The next line, or null after the last; throws <see cref="DumpFormatException"/> when it is no JSON object.</summary>
    public JsonElement? Next()
    {
        if (_reader.ReadLine() is not { } line)
            return null;
        _number++;
        JsonElement parsed = default;
        Read(() => parsed = JsonElement.Parse(line));
        return parsed.ValueKind == JsonValueKind.Object ? parsed : throw Wrong("An object is expected.");
    }

    /// <summary>Runs a step on the line last read; what that finds wrong is said with the line's number.</summary>
    public void Read(Action step)
    {
        try
        {
            step();
        }
        // All that reading values out of someone else's JSON can find wrong.
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw Wrong(exception.Message, exception);
        }
    }

    public DumpFormatException Wrong(string problem, Exception? inner = null) => new(name, Math.Max(_number, 1), problem, inner);

    public void Dispose() => _reader.Dispose();
}

using System.Globalization;
using System.Text.Json;

namespace Attest.App.Publishing;

/// <summary>
/// Logs as one JSON object a line. Values are written for Attest's own messages only; of the framework's messages, which may hold addresses
/// of readers and texts of queries, the pattern alone, and of an exception its type and where it arose.
/// </summary>
internal sealed class JsonLinesLogs(TextWriter writer, TimeProvider clock) : ILoggerProvider
{
    private readonly Lock _writing = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private void Write(string source, LogLevel level, IEnumerable<KeyValuePair<string, object?>>? values, Exception? error)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            json.WriteString("level", level.ToString().ToLowerInvariant());
            json.WriteString("source", source);
            var isOurs = source.StartsWith("Attest.", StringComparison.Ordinal);
            foreach (var (name, value) in values ?? [])
                if (name == "{OriginalFormat}")
                    json.WriteString("event", value?.ToString());
                else if (isOurs)
                    WriteValue(json, name.ToLowerInvariant(), value);
            if (error is not null)
            {
                json.WriteString("exception", error.GetType().FullName);
                json.WriteString("at", error.StackTrace);
            }
            json.WriteEndObject();
        }
        var line = System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        lock (_writing)
            writer.WriteLine(line);
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        if (value is int or long)
            json.WriteNumber(name, Convert.ToInt64(value, provider: null));
        else if (value is double number)
            json.WriteNumber(name, number);
        else
            json.WriteString(name, value?.ToString());
    }

    private sealed class Logger(JsonLinesLogs logs, string source) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) =>
            logLevel != LogLevel.None && (source.StartsWith("Attest.", StringComparison.Ordinal) || logLevel >= LogLevel.Warning);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                logs.Write(source, logLevel, state as IEnumerable<KeyValuePair<string, object?>>, exception);
        }
    }
}

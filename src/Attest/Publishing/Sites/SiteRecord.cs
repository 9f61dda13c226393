using System.Text.Json;
using Attest.Store;

namespace Attest.Publishing.Sites;

/// <summary>What a published site remembers of itself in <c>published.jsonl</c>, so that the next time only what has changed is written: of each report a hash of all its pages are made from.</summary>
/// <param name="Stamp">The hash of what all pages are made from: program, terms, which reports there are.</param>
/// <param name="Search">The hash of what the index of words is made from.</param>
/// <param name="Front">The files that lead to reports: pages of States, of editions, and what lies beside these.</param>
/// <param name="Reports">The reports by their addresses.</param>
internal sealed record SiteRecord(string Stamp, string Search, IReadOnlyList<string> Front, IReadOnlyDictionary<string, SiteRecord.Report> Reports)
{
    /// <summary>Its file.</summary>
    public const string Path = "published.jsonl";

    /// <summary>A site that was never published.</summary>
    public static SiteRecord None { get; } = new("", "", [], new Dictionary<string, Report>());

    /// <summary>The bytes of the file: a line for the site, then a line for each report.</summary>
    public byte[] Write()
    {
        using MemoryStream bytes = new();
        using Utf8JsonWriter json = new(bytes);
        Line(() =>
        {
            json.WriteString("stamp", Stamp);
            json.WriteString("search", Search);
            json.WriteStartArray("front");
            foreach (var path in Front)
                json.WriteStringValue(path);
            json.WriteEndArray();
        });
        foreach (var (address, report) in Reports.OrderBy(report => report.Key, StringComparer.Ordinal))
            Line(() =>
            {
                json.WriteString("report", address);
                json.WriteString("inputs", report.Inputs);
                json.WriteString("text", report.Text);
                json.WriteNumber("statements", report.Statements);
                json.WriteNumber("checked", report.Checked);
            });
        return bytes.ToArray();

        void Line(Action members)
        {
            json.WriteStartObject();
            members();
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            bytes.WriteByte((byte)'\n');
        }
    }

    /// <summary>What a file says; <see cref="None"/> where there is none, or none that can be read.</summary>
    public static SiteRecord Read(byte[]? file)
    {
        if (file is null)
            return None;
        try
        {
            Dictionary<string, Report> reports = new(StringComparer.Ordinal);
            string? stamp = null, search = null;
            string[] front = [];
            foreach (var line in file.AsSpan().Split((byte)'\n'))
            {
                if (file.AsMemory()[line] is not { IsEmpty: false } bytes)
                    continue;
                using var json = JsonDocument.Parse(bytes);
                if (stamp is null)
                    (stamp, search, front) = (json.RootElement.RequiredText("stamp"), json.RootElement.RequiredText("search"), [.. json.RootElement.GetProperty("front").EnumerateArray().Select(path => path.GetString()!)]);
                else
                    reports.Add(json.RootElement.RequiredText("report"), new(json.RootElement.RequiredText("inputs"), json.RootElement.RequiredText("text"), json.RootElement.GetProperty("statements").GetInt32(), json.RootElement.GetProperty("checked").GetInt32()));
            }
            return stamp is null ? None : new(stamp, search!, front, reports);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return None;
        }
    }

    /// <summary>A report that was published.</summary>
    /// <param name="Inputs">The hash of what its pages are made from.</param>
    /// <param name="Text">The SHA-256 of its text.</param>
    /// <param name="Statements">How many statements it has.</param>
    /// <param name="Checked">How many of them a person has checked.</param>
    internal sealed record Report(string Inputs, string Text, int Statements, int Checked);
}

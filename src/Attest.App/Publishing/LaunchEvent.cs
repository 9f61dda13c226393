using System.Globalization;
using Attest.Registers;
using CsvHelper;

namespace Attest.App.Publishing;

/// <summary>A national launch of an edition: a row of <c>data/content/launches.csv</c>.</summary>
/// <param name="Edition">The edition: <c>lm-2026</c>.</param>
/// <param name="On">The day.</param>
/// <param name="State">Where: the State.</param>
/// <param name="Place">The town, and where in it.</param>
/// <param name="Organiser">Who holds it.</param>
/// <param name="What">What it is.</param>
internal sealed record LaunchEvent(string Edition, DateOnly On, JurisdictionCode State, string Place, string Organiser, string What)
{
    private static readonly string[] Columns = ["edition", "on", "state", "place", "organiser", "what"];

    /// <summary>The events of a file by day; none where there is no file. Throws <see cref="FormatException"/> with file and line for a row that is none.</summary>
    public static IReadOnlyList<LaunchEvent> In(string path)
    {
        if (!File.Exists(path))
            return [];
        List<LaunchEvent> found = [];
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        for (bool isHeader = true; csv.Read(); isHeader = false)
        {
            string[] row = [.. csv.Current.ToArray().Select(field => field.Trim())];
            if (isHeader ? !row.SequenceEqual(Columns) : Parse(row) is null)
                throw new FormatException($"{path}:{csv.LineNumber}: write {string.Join(",", Columns)}, as lm-2026,2026-11-18,FRA,\"Paris, town hall\",its organiser,what it is; none may be empty, the day is YYYY-MM-DD, the State its code.");
            if (!isHeader)
                found.Add(Parse(row)!);
        }
        return [.. found.OrderBy(launch => launch.On).ThenBy(launch => launch.State.Value, StringComparer.Ordinal)];
    }

    private static LaunchEvent? Parse(string[] row) =>
        row.Length == Columns.Length && row.All(field => field.Length > 0) && DateOnly.TryParseExact(row[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && JurisdictionCode.TryParse(row[2], out var state)
            ? new(row[0], on, state, row[3], row[4], row[5])
            : null;
}

using System.Collections.Immutable;
using System.Globalization;
using Attest.Statements;
using CsvHelper;

namespace Attest.Network.Cycle;

/// <summary>Reads the rules of the calendar, <c>data/content/milestones.csv</c>, which an organisation makes its own.</summary>
public static class ReadMilestoneRules
{
    private const int DaysOfWeek = 7;

    private static readonly string[] Columns = ["milestone", "days", "weekend", "on_weekend", "remind", "roles"];

    /// <summary>The rules in the order of the milestones, one for each. Throws <see cref="FormatException"/>, with the line, for a row that is no rule, and for a milestone that lacks one or has two.</summary>
    public static ImmutableArray<MilestoneRule> From(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        SortedDictionary<Milestone, MilestoneRule> rules = [];
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        for (var isHeader = true; csv.Read(); isHeader = false)
        {
            string[] row = [.. csv.Current.ToArray().Select(field => field.Trim())];
            var isRight = isHeader ? row.SequenceEqual(Columns) : Parse(row) is { } rule && rules.TryAdd(rule.Milestone, rule);
            if (!isRight)
                throw new FormatException($"{path}:{csv.LineNumber}: write {string.Join(",", Columns)}, as drafts_due,-180,saturday sunday,after,21 7 1 -3,researcher; each milestone has one line, on_weekend is before, after or stays.");
        }
        return rules.Count == Enum.GetValues<Milestone>().Length
            ? [.. rules.Values]
            : throw new FormatException($"{path}: lines are missing for {string.Join(", ", Enum.GetValues<Milestone>().Except(rules.Keys).Select(Vocabulary.Word))}.");
    }

    private static MilestoneRule? Parse(string[] row) =>
        row.Length == Columns.Length
        && Vocabulary.TryParse<Milestone>(row[0], out var milestone)
        && Number(row[1]) is { } days
        && Words(row[2], Word<DayOfWeek>) is { } weekend && weekend.Distinct().Count() < DaysOfWeek
        && Word<WeekendRule>(row[3]) is { } onWeekend
        && Words(row[4], Number) is { } remind
        && Words(row[5], Word<Role>) is { } roles
            ? new(milestone, days, onWeekend) { Weekend = weekend, Remind = remind, Roles = roles }
            : null;

    private static ImmutableArray<T>? Words<T>(string text, Func<string, T?> read)
        where T : struct
    {
        T?[] words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(read)];
        return words.Contains(null) ? null : [.. words.OfType<T>()];
    }

    private static T? Word<T>(string text)
        where T : struct, Enum => Vocabulary.TryParse<T>(text, out var member) ? member : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 3660 ? number : null;
}

using System.Globalization;
using Attest.Registers;

namespace Attest.Treaties;

/// <summary>How due dates follow from the day on which a treaty entered into force for a State. A rule is one class and one name here; obligations.csv says where it applies.</summary>
public abstract class DueRule
{
    private static readonly Dictionary<string, Func<Parameters, DueRule>> Makers = new(StringComparer.Ordinal)
    {
        ["days_after_entry"] = given => new DaysAfterEntry(given.Number("days")),
        ["years_after_entry"] = given => new YearsAfterEntry(given.Number("years"), given.OptionalNumber("extension_years")),
        ["yearly"] = given => new Yearly(given.MonthAndDay("day"), given.OptionalNumber("after_days"), given.OptionalNumber("from")),
    };

    /// <summary>The names of the rules, as obligations.csv writes them.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>The longest extension of one request, in years; null where the rule knows none.</summary>
    public virtual int? ExtensionYears => null;

    /// <summary>The rule of an obligation; throws <see cref="FormatException"/> when there is no such rule, or its parameters are not as it needs them.</summary>
    public static DueRule Of(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        if (!Makers.TryGetValue(obligation.Rule, out var make))
            throw new FormatException($"rule “{obligation.Rule}” is not one of: {string.Join(", ", Names)}");
        Parameters given = new(obligation.Parameters);
        var rule = make(given);
        return given.Unused is { Length: > 0 } unused ? throw new FormatException($"parameters: {obligation.Rule} takes no “{unused}”") : rule;
    }

    /// <summary>The due dates of a State for which the treaty entered into force on the day, in order; a rule that comes back every year goes on for ever.</summary>
    public abstract IEnumerable<DueDate> DueDates(DateOnly entry);

    /// <summary>How a due date follows, in words that end a sentence begun with the day of entry into force.</summary>
    public abstract string Explain(DueDate due);

    /// <summary>Why a published due date cannot be right whatever the day of entry into force was; null when it can be.</summary>
    /// <param name="published">The day published.</param>
    /// <param name="treaty">The treaty.</param>
    public virtual string? Doubt(DateOnly published, Treaty treaty) => null;

    /// <summary>A number with the unit it counts: “1 day”, “180 days”.</summary>
    private protected static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");

    private sealed class Parameters(IReadOnlyDictionary<string, string> given)
    {
        private readonly HashSet<string> used = new(StringComparer.Ordinal);

        internal string? Unused => given.Keys.FirstOrDefault(name => !used.Contains(name));

        internal int Number(string name) => OptionalNumber(name) ?? throw new FormatException($"parameters: “{name}” is missing");

        internal int? OptionalNumber(string name)
        {
            used.Add(name);
            return !given.TryGetValue(name, out string? text) ? null
                : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
                : throw new FormatException($"parameters: “{name}={text}” is not a whole number");
        }

        internal (int Month, int Day) MonthAndDay(string name)
        {
            used.Add(name);
            string text = given.GetValueOrDefault(name, "");
            return DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && (day.Month, day.Day) != (2, 29)
                ? (day.Month, day.Day)
                : throw new FormatException($"parameters: “{name}={text}” is not a day of every year (04-30)");
        }
    }
}

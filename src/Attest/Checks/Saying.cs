using System.Globalization;
using Attest.Statements;

namespace Attest.Checks;

/// <summary>Words of the data as they stand in messages.</summary>
internal static class Saying
{
    /// <summary>A value: “not signed”.</summary>
    public static string Of(StatementValue value) => Vocabulary.Word(value).Replace('_', ' ');

    /// <summary>A kind: “stockpile destruction”.</summary>
    public static string Of(StatementKind kind) => Vocabulary.Word(kind).Replace('_', ' ');

    /// <summary>A day: “1 March 1999”.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with its thousands: “176,200”.</summary>
    public static string Number(decimal number) => number.ToString(number == decimal.Truncate(number) ? "N0" : "N2", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Attest.Registers;

/// <summary>One row while it is read: fields by column, turned into values or refused with what is wrong.</summary>
internal sealed class RegisterRow(RegisterTable table, string file, int line, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    internal string File => file;

    internal int Line => line;

    internal string Text(string column) => columns.TryGetValue(column, out int index) && index < fields.Length ? fields[index] : "";

    internal string Required(string column) =>
        Text(column) is { Length: > 0 } text ? text : throw new FormatException($"{column} is empty");

    internal string[] List(string column) => Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal DateOnly Date(string column) => ParseDate(column, Required(column));

    internal DateOnly? OptionalDate(string column) => Text(column) is { Length: > 0 } text ? ParseDate(column, text) : null;

    /// <summary>A day, the word "unknown" (it happened on a day not held), or nothing (it did not happen).</summary>
    internal ActDay Act(string column) => Text(column) switch
    {
        "" => ActDay.None,
        "unknown" => ActDay.Unknown,
        string text => ActDay.On(ParseDate(column, text)),
    };

    /// <summary>A date as precise as it is known; null when nothing is written or the word "unknown".</summary>
    internal EdtfDate? OptionalEdtf(string column) => Text(column) switch
    {
        "" or "unknown" => null,
        string text when EdtfDate.TryParse(text, out var date) => date,
        string text => throw new FormatException($"{column} “{text}” is not a date (2008, 2008-03, 2008-03-01, 2016/2017, ../2023-09-12)"),
    };

    internal int Number(string column) => OptionalNumber(column) ?? throw new FormatException($"{column} is empty");

    internal int? OptionalNumber(string column) => Text(column) switch
    {
        "" => null,
        string text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) => number,
        string text => throw new FormatException($"{column} “{text}” is not a whole number"),
    };

    internal T Word<T>(string column) where T : struct, Enum =>
        SnakeWords<T>.TryParse(Required(column), out var value)
            ? value
            : throw new FormatException($"{column} “{Text(column)}” is not one of: {SnakeWords<T>.All}");

    /// <summary>A well-formed code, not looked up: only the register of jurisdictions itself reads codes this way.</summary>
    internal JurisdictionCode NewCode(string column) => JurisdictionCode.Parse(Required(column));

    internal JurisdictionCode Code(string column) => OptionalCode(column) ?? throw new FormatException($"{column} is empty");

    internal JurisdictionCode? OptionalCode(string column) => Text(column) is not { Length: > 0 } text
        ? null
        : table.Codes.TryGetValue(text, out var code) ? code : throw new FormatException($"{column} “{text}” is not a code of jurisdictions.csv");

    internal TreatyCode Treaty(string column) => table.Treaties.TryGetValue(Required(column), out var code)
        ? code
        : throw new FormatException($"{column} “{Text(column)}” is not a code of treaties.csv");

    internal RowOrigin Origin(string? source = null, Confidence? confidence = null) => new(
        file,
        line,
        Text("source") is { Length: > 0 } own ? own : source ?? table.Header.Source,
        confidence ?? (Text("confidence").Length > 0 ? Word<Confidence>("confidence") : Confidence.Unknown),
        Text("verified").Length > 0 ? Word<Verification>("verified") : Verification.Unknown,
        OptionalDate("learned_on"),
        Text("note"));

    private static DateOnly ParseDate(string column, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{column} “{text}” is not a calendar day (YYYY-MM-DD)");
}

using System.Globalization;
using Attest.Registers;

namespace Attest.Statements;

/// <summary>What a person types to say a statement: the words of the vocabulary, dates as EDTF, numbers as they are. An empty field is not said.</summary>
public sealed record StatementDraft
{
    /// <summary>The kind: <c>stockpile</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The value: <c>has</c>.</summary>
    public string Value { get; init; } = "";

    /// <summary>The treaty, resolution or meeting.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>Who does it, when it is not the page's State.</summary>
    public string Actor { get; init; } = "";

    /// <summary>When it was so: <c>1999-02</c>.</summary>
    public string Date { get; init; } = "";

    /// <summary>A date aimed at.</summary>
    public string Target { get; init; } = "";

    /// <summary>The number, or a range: <c>136</c>, <c>242-1239</c>.</summary>
    public string Number { get; init; } = "";

    /// <summary>What the number says of the true one: <c>exact</c>, <c>approx</c>, <c>min</c> or <c>max</c>; empty is exact.</summary>
    public string Bound { get; init; } = "";

    /// <summary>What is counted, or the three letters of a currency: <c>mines</c>, <c>km2</c>, <c>USD</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The munitions or objects, with commas between them.</summary>
    public string Items { get; init; } = "";

    /// <summary>How strongly it is said: <c>asserted</c>.</summary>
    public string Hedge { get; init; } = "";

    /// <summary>Whether the text denies the proposition; true by itself for a value that denies by its own wording.</summary>
    public bool Negated { get; init; }

    /// <summary>The fields of a statement.</summary>
    public static StatementDraft Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var quantity = statement.Quantity;
        return new()
        {
            Kind = Vocabulary.Word(statement.Kind),
            Value = Vocabulary.Word(statement.Value),
            Instrument = statement.Instrument ?? "",
            Actor = statement.Actor ?? "",
            Date = statement.Date?.Text ?? "",
            Target = statement.Target?.Text ?? "",
            Number = quantity is null ? "" : quantity.Upper is { } upper ? $"{CanonicalJson.Number(quantity.Number)}-{CanonicalJson.Number(upper)}" : CanonicalJson.Number(quantity.Number),
            Bound = quantity is null ? "" : Vocabulary.Word(quantity.Bound),
            Unit = quantity?.Unit ?? quantity?.Currency ?? "",
            Items = string.Join(", ", statement.Items.IsDefault ? [] : statement.Items),
            Hedge = Vocabulary.Word(statement.Hedge),
            Negated = statement.Negated,
        };
    }

    /// <summary>The statement that a person says of the words of another; what the draft has no field for stays as it is. Throws <see cref="FormatException"/> with what is wrong with the first field that is.</summary>
    public Statement Say(Statement words, string by)
    {
        ArgumentNullException.ThrowIfNull(words);
        var kind = Word<StatementKind>(Kind, "kind");
        var value = Word<StatementValue>(Value, "value");
        if (!Vocabulary.ValuesOf(kind).Contains(value))
            throw new FormatException($"“{Value}” is no value of {Kind}: {string.Join(", ", Vocabulary.ValuesOf(kind).Select(Vocabulary.Word))}.");
        return words with
        {
            Kind = kind,
            Value = value,
            Instrument = Said(Instrument),
            Actor = Said(Actor),
            Date = ReadDate(Date),
            Target = ReadDate(Target),
            Quantity = ReadQuantity(),
            Items = [.. Items.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Hedge = Word<Hedge>(Hedge, "hedge"),
            Negated = Negated || Vocabulary.IsNegative(value),
            Origin = new Origin(OriginKind.Entered, by),
        };
    }

    private Quantity? ReadQuantity()
    {
        if (Said(Number) is not { } typed)
            return null;
        var ends = typed.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
        var (number, upper) = (ReadNumber(ends[0]), ends.Length == 2 ? ReadNumber(ends[1]) : (decimal?)null);
        if (upper < number)
            throw new FormatException($"“{Number}” ends below where it begins.");
        var unit = Said(Unit);
        var isCurrency = unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper);
        return new Quantity(number, Said(Bound) is { } bound ? Word<Bound>(bound, "bound") : Statements.Bound.Exact, isCurrency ? null : unit, isCurrency ? unit : null, upper);
    }

    private static decimal ReadNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"“{text}” is no number: 136, 3370000, 0.5.");

    private static EdtfDate? ReadDate(string text) => Said(text) is not { } said ? null
        : EdtfDate.TryParse(said, out var date) ? date : throw new FormatException($"“{text}” is no date: 1999, 1999-02, 1999-02-24, 1996/.. .");

    private static T Word<T>(string word, string field)
        where T : struct, Enum =>
        Vocabulary.TryParse<T>(word.Trim(), out var member) ? member : throw new FormatException($"“{word}” is no {field}: {string.Join(", ", Enum.GetValues<T>().Select(Vocabulary.Word))}.");

    private static string? Said(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Evaluation;

/// <summary>What makes two statements the same one for scoring, in the words of the vocabulary.</summary>
internal sealed partial record StatementKey
{
    public required string Kind { get; init; }

    public required string Value { get; init; }

    public string? Instrument { get; init; }

    public string? Date { get; init; }

    public bool Negated { get; init; }

    public string? Actor { get; init; }

    public decimal? Number { get; init; }

    public string? Bound { get; init; }

    public string? Unit { get; init; }

    /// <summary>The element of the page's set of statements: without actor and quantity.</summary>
    public StatementKey SetElement => this with { Actor = null, Number = null, Bound = null, Unit = null };

    public bool IsPolicy => Kind == Vocabulary.Word(StatementKind.Policy);

    public static StatementKey Of(Statement statement) => new()
    {
        Kind = Vocabulary.Word(statement.Kind),
        Value = Vocabulary.Word(statement.Value),
        Instrument = PlainInstrument(statement.Instrument),
        Date = statement.Date?.Text,
        Negated = statement.Negated,
        Actor = statement.Actor,
        Number = statement.Quantity?.Number,
        Bound = statement.Quantity is { } quantity ? Vocabulary.Word(quantity.Bound) : null,
        Unit = statement.Quantity?.Currency ?? statement.Quantity?.Unit,
    };

    /// <summary>An open end may be written “1998/” or “1998/..”; both are the same date.</summary>
    public static string? PlainDate(string? text) => EdtfDate.TryParse(text, out var date) ? date.Text : text;

    /// <summary>“UNGA 57/74” is the same with or without the letter of a sub-resolution.</summary>
    public static string? PlainInstrument(string? instrument) =>
        instrument is null ? null : SubResolution().Replace(instrument, "$1");

    public override string ToString()
    {
        string?[] parts =
        [
            $"{Kind}:{Value}", Instrument, Date, Negated && !Value.StartsWith("no", StringComparison.Ordinal) ? "negated" : null, Actor is null ? null : $"by {Actor}",
            Number?.ToString(CultureInfo.InvariantCulture), Bound is "exact" ? null : Bound, Unit,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    [GeneratedRegex(@"^(UNGA \d+/\d+)[A-Z]$")]
    private static partial Regex SubResolution();
}

using Attest.Statements;

namespace Attest.Tests.Reports.Reading;

/// <summary>The specification kind <c>statements</c>: the name of a State, then sentences, one a line; out come the statements, one a line.</summary>
internal static class StatementsSpec
{
    public static string Explain(string input)
    {
        string[] lines = input.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var statements = ReadingFixture.Read(lines[0], lines[1..]);
        return statements.Count == 0 ? "nothing" : string.Join('\n', statements.Select(Describe));
    }

    /// <summary>The specification kind <c>speakers</c>: the same, with whose words the page says each statement is, and nothing else of it but its kind and value.</summary>
    public static string Speakers(string input)
    {
        string[] lines = input.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var statements = ReadingFixture.Read(lines[0], lines[1..]);
        return statements.Count == 0 ? "nothing" : string.Join('\n', statements.Select(statement =>
            $"{Vocabulary.Word(statement.Kind)} {Vocabulary.Word(statement.Value)} {Vocabulary.Word(statement.Hedge)}: {statement.AttributedTo ?? "nobody named"}"));
    }

    /// <summary>The words of the vocabulary in the order of the envelope; what is not said is left out.</summary>
    public static string Describe(Statement statement)
    {
        string?[] words =
        [
            Vocabulary.Word(statement.Kind), statement.Instrument, Vocabulary.Word(statement.Value), statement.Date?.Text,
            statement.Target is { } target ? $"target {target}" : null,
            statement.Actor is { } actor ? $"by {actor}" : null,
            statement.Quantity is { } quantity ? FormattableString.Invariant($"{Vocabulary.Word(quantity.Bound)} {quantity.Number}{(quantity.Upper is { } upper ? $"-{upper}" : "")} {quantity.Currency ?? quantity.Unit}") : null,
            statement.Items.IsDefaultOrEmpty ? null : $"[{string.Join(", ", statement.Items)}]",
            statement.Territory is { } territory ? $"“{territory}”" : null,
            statement.Detail is { } detail ? $"({detail})" : null,
            statement.Negated ? "negated" : null, Vocabulary.Word(statement.Hedge),
            statement.Assessment is { } assessment ? $"assessed “{assessment}”" : null,
        ];
        return string.Join(' ', words.Where(w => w is not null));
    }
}

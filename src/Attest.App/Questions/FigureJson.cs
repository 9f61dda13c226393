using System.Text.Json;
using Attest.App.CommandLine;
using Attest.Questions;
using Attest.Statements;

namespace Attest.App.Questions;

/// <summary>Derived figures as JSON: the question, the statements that went in, and the result; what is written reads back as it was.</summary>
internal static class FigureJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<DerivedFigure> figures)
    {
        json.WriteStartArray();
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("kind", Vocabulary.Word(figure.Kind));
            json.WriteString("value", Vocabulary.Word(figure.Value));
            json.WriteNumber("year", figure.Year);
            WriteNumber(json, "vintage", figure.Vintage);
            json.WriteString("currency", figure.Currency);
            json.WriteBoolean("checked", figure.IsChecked);
            json.WriteString("result", figure.ToString());
            json.WriteNumber("lower", figure.Sum.Lower);
            WriteNumber(json, "upper", figure.Sum.Upper);
            json.WriteBoolean("approximate", figure.Sum.IsApproximate);
            json.WriteNumber("counted", figure.Counted);
            json.WriteNumber("unknown", figure.Unknown);
            json.WriteStartArray("statements");
            foreach (var statement in figure.Inputs)
                json.WriteStringValue(statement.Value);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Reads what was written; throws <see cref="InputException"/> when the file is not that.</summary>
    public static IReadOnlyList<DerivedFigure> Read(FileInfo file)
    {
        try
        {
            using var stream = file.OpenRead();
            using var json = JsonDocument.Parse(stream);
            return [.. json.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception trouble) when (trouble is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file.Name} holds no derived figures: {Words.Sentence(trouble.Message)} Make some with: attest series casualties --sum 2006 --json");
        }
    }

    private static DerivedFigure Read(JsonElement figure) => new(
        Word<StatementKind>(figure, "kind"), Word<StatementValue>(figure, "value"), figure.GetProperty("year").GetInt32(), Number(figure, "vintage")?.GetInt32(),
        figure.GetProperty("currency").GetString(),
        new Interval(figure.GetProperty("lower").GetDecimal(), Number(figure, "upper")?.GetDecimal(), figure.GetProperty("approximate").GetBoolean()),
        [.. figure.GetProperty("statements").EnumerateArray().Select(id => StatementId.TryParse(id.GetString(), out var known) ? known : throw new FormatException("an identity of a statement has not 64 digits"))],
        figure.GetProperty("counted").GetInt32(), figure.GetProperty("unknown").GetInt32())
    {
        IsChecked = figure.GetProperty("checked").GetBoolean(),
    };

    private static T Word<T>(JsonElement figure, string name) where T : struct, Enum =>
        Vocabulary.TryParse<T>(figure.GetProperty(name).GetString() ?? "", out var member) ? member : throw new FormatException($"{name} is none of the vocabulary");

    private static JsonElement? Number(JsonElement figure, string name) => figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number : null;

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

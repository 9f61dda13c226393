using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Questions;

/// <summary>What the vocabulary leaves to the questions, from <c>data/phrases/opposites.csv</c>: which values of a kind exclude each other, and which are asked of States Parties only.</summary>
public sealed class QuestionTable
{
    private const string File = "opposites.csv";

    private readonly FrozenDictionary<(StatementKind Kind, StatementValue Value), (ImmutableArray<StatementValue> Contrary, TreatyCode? Duty)> _rows;

    private QuestionTable(Dictionary<(StatementKind, StatementValue), (ImmutableArray<StatementValue>, TreatyCode?)> rows) => _rows = rows.ToFrozenDictionary();

    /// <summary>Reads the table from a data folder; throws <see cref="PhraseFileException"/> where it cannot be read or a word is none of the vocabulary.</summary>
    public static QuestionTable Load(string dataDirectory)
    {
        var rows = new Dictionary<(StatementKind, StatementValue), (ImmutableArray<StatementValue>, TreatyCode?)>();
        foreach (var row in PhraseFile.Read(dataDirectory, File, "kind", "value", "contrary", "duty"))
        {
            if (!Vocabulary.TryParse<StatementKind>(row[0], out var kind))
                throw new PhraseFileException($"{File}: “{row[0]}” is no kind of statement.");
            rows.Add((kind, Value(kind, row[1])), ([.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Value(kind, word))], row[3].Length > 0 ? TreatyCode.Parse(row[3]) : null));
        }
        return new(rows);
    }

    /// <summary>The values that exclude the one asked, in the order of the table.</summary>
    public ImmutableArray<StatementValue> Excluding(StatementKind kind, StatementValue asked) => _rows.TryGetValue((kind, asked), out var row) ? row.Contrary : [];

    /// <summary>The treaty whose parties alone the question arises for, or null.</summary>
    public TreatyCode? DutyUnder(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Value is { } value && _rows.TryGetValue((question.Kind, value), out var row) ? row.Duty : null;
    }

    private static StatementValue Value(StatementKind kind, string word) =>
        Vocabulary.TryParse<StatementValue>(word, out var value) && Vocabulary.ValuesOf(kind).Contains(value)
            ? value
            : throw new PhraseFileException($"{File}: {Vocabulary.Word(kind)} takes no value “{word}”.");
}

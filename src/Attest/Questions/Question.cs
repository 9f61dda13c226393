using Attest.Statements;

namespace Attest.Questions;

/// <summary>A question that can be put to every State.</summary>
public sealed record Question
{
    /// <summary>Makes a question; throws <see cref="ArgumentException"/> when the kind does not take the value.</summary>
    public Question(StatementKind kind, StatementValue? value = null)
    {
        if (value is { } asked && !Vocabulary.ValuesOf(kind).Contains(asked))
            throw new ArgumentException($"{Vocabulary.Word(kind)} takes no value {Vocabulary.Word(asked)}: {string.Join(", ", Vocabulary.ValuesOf(kind).Select(Vocabulary.Word))}.", nameof(value));
        Kind = kind;
        Value = value;
    }

    /// <summary>What is asked about.</summary>
    public StatementKind Kind { get; }

    /// <summary>What is asked to be so, or null to ask what is said.</summary>
    public StatementValue? Value { get; }

    /// <summary>The treaty, resolution or meeting, or null: then statements on the Mine Ban Treaty and on none answer, of votes and meetings all.</summary>
    public string? Instrument { get; init; }

    /// <summary>When it was so (I12), or null for the last that is known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether only what an editor has checked may answer.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The edition by which it was said (I12): nothing later is used. Null for the newest.</summary>
    public int? AsOf { get; init; }
}

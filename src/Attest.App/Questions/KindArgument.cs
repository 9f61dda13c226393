using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Statements;

namespace Attest.App.Questions;

/// <summary>Kinds of statements and their values as people type them: the words of the vocabulary, with spaces or hyphens for the underscores if they like.</summary>
internal static class KindArgument
{
    public static Argument<string> Make(string description) => new("KIND") { Description = description };

    /// <summary>The kind meant; throws <see cref="UsageException"/> with all kinds, and the nearest one, where there is none.</summary>
    public static StatementKind Kind(string typed) => Vocabulary.TryParse<StatementKind>(Folded(typed), out var kind)
        ? kind
        : throw new UsageException($"“{typed}” is no kind of statement.{DidYouMean.Sentence(typed, Words<StatementKind>())} Kinds: {string.Join(", ", Words<StatementKind>())}.");

    /// <summary>The value meant; throws <see cref="UsageException"/> with all values that the kind takes.</summary>
    public static StatementValue Value(StatementKind kind, string typed)
    {
        if (Vocabulary.TryParse<StatementValue>(Folded(typed), out var value) && Vocabulary.ValuesOf(kind).Contains(value))
            return value;
        throw new UsageException($"{Vocabulary.Word(kind)} takes no value “{typed}”. Values: {string.Join(", ", Vocabulary.ValuesOf(kind).Select(Vocabulary.Word))}.");
    }

    private static IEnumerable<string> Words<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Vocabulary.Word);

    private static string Folded(string typed) => typed.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}

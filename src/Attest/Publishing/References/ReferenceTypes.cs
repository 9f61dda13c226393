using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Publishing.References;

/// <summary>Which type and genre of reference a citation is, by its kind and the words in it (data/phrases/reference_types.csv).</summary>
internal sealed class ReferenceTypes
{
    private readonly ImmutableArray<(string Kind, string Phrase, ReferenceType Type, string? Genre)> _rows;

    private ReferenceTypes(ImmutableArray<(string, string, ReferenceType, string?)> rows) => _rows = rows;

    /// <summary>Reads the table; throws <see cref="PhraseFileException"/> for a type that is none.</summary>
    public static ReferenceTypes Load(string dataDirectory) => new([.. PhraseFile.Read(dataDirectory, "reference_types.csv", "kind", "phrase", "type", "genre").Select(row =>
        Enum.TryParse<ReferenceType>(row[2].Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var type)
            ? (row[0], row[1], type, row[3].Length > 0 ? row[3] : null)
            : throw new PhraseFileException($"reference_types.csv: “{row[2]}” is not a type of reference."))]);

    /// <summary>The type and genre; null of an explanation, which names no source. The first row of the kind whose phrase is in the words decides.</summary>
    public (ReferenceType Type, string? Genre)? Of(Citation citation)
    {
        if (citation.Kind is CitationKind.Explanatory)
            return null;
        var kind = Vocabulary.Word(citation.Kind);
        foreach (var (of, phrase, type, genre) in _rows)
            if (of == kind && (phrase.Length == 0 || $"{citation.Wording} {citation.Title} {citation.Container}".Contains(phrase, StringComparison.OrdinalIgnoreCase)))
                return (type, genre);
        return (ReferenceType.Document, null);
    }
}

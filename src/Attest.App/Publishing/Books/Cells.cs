using System.Collections.Immutable;
using Attest.Publishing.Books;

namespace Attest.App.Publishing.Books;

/// <summary>Tables of plain words.</summary>
internal static class Cells
{
    /// <summary>A table of plain words; the columns named hold figures.</summary>
    public static BookTable Table(string? caption, IEnumerable<string> columns, IEnumerable<IEnumerable<string?>> rows, params ImmutableArray<int> figures) =>
        new(Words(caption), [.. columns.Select(Words)], [.. rows.Select(row => row.Select(Words).ToImmutableArray())]) { Figures = figures };

    /// <summary>A paragraph of plain words.</summary>
    public static BookParagraph Paragraph(string words) => new(Words(words));

    private static ImmutableArray<BookRun> Words(string? words) => string.IsNullOrEmpty(words) ? [] : [new(words)];
}

using System.Text;
using Attest.Registers;

namespace Attest.Publishing.References;

/// <summary>References as BibTeX, in UTF-8. Braces in values are always balanced, as BibTeX counts them even where they are escaped.</summary>
internal static class WriteBibtex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entries, with a blank line between them.</summary>
    public static string Of(IReadOnlyList<Reference> references) => string.Join('\n', references.Select(Entry));

    private static string Entry(Reference reference)
    {
        var entry = new StringBuilder($"@{ReferenceTypeWords.Bibtex(reference.Type)}{{{reference.Id},\n");
        foreach (var (name, value) in Fields(reference))
            if (value is not null)
                entry.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
        return entry.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(Reference reference)
    {
        var isArticle = reference.Type is ReferenceType.NewspaperArticle or ReferenceType.JournalArticle;
        var publisher = reference.Type switch { ReferenceType.Report => "institution", ReferenceType.Thesis => "school", ReferenceType.Book or ReferenceType.Chapter => "publisher", _ => "organization" };
        var pages = Pages.Of(reference.Locator);
        yield return ("author", reference.Authors.IsEmpty ? null : $"{{{string.Join(" and ", reference.Authors.Select(Name))}}}");
        // Two pairs of braces keep the capitals.
        yield return ("title", reference.Title is { } title ? $"{{{{{Escape(title)}}}}}" : null);
        yield return (isArticle ? "journal" : reference.Type is ReferenceType.Chapter ? "booktitle" : "series", Braced(reference.Container));
        yield return ("howpublished", Braced(Listed(reference.Genre ?? Kind(reference.Type), reference.Medium is { } medium ? $"by {medium}" : null, reference.Event)));
        yield return (publisher, Braced(reference.Publisher));
        yield return ("address", Braced(reference.Place));
        yield return ("number", Braced(reference.Number));
        yield return ("pages", pages is null ? null : Braced(pages.Value.Last is { } last ? $"{pages.Value.First}--{last}" : pages.Value.First));
        foreach (var field in DateFields(reference.Issued))
            yield return field;
        yield return ("url", reference.Url is { } url ? $"{{{Verbatim(url)}}}" : null);
        yield return ("urldate", Braced(reference.Accessed?.Text));
        yield return ("language", Braced(reference.Language));
        yield return ("note", Braced(Listed(pages is null ? reference.Locator : null, reference.Note)));
        yield return ("library", Braced(Listed(reference.Archive, reference.ArchiveLocation)));
    }

    private static IEnumerable<(string Name, string? Value)> DateFields(EdtfDate? date)
    {
        if (date is null)
            yield break;
        var last = date.Text.Split('/')[^1] is { } end && end != ".." ? end : date.Text.Split('/')[0];
        yield return ("date", $"{{{date.Text.Replace("..", "", StringComparison.Ordinal)}}}");
        yield return ("year", $"{{{last[..4]}}}");
        yield return ("month", last.Length >= 7 ? Months[int.Parse(last.AsSpan(5, 2), System.Globalization.CultureInfo.InvariantCulture) - 1] : null);
    }

    private static string? Kind(ReferenceType type) => type switch
    {
        ReferenceType.Interview => "Interview",
        ReferenceType.Speech => "Statement",
        ReferenceType.Legislation => "Legislation",
        ReferenceType.Bill => "Bill",
        ReferenceType.Treaty => "Treaty",
        ReferenceType.Dataset => "Database",
        _ => null,
    };

    // “Family, Suffix, Given”; a part that holds a comma or “and” is kept together by braces, as a body's name is.
    private static string Name(ReferenceName name) => name.Literal is { } literal
        ? $"{{{Escape(literal)}}}"
        : string.Join(", ", new[] { name.Family, name.Suffix, name.Given }.OfType<string>().Select(Part)) + (name is { Suffix: not null, Given: null } ? ", {}" : "");

    private static string Part(string part) => part.Contains(',', StringComparison.Ordinal) || part.Contains(" and ", StringComparison.OrdinalIgnoreCase) || part.Contains(' ', StringComparison.Ordinal) && char.IsLower(part[0])
        ? $"{{{Escape(part)}}}"
        : Escape(part);

    private static string? Braced(string? value) => value is null ? null : $"{{{Escape(value)}}}";

    private static string? Listed(params ReadOnlySpan<string?> values)
    {
        var told = new List<string>();
        foreach (var value in values)
            if (value is not null)
                told.Add(value);
        return told.Count > 0 ? string.Join("; ", told) : null;
    }

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value)
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '$' or '&' or '#' or '_' or '%' => $@"\{c}",
                _ when char.IsControl(c) || char.IsWhiteSpace(c) => " ",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }

    // An address is taken as it stands; what would end the field is written as addresses write it.
    private static string Verbatim(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}

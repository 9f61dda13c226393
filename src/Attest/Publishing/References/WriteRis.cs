using System.Text;
using Attest.Registers;

namespace Attest.Publishing.References;

/// <summary>References as RIS: a tag, two spaces, a hyphen, a space, the value, and a line end of two signs. A value has one line; no sign needs escaping.</summary>
internal static class WriteRis
{
    private const string LineEnd = "\r\n";

    /// <summary>The records, each from TY to ER.</summary>
    public static string Of(IReadOnlyList<Reference> references)
    {
        var ris = new StringBuilder();
        foreach (var reference in references)
        {
            foreach (var (tag, value) in Lines(reference))
                if (value is not null)
                    ris.Append(tag).Append("  - ").Append(OneLine(value)).Append(LineEnd);
            ris.Append("ER  - ").Append(LineEnd).Append(LineEnd);
        }
        return ris.ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> Lines(Reference reference)
    {
        var pages = Pages.Of(reference.Locator);
        yield return ("TY", ReferenceTypeWords.Ris(reference.Type));
        yield return ("ID", reference.Id);
        foreach (var author in reference.Authors)
            yield return ("AU", Name(author));
        foreach (var interviewer in reference.Interviewers)
            yield return ("A2", Name(interviewer));
        yield return ("TI", reference.Title);
        yield return ("T2", reference.Container ?? reference.Event);
        yield return ("M3", reference.Genre ?? (reference.Type is ReferenceType.Interview ? "interview" : null));
        yield return ("PB", reference.Publisher);
        yield return ("CY", reference.Place);
        yield return ("IS", reference.Number);
        foreach (var line in Dates(reference))
            yield return line;
        yield return ("SP", pages?.First);
        yield return ("EP", pages?.Last);
        yield return ("UR", reference.Url);
        yield return ("LA", reference.Language);
        yield return ("DB", reference.Archive);
        yield return ("AN", reference.ArchiveLocation);
        yield return ("N1", pages is null ? reference.Locator : null);
        yield return ("N1", reference.Medium is { } medium ? $"By {medium}" : null);
        yield return ("N1", reference.Note);
    }

    // DA is year/month/day/other: a part that is not told stays empty, and a run of days is told in “other”.
    private static IEnumerable<(string Tag, string? Value)> Dates(Reference reference)
    {
        if (reference.Issued is { } issued)
        {
            yield return ("PY", (issued.Text.StartsWith("..", StringComparison.Ordinal) ? issued.Text[3..] : issued.Text)[..4]);
            yield return ("DA", Date(issued));
        }
        if (reference.Accessed is { } accessed)
            yield return ("Y2", Date(accessed));
    }

    private static string Date(EdtfDate date)
    {
        var point = date.Text.Split('/').First(end => end != "..");
        var parts = point.Split('-');
        return $"{parts[0]}/{(parts.Length > 1 ? parts[1] : "")}/{(parts.Length > 2 ? parts[2] : "")}/{(date.IsInterval ? InterfaceTexts.English.Dates.OfEdtf(date.Text) : "")}";
    }

    // “Family,Given,Suffix”; the comma parts the name, so a body's name has none.
    private static string Name(ReferenceName name) => name.Literal is { } literal
        ? literal.Replace(",", "", StringComparison.Ordinal)
        : string.Join(", ", new[] { name.Family, name.Given, name.Suffix }.OfType<string>().Select(part => part.Replace(",", "", StringComparison.Ordinal)));

    private static string OneLine(string value)
    {
        var line = new StringBuilder(value.Length);
        foreach (var c in value)
            line.Append(char.IsControl(c) || char.IsWhiteSpace(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        return line.ToString().Trim();
    }
}

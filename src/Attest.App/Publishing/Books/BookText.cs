using System.Text.RegularExpressions;

namespace Attest.App.Publishing.Books;

/// <summary>
/// A text of the book as its file has it: <c>data/content/en/book/PART/NN-name.md</c>, in Markdown. Before the text may stand, between two lines of three hyphens, a <c>notice:</c> that every showing must bear, and who has
/// <c>contributed_by:</c> it.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Slug">The name of its chapter.</param>
/// <param name="Markdown">The text.</param>
/// <param name="FirstLine">The line of the file on which the text begins.</param>
/// <param name="Notice">What every showing must say, or null.</param>
/// <param name="ContributedBy">Who has contributed it, or null.</param>
internal sealed partial record BookText(string Path, string Slug, string Markdown, int FirstLine, string? Notice, string? ContributedBy)
{
    /// <summary>The texts of a part of the book, in the order of their numbers; none where there is no folder. Throws <see cref="FormatException"/> for a file that is no such text.</summary>
    public static IReadOnlyList<BookText> In(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.md").OrderBy(System.IO.Path.GetFileName, StringComparer.Ordinal).Select(Read)]
        : [];

    private static BookText Read(string path)
    {
        if (FileName().Match(System.IO.Path.GetFileName(path)) is not { Success: true } name)
            throw new FormatException($"{path}: a text of the book is named by a number, a hyphen and a name: 10-about.md");
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Dictionary<string, string> head = new(StringComparer.Ordinal);
        var before = Head().Match(text);
        foreach (string line in before.Groups["line"].Captures.Select(line => line.Value))
            if (line.Split(": ", 2) is not [var key and ("notice" or "contributed_by"), var value] || !head.TryAdd(key, value.Trim()))
                throw new FormatException($"{path}: before the text “notice: …” and “contributed_by: …” may stand, once each; “{line}” may not.");
        return new(path, name.Groups["name"].Value, text[before.Length..], 1 + text[..before.Length].Count(c => c == '\n'), head.GetValueOrDefault("notice"), head.GetValueOrDefault("contributed_by"));
    }

    [GeneratedRegex(@"^[0-9]+-(?<name>[a-z][a-z0-9-]*)\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\A---\n(?:(?<line>[^\n]+)\n)*?---\n", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}

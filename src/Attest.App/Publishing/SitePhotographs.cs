using CsvHelper;

namespace Attest.App.Publishing;

/// <summary>
/// The photographs of the organisation: files in <c>data/content/photographs</c> with a row each in <c>photographs.csv</c> there (file, caption, credit, consent, alt). One that lacks any of these is
/// refused: it is neither shown nor sent, and <see cref="Problems"/> says what is missing.
/// </summary>
internal sealed class SitePhotographs
{
    private static readonly string[] Columns = ["file", "caption", "credit", "consent", "alt"];

    private readonly string folder;

    public SitePhotographs(string folder)
    {
        this.folder = folder;
        if (!Directory.Exists(folder))
            return;
        Dictionary<string, SitePhotograph> shown = new(StringComparer.Ordinal);
        List<string> problems = [];
        foreach (var row in Rows(Path.Combine(folder, "photographs.csv")))
            if (Missing(row) is { Length: > 0 } missing)
                problems.Add($"photograph-incomplete: {row[0]}: {missing}. It is not shown.");
            else if (!shown.TryAdd(row[0], new(row[0], row[1], row[2], row[3], row[4])))
                problems.Add($"photograph-incomplete: {row[0]}: it has two rows; the first is taken.");
        foreach (string file in Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)!).Where(file => SitePhotograph.MediaTypeOf(file) is not null).Order(StringComparer.Ordinal))
            if (!shown.ContainsKey(file) && !problems.Exists(problem => problem.StartsWith($"photograph-incomplete: {file}:", StringComparison.Ordinal)))
                problems.Add($"photograph-incomplete: {file}: it has no row in photographs.csv. It is not shown.");
        (All, Problems) = ([.. shown.Values], problems);
    }

    /// <summary>Those that may be shown, in the order of the file.</summary>
    public IReadOnlyList<SitePhotograph> All { get; } = [];

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<string> Problems { get; } = [];

    /// <summary>The photograph of a name, its bytes as they are; null for one that is not shown.</summary>
    public PageBody? Find(string file) => All.Any(photograph => photograph.File == file) ? PageBody.Of(SitePhotograph.MediaTypeOf(file)!, File.ReadAllBytes(Path.Combine(folder, file))) : null;

    private string Missing(string[] row)
    {
        string[] empty = [.. Columns.Where((_, i) => row[i].Length == 0).Select(column => $"“{column}” is empty")];
        return empty.Length > 0 ? string.Join(", ", empty)
            : row[0] != Path.GetFileName(row[0]) || SitePhotograph.MediaTypeOf(row[0]) is null ? "its name is not that of a .jpg, .png or .webp file in this folder"
            : !File.Exists(Path.Combine(folder, row[0])) ? "there is no such file" : "";
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        if (!File.Exists(path))
            yield break;
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        for (bool isHeader = true; csv.Read(); isHeader = false)
            if (!isHeader)
                yield return [.. csv.Current.ToArray().Select(field => field.Trim()).Concat(Columns.Select(_ => "")).Take(Columns.Length)];
    }
}

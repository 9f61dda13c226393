using CsvHelper;

namespace Attest.App.Publishing;

/// <summary>
/// The photographs of the organisation: files in <c>data/content/photographs</c> with a row each in <c>photographs.csv</c> there (file, caption, credit, consent, alt). One that lacks any of these is
/// refused: it is neither shown nor sent, and <see cref="Problems"/> says where what is missing, and what to do.
/// </summary>
internal sealed class SitePhotographs
{
    private static readonly (string Name, string ToDo)[] Columns =
    [
        ("file", "write the name of a file in this folder"),
        ("caption", "write what it shows, where and when"),
        ("credit", "write who took it"),
        ("consent", "ask those who can be recognised in it and write how they agreed, or write that nobody can be recognised"),
        ("alt", "describe it for readers who cannot see it"),
    ];

    private readonly string folder;

    public SitePhotographs(string folder)
    {
        this.folder = folder;
        string list = Path.Combine(folder, "photographs.csv");
        if (!Directory.Exists(folder))
            return;
        Dictionary<string, SitePhotograph> shown = new(StringComparer.Ordinal);
        HashSet<string> named = new(StringComparer.Ordinal);
        List<string> problems = [];
        foreach (var (line, row) in Rows(list, problems))
            if ((named.Add(row[0]) || row[0].Length == 0 ? Wrong(row) : "it has a row above already, which is taken; remove one of the two") is { } wrong)
                problems.Add($"{list}:{line}: photograph-incomplete: {row[0]}: {wrong}.");
            else
                shown.Add(row[0], new(row[0], row[1], row[2], row[3], row[4]));
        foreach (string file in Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)!).Where(file => SitePhotograph.MediaTypeOf(file) is not null && !named.Contains(file)).Order(StringComparer.Ordinal))
            problems.Add($"{list}: photograph-incomplete: {file}: it has no row and is not shown; add one with {string.Join(", ", Columns.Select(column => column.Name))}.");
        (All, Problems) = ([.. shown.Values], problems);
    }

    /// <summary>Those that may be shown, in the order of the file.</summary>
    public IReadOnlyList<SitePhotograph> All { get; } = [];

    /// <summary>What is wrong with the others: the file and line, what is missing, and what to do.</summary>
    public IReadOnlyList<string> Problems { get; } = [];

    /// <summary>The photograph of a name, its bytes as they are; null for one that is not shown.</summary>
    public PageBody? Find(string file) => All.Any(photograph => photograph.File == file) ? PageBody.Of(SitePhotograph.MediaTypeOf(file)!, File.ReadAllBytes(Path.Combine(folder, file))) : null;

    private string? Wrong(string[] row)
    {
        string[] empty = [.. Columns.Where((_, at) => row[at].Length == 0).Select(column => $"“{column.Name}” is empty: {column.ToDo}")];
        return empty.Length > 0 ? $"it is not shown; {string.Join("; ", empty)}"
            : row[0] != Path.GetFileName(row[0]) || SitePhotograph.MediaTypeOf(row[0]) is null ? "its name is not that of a .jpg, .png or .webp file in this folder; put the file here and write its name alone"
            : !File.Exists(Path.Combine(folder, row[0])) ? "there is no such file; put it into this folder, or remove the row"
            : null;
    }

    // The rows of a file whose columns are named otherwise would be taken for what they are not.
    private static List<(long Line, string[] Row)> Rows(string path, List<string> problems)
    {
        List<(long, string[])> rows = [];
        if (!File.Exists(path))
            return rows;
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            CommentPrefix = '#',
            TrackLineNumbers = true,
            OnMalformedRecord = record => problems.Add($"{path}:{record.LineNumber}: photograph-incomplete: the line cannot be read ({record.Reason}); put quotation marks around a field with commas, and double those within."),
        });
        for (bool isHeader = true; csv.Read(); isHeader = false)
        {
            string[] row = [.. csv.Current.ToArray().Select(field => field.Trim())];
            if (!isHeader)
                rows.Add((csv.LineNumber, [.. row.Concat(Columns.Select(_ => "")).Take(Columns.Length)]));
            else if (!row.SequenceEqual(Columns.Select(column => column.Name)))
            {
                problems.Add($"{path}:{csv.LineNumber}: photograph-incomplete: the first line names the columns {string.Join(",", row)}; write {string.Join(",", Columns.Select(column => column.Name))}, in this order. No photograph is shown.");
                break;
            }
        }
        return rows;
    }
}

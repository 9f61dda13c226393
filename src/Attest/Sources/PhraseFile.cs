using CsvHelper;

namespace Attest.Sources;

/// <summary>A table of phrases under <c>data/phrases</c>: comma-separated UTF-8, one row of column names, lines that begin with # are remarks.</summary>
internal static class PhraseFile
{
    /// <summary>The rows of a table, each as the values of the columns asked for; throws <see cref="PhraseFileException"/> when it cannot be read.</summary>
    public static IReadOnlyList<string[]> Read(string dataDirectory, string name, params string[] columns)
    {
        var path = Path.Combine(dataDirectory, "phrases", name);
        try
        {
            return ReadRows(path, File.ReadAllBytes(path), columns);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new PhraseFileException($"The phrases in {path} cannot be read ({trouble.Message}). Restore the folder data/phrases of this version.", trouble);
        }
    }

    private static List<string[]> ReadRows(string path, byte[] bytes, string[] columns)
    {
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            CommentPrefix = '#',
            TrackLineNumbers = true,
            OnMalformedRecord = record => throw new PhraseFileException($"{path}:{record.LineNumber}: quotation marks are out of order ({record.Reason})."),
        });
        string[] header = reader.Read() ? [.. reader.Current.ToArray()] : [];
        int[] wanted = [.. columns.Select(column => Array.IndexOf(header, column))];
        if (wanted.Contains(-1))
            throw new PhraseFileException($"{path}: the columns {string.Join(", ", columns)} are expected, {string.Join(", ", header)} were found.");
        var rows = new List<string[]>();
        while (reader.Read())
        {
            string[] fields = [.. reader.Current.ToArray()];
            if (fields.Length != header.Length)
                throw new PhraseFileException($"{path}:{reader.LineNumber}: {fields.Length} fields, {header.Length} columns.");
            rows.Add([.. wanted.Select(column => fields[column])]);
        }
        return rows;
    }
}

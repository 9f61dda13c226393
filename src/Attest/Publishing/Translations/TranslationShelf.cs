using System.Collections.Immutable;
using Attest.Store;

namespace Attest.Publishing.Translations;

/// <summary>
/// The translations of reports: a file for each report and language, in a folder for each language. Folders are looked at again when something was added to them; a file that cannot be read is left out, and told.
/// Safe for any number of threads.
/// </summary>
/// <param name="folders">The folders, which need not be there; a translation in a later one goes before the same in an earlier one.</param>
public sealed class TranslationShelf(IReadOnlyList<string> folders)
{
    private readonly Lock _lock = new();
    private Held _held = new("", "", ImmutableDictionary<PageAddress, ImmutableArray<Translation>>.Empty, []);

    /// <summary>What was held when it was looked at last; changes with the files.</summary>
    public string Version => _held.Mark;

    /// <summary>Every translation, by report and language.</summary>
    public IEnumerable<Translation> All => _held.ByPage.Values.SelectMany(languages => languages).OrderBy(translation => translation.Page).ThenBy(translation => translation.Language, StringComparer.Ordinal);

    /// <summary>What is wrong with files, each with the file and the line.</summary>
    public ImmutableArray<string> Problems => _held.Problems;

    /// <summary>The translations of a report.</summary>
    public ImmutableArray<Translation> Of(PageAddress page) => _held.ByPage.GetValueOrDefault(page, []);

    /// <summary>The translation of a report into a language, or null.</summary>
    public Translation? Find(PageAddress page, string language) => Of(page).FirstOrDefault(translation => translation.Language == language);

    /// <summary>Looks at the folders again; true where there is something new. While they cannot be looked at, what was held stays.</summary>
    public bool CatchUp()
    {
        try
        {
            var files = Files();
            string version = string.Join('\n', files.Select(file => FormattableString.Invariant($"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")));
            lock (_lock)
            {
                if (version == _held.Version)
                    return false;
                _held = Read(version, files);
                return true;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file that another program is just replacing: the next look finds it.
            return false;
        }
    }

    private List<FileInfo> Files() =>
    [
        .. from folder in folders
           where Directory.Exists(folder)
           from language in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
           from path in Directory.EnumerateFiles(language, "*.md").Order(StringComparer.Ordinal)
           select new FileInfo(path),
    ];

    private static Held Read(string version, List<FileInfo> files)
    {
        Dictionary<(PageAddress, string), Translation> read = [];
        List<string> problems = [];
        foreach (var file in files)
        {
            var (translation, wrong) = ReadTranslation.Of(File.ReadAllText(file.FullName));
            problems.AddRange(wrong.Select(problem => $"{file.FullName}:{problem.Line}: translation-unreadable: {problem.Message}"));
            if (translation is not null)
                read[(translation.Page, translation.Language)] = translation;
        }
        return new(version, OriginalSentence.HashOf(version), read.Values.GroupBy(translation => translation.Page).ToImmutableDictionary(page => page.Key, page => page.OrderBy(translation => translation.Language, StringComparer.Ordinal).ToImmutableArray()), [.. problems]);
    }

    private sealed record Held(string Version, string Mark, ImmutableDictionary<PageAddress, ImmutableArray<Translation>> ByPage, ImmutableArray<string> Problems);
}

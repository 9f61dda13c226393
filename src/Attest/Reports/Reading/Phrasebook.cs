using System.Collections.Frozen;
using System.Globalization;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;
using CsvHelper;

namespace Attest.Reports.Reading;

/// <summary>The lists of phrases that reading goes by, from data/phrases: loaded and compiled once. A bad row is named as <c>file:line: what is wrong</c>.</summary>
public sealed class Phrasebook
{
    private readonly string _folder;
    private readonly Dictionary<string, PhraseTable<string>> _cues = [];

    private Phrasebook(string folder)
    {
        _folder = folder;
        Forms = new WordForms(new Stems(Rows("irregular_forms.csv", 3).Select(r => (r.Fields[0], r.Fields[1], r.Fields[2] == "finite"))));
        Ordinals = Rows("ordinals.csv", 2).ToFrozenDictionary(r => r.Fields[0], r => int.Parse(r.Fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Instruments = Table("instruments.csv", 3, r => (r[0], r[1]));
        OwnReferences = Table("own_references.csv", 2, r => r[0]);
        Negations = Table("negations.csv", 2, r => r[0]);
        Hedges = Table("hedges.csv", 5, Hedge);
        ClauseTakers = Rows("hedges.csv", 5).Where(r => r.Fields[2] == "verb" && !r.Fields[4].Contains(' ', StringComparison.Ordinal))
            .SelectMany(r => r.Fields[4].Split('|')).Select(w => Forms.Stems.Of(w.TrimStart('='))).ToFrozenSet(StringComparer.Ordinal);
        Items = Table("items.csv", 2, r => r[0]);
        Units = Table("units.csv", 3, r => new UnitMeaning(r[0], r[1].Length > 0 ? r[1] : null));
        Bounds = Table("bounds.csv", 4, BoundMeaningOf);
        CurrencySigns = Rows("currencies.csv", 3).Where(r => r.Fields[0] == "before").ToFrozenDictionary(r => r.Fields[2], r => r.Fields[1], StringComparer.Ordinal);
        CurrencyNames = Table("currencies.csv", 3, r => r[0] == "after" ? r[1] : "");
        ActorGroups = Table("actors.csv", 3, r => r[0] == "group" ? r[1] : "");
        ActorNames = Rows("actors.csv", 3).Where(r => r.Fields[0] == "name").ToFrozenDictionary(r => r.Fields[2], r => r.Fields[1], StringComparer.OrdinalIgnoreCase);
        Territories = Rows("territories.csv", 2).ToFrozenDictionary(r => r.Fields[1], r => r.Fields[0], StringComparer.Ordinal);
        Neighbours = Table("neighbours.csv", 3, r => (r[0], r[1]));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "kinds"), "*.csv").Order(StringComparer.Ordinal))
            _cues[Path.GetFileNameWithoutExtension(file)] = Table(Kind(Path.GetFileNameWithoutExtension(file)), 2, r => r[0]);
        ToldInNotes = new([.. Compiled(Kind("reply"), 2, r => r[0]), .. Compiled(Kind("policy"), 2, r => r[0]).Where(row => row.Meaning == Vocabulary.Word(StatementValue.NoStatement))], Forms);
        Forms.NoteTellingWords();
    }

    internal WordForms Forms { get; }

    internal FrozenDictionary<string, int> Ordinals { get; }

    internal PhraseTable<(string Class, string Code)> Instruments { get; }

    internal PhraseTable<string> OwnReferences { get; }

    internal PhraseTable<string> Negations { get; }

    internal PhraseTable<HedgeCue> Hedges { get; }

    internal PhraseTable<string> Items { get; }

    internal PhraseTable<UnitMeaning> Units { get; }

    internal PhraseTable<BoundMeaning> Bounds { get; }

    internal FrozenDictionary<string, string> CurrencySigns { get; }

    internal PhraseTable<string> CurrencyNames { get; }

    internal PhraseTable<string> ActorGroups { get; }

    internal FrozenDictionary<string, string> ActorNames { get; }

    internal FrozenDictionary<string, string> Territories { get; }

    internal PhraseTable<(string Page, string Code)> Neighbours { get; }

    internal FrozenSet<string> ClauseTakers { get; }

    /// <summary>What the statements that notes can make begin from: an answer to a request, or silence.</summary>
    internal PhraseTable<string> ToldInNotes { get; }

    /// <summary>Loads the lists from a folder; throws <see cref="FormatException"/> naming file and line when one of them is wrong.</summary>
    public static Phrasebook Load(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new Phrasebook(folder);
    }

    /// <summary>The phrases of one kind: the file of that name in data/phrases/kinds.</summary>
    internal PhraseTable<string> Cues(string name) =>
        _cues.TryGetValue(name, out var table) ? table : throw new FormatException($"{Path.Combine(_folder, "kinds", name)}.csv: the file is missing; reading needs it.");

    private static HedgeCue Hedge(string[] row)
    {
        if (!Vocabulary.TryParse<Hedge>(row[0], out var hedge))
            throw new FormatException($"“{row[0]}” is not a hedge.");
        if (!Vocabulary.TryParse<HedgeScope>(row[1], out var scope))
            throw new FormatException($"“{row[1]}” is not a scope: clause, sentence or number.");
        return new HedgeCue(hedge, scope, row[2] == "verb", row[3] == "masks");
    }

    private static BoundMeaning BoundMeaningOf(string[] row) =>
        Vocabulary.TryParse<Bound>(row[0], out var bound) ? new BoundMeaning(bound, row[1] == "yes", row[2] == "after") : throw new FormatException($"“{row[0]}” is not a bound.");

    private static string Kind(string name) => Path.Combine("kinds", name + ".csv");

    private PhraseTable<T> Table<T>(string file, int columns, Func<string[], T> meaning) => new(Compiled(file, columns, meaning), Forms);

    private IEnumerable<(Phrase Phrase, T Meaning)> Compiled<T>(string file, int columns, Func<string[], T> meaning) =>
        Rows(file, columns).Select(r => Located(file, r.Line, () => (Phrase.Compile(r.Fields[^1], Forms), meaning(r.Fields))));

    private static T Located<T>(string file, int line, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (FormatException error)
        {
            throw new FormatException($"{file}:{line}: {error.Message}", error);
        }
    }

    private List<(string[] Fields, int Line)> Rows(string file, int columns)
    {
        var rows = new List<(string[], int)>();
        using var csv = CsvReader.Create(File.ReadAllBytes(Path.Combine(_folder, file)), new CsvReaderOptions { HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            if (fields.Length != columns)
                throw new FormatException($"{file}:{csv.LineNumber}: {columns} columns are expected, {fields.Length} are there.");
            rows.Add((fields, (int)csv.LineNumber));
        }
        return rows.Count > 0 ? rows[1..] : throw new FormatException($"{file}: the list is empty; a header row is expected.");
    }
}

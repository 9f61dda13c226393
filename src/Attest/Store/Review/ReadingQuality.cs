using System.Collections.Frozen;
using System.Globalization;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>How often a statement of a kind is right where one is read, as measured against gold: <c>data/phrases/reading_quality.csv</c>.</summary>
public sealed class ReadingQuality
{
    private const string File = "reading_quality.csv";

    private readonly FrozenDictionary<StatementKind, double> _precision;

    private ReadingQuality(FrozenDictionary<StatementKind, double> precision) => _precision = precision;

    /// <summary>Reads the table from a data folder; throws <see cref="PhraseFileException"/> where it cannot be read, a kind is missing, or a share is none.</summary>
    public static ReadingQuality Load(string dataDirectory)
    {
        var precision = new Dictionary<StatementKind, double>();
        foreach (var row in PhraseFile.Read(dataDirectory, File, "kind", "precision"))
            if (!Vocabulary.TryParse<StatementKind>(row[0], out var kind) || !double.TryParse(row[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) || share is <= 0 or > 1 || !precision.TryAdd(kind, share))
                throw new PhraseFileException($"{File}: “{row[0]},{row[1]}” is not a kind, once, and a share above 0 and up to 1.");
        if (Enum.GetValues<StatementKind>().Except(precision.Keys).ToArray() is [var missing, ..])
            throw new PhraseFileException($"{File}: {Vocabulary.Word(missing)} is missing.");
        return new(precision.ToFrozenDictionary());
    }

    /// <summary>Every share, in the order of the kinds.</summary>
    public override string ToString() => string.Join(' ', _precision.OrderBy(pair => pair.Key).Select(pair => pair.Value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The share of a kind, above 0 and up to 1.</summary>
    public double Of(StatementKind kind) => _precision[kind];
}

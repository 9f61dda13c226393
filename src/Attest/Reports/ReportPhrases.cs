using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Attest.Reports.Chrome;
using Attest.Reports.FactTables;
using Attest.Reports.Headings;
using Attest.Reports.Leads;
using Attest.Reports.Profiles;
using Attest.Reports.Reading;
using Attest.Reports.Reading.French;
using Attest.Reports.Volumes;
using Attest.Sources;
using Attest.Sources.Citations;

namespace Attest.Reports;

/// <summary>The phrases that pages are read by: navigation, titles, headings, leads, abbreviations, terms of the field. All of them are data under <c>data/phrases</c>.</summary>
public sealed class ReportPhrases
{
    private readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> _languagesOf;

    private ReportPhrases(string dataDirectory)
    {
        Chrome = ChromeLines.Load(dataDirectory);
        Headings = HeadingVocabulary.Load(dataDirectory);
        FactLabels = FactLabels.Load(dataDirectory);
        Leads = LeadLabels.Load(dataDirectory);
        Profiles = ProfilePhrases.Load(dataDirectory);
        Volumes = VolumeLines.Load(dataDirectory);
        French = FrenchPhrases.Load(dataDirectory);
        Citations = CitationPhrases.Load(dataDirectory);
        Series = [.. PhraseFile.Read(dataDirectory, "titles.csv", "product", "series").Select(row => (row[0], row[1]))];
        EditionSigns = PhraseFile.Read(dataDirectory, "edition_signs.csv", "heading", "edition")
            .ToFrozenDictionary(row => row[0], row => row[1] is "" ? (int?)null : int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        Statements = Phrasebook.Load(Path.Combine(dataDirectory, "phrases"));
        EditionClosings = PhraseFile.Read(dataDirectory, "edition_closings.csv", "edition", "closed")
            .ToFrozenDictionary(row => int.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture), row => DateOnly.ParseExact(row[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        FutureWords = PhraseFile.Read(dataDirectory, "future_words.csv", "word").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        StrengthWords = StrengthWords.Load(dataDirectory);
        SubjectTerms = [.. PhraseFile.Read(dataDirectory, "subject_terms.csv", "term").Select(row => row[0])];
        _languagesOf = PhraseFile.Read(dataDirectory, "language_words.csv", "language", "word").GroupBy(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal ChromeLines Chrome { get; }

    internal HeadingVocabulary Headings { get; }

    internal FactLabels FactLabels { get; }

    internal LeadLabels Leads { get; }

    internal ProfilePhrases Profiles { get; }

    internal VolumeLines Volumes { get; }

    internal FrenchPhrases French { get; }

    internal SentenceWords SentenceWords => Citations.Sentences;

    internal CitationPhrases Citations { get; }

    /// <summary>The phrases that statements are read by.</summary>
    internal Phrasebook Statements { get; }

    /// <summary>The series that a title line may name, each with its product.</summary>
    internal ImmutableArray<(string Product, string Name)> Series { get; }

    /// <summary>Headings that tell the edition, without their year; null stands for the year after the one they name.</summary>
    internal FrozenDictionary<string, int?> EditionSigns { get; }

    /// <summary>The last day that an edition could know of.</summary>
    internal FrozenDictionary<int, DateOnly> EditionClosings { get; }

    /// <summary>Words of a sentence that speaks of what is to come.</summary>
    internal FrozenSet<string> FutureWords { get; }

    /// <summary>Words that tell by themselves how far something is known.</summary>
    internal StrengthWords StrengthWords { get; }

    internal ImmutableArray<string> SubjectTerms { get; }

    /// <summary>The languages that a word is a sign of, whatever its capitals.</summary>
    internal ImmutableArray<string> LanguagesOf(ReadOnlySpan<char> word) => _languagesOf.TryGetValue(word, out var languages) ? languages : [];

    /// <summary>Reads the tables of a data folder (the one that holds <c>phrases</c>); throws <see cref="PhraseFileException"/> when one is missing or damaged.</summary>
    public static ReportPhrases Load(string dataDirectory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataDirectory);
        return new ReportPhrases(dataDirectory);
    }
}

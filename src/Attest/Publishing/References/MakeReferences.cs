using System.Collections.Immutable;
using System.Globalization;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Publishing.References;

/// <summary>Makes references of a report, of the sources its notes cite, of a statement and of a source.</summary>
public sealed class MakeReferences
{
    private static readonly string[] LookedAt = ["accessed", "visited", "consulted", "retrieved"];

    private readonly ReferenceTypes _types;
    private readonly SplitName _names;

    private MakeReferences(ReferenceTypes types, SplitName names) => (_types, _names) = (types, names);

    /// <summary>Reads the tables in data/phrases.</summary>
    public static MakeReferences Load(string dataDirectory) => new(ReferenceTypes.Load(dataDirectory), SplitName.Load(dataDirectory));

    /// <summary>The report itself.</summary>
    public static Reference OfReport(ReferenceSetting setting, ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(document);
        return new Reference
        {
            Id = setting.Key,
            Type = setting.IsDemonstration ? ReferenceType.Document : ReferenceType.Report,
            Title = setting.Title,
            Genre = setting.IsDemonstration ? "demonstration text" : "country report",
            Issued = setting.Said ?? EdtfDate.OfYear(setting.Edition),
            Archive = setting.Archive,
            ArchiveLocation = setting.Location,
            Url = setting.AddressOf(setting.Location),
            Language = document.Language,
            Note = Joined($"Text SHA-256 {document.Text.Hash}.", setting.Notice),
        };
    }

    /// <summary>The sources that the notes of a report cite, in their order; of one note where its number is given. Explanations name none.</summary>
    public ImmutableArray<Reference> OfNotes(ReferenceSetting setting, ReportDocument document, int? number = null)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(document);
        var first = document.Notes.DistinctBy(note => note.Number).ToDictionary(note => note.Number);
        var references = ImmutableArray.CreateBuilder<Reference>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in document.Notes.Where(note => number is null || note.Number == number))
            for (var i = 0; i < note.Citations.Length; i++)
                if (Of(setting, note, i, first) is { } reference)
                    references.Add(keys.Add(reference.Id) ? reference : reference with { Id = $"{reference.Id}-{keys.Count}" });
        return references.DrainToImmutable();
    }

    /// <summary>One statement of a report, by the words it rests on.</summary>
    public static Reference OfStatement(ReferenceSetting setting, StatementId id, Statement statement, string location)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(statement);
        return new Reference
        {
            Id = $"statement-{id.Value[..12]}",
            Type = ReferenceType.Entry,
            Title = statement.Wording,
            Container = setting.Title,
            Genre = "statement with its evidence",
            Issued = setting.Said ?? EdtfDate.OfYear(setting.Edition),
            Locator = statement.Locator,
            Archive = setting.Archive,
            ArchiveLocation = location,
            Url = setting.AddressOf(location),
            Note = Joined($"Statement {id.Value}: {Vocabulary.Word(statement.Kind)} {Vocabulary.Word(statement.Value)}, {Vocabulary.Word(statement.Hedge)}; {Vocabulary.Word(statement.Origin.Kind)}{(statement.Origin.By is { } by ? $" ({by})" : "")}.", setting.Notice),
        };
    }

    /// <summary>A source as it was received.</summary>
    public static Reference OfSource(Source source, string archive, string location, Uri? site)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Reference
        {
            Id = $"source-{source.Id.Value[..12]}",
            Type = ReferenceType.Document,
            Title = source.Name,
            Genre = "source as received",
            Archive = archive,
            ArchiveLocation = location,
            Url = site is null ? null : new Uri(site, location).AbsoluteUri,
            Note = Joined($"SHA-256 {source.Id.Value}, {source.Bytes.Length.ToString(CultureInfo.InvariantCulture)} bytes.", source.Notice),
        };
    }

    private Reference? Of(ReferenceSetting setting, Note note, int index, Dictionary<int, Note> notes)
    {
        var printed = note.Citations[index];
        if (_types.Of(printed) is not var (type, genre))
            return null;
        var citation = WithFull(printed, notes);
        var isSaid = type is ReferenceType.Speech;
        var wasLookedAt = Array.Exists(LookedAt, word => printed.Wording.Contains(word, StringComparison.OrdinalIgnoreCase));
        return new Reference
        {
            Id = $"{setting.Key}-n{note.Number.ToString(CultureInfo.InvariantCulture)}{(index > 0 ? $".{(index + 1).ToString(CultureInfo.InvariantCulture)}" : "")}",
            Type = type,
            Genre = genre,
            Authors = Authors(citation),
            Interviewers = type is ReferenceType.Interview && Interviewer(printed.Wording) is { } asked ? [ReferenceName.OfBody(asked)] : [],
            Title = Title(citation),
            Container = isSaid || citation.Kind is CitationKind.UnDocument || type is ReferenceType.Thesis ? null : citation.Kind is CitationKind.CountryReport ? "Landmine Monitor Report" : citation.Container,
            Event = isSaid ? citation.Container : null,
            Publisher = type is ReferenceType.Thesis ? citation.Container : null,
            Place = citation.Place,
            Number = citation.Kind is CitationKind.UnDocument ? citation.Container : null,
            Medium = citation.Kind is CitationKind.TelephoneInterview ? "telephone" : null,
            Issued = wasLookedAt ? null : citation.Date ?? (citation.Edition is { } year ? EdtfDate.OfYear(year) : null),
            Accessed = wasLookedAt ? citation.Date : null,
            Url = citation.Url is { } url ? (url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url) : null,
            Locator = citation.Pinpoint,
            Note = Joined($"Note {note.Number.ToString(CultureInfo.InvariantCulture)} of “{setting.Title}”, {setting.Archive}, {setting.AddressOf(setting.Location) ?? setting.Location}: “{printed.Wording}”", setting.Notice),
        };
    }

    // What a short form leaves out is told where the source was first given.
    private static Citation WithFull(Citation citation, Dictionary<int, Note> notes)
    {
        if (citation.IsIbid || citation.RefersTo is not { } number || !notes.TryGetValue(number, out var first))
            return citation;
        var full = first.Citations.FirstOrDefault(other => other.Kind == citation.Kind && (citation.Date is null || other.Date == citation.Date)) ?? first.Citations.FirstOrDefault(other => other.Kind == citation.Kind);
        return full is null ? citation : citation with
        {
            Persons = citation.Persons.Length >= full.Persons.Length ? citation.Persons : full.Persons,
            Organisation = full.Organisation ?? citation.Organisation,
            Title = full.Title ?? citation.Title,
            Container = full.Container ?? citation.Container,
            Place = full.Place ?? citation.Place,
            Url = citation.Url ?? full.Url,
            Date = citation.Date ?? full.Date,
        };
    }

    private ImmutableArray<ReferenceName> Authors(Citation citation) => citation.Persons.Length > 0
        ? [.. citation.Persons.Select(_names.Of)]
        : (citation.Organisation ?? citation.Office) is { } body ? [ReferenceName.OfBody(body)] : [];

    private static string? Title(Citation citation) => citation.Kind switch
    {
        CitationKind.CountryReport => citation.About,
        CitationKind.Article7Report => citation.Title ?? "Article 7 Report",
        CitationKind.Ap2Report => citation.Title ?? "Article 13 Report",
        _ => citation.Title,
    };

    // “Landmine Monitor/Tokyo telephone interview with …”: who asked stands first.
    private static string? Interviewer(string wording)
    {
        const string by = "interview by ";
        if (wording.IndexOf(by, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && wording.IndexOf(" with ", at, StringComparison.Ordinal) is > 0 and var with && char.IsUpper(wording[at + by.Length]))
            return wording[(at + by.Length)..with];
        var end = wording.IndexOf(" interview", StringComparison.OrdinalIgnoreCase);
        if (end <= 0)
            return null;
        var words = wording[..end].Split(' ').TakeWhile(word => char.IsUpper(word[0]) && !word.Equals("Telephone", StringComparison.OrdinalIgnoreCase));
        return string.Join(' ', words) is { Length: > 0 } asked && !asked.Contains(',', StringComparison.Ordinal) ? asked : null;
    }

    private static string Joined(string note, string? notice) => notice is null ? note : $"{note} {notice}";
}

using System.Globalization;
using System.Text;
using Attest.Sources;

namespace Attest.Checks.OfSources;

/// <summary>A source as notes name it: one document, speech, interview or edition, in however many words it is cited.</summary>
public sealed record CitedSource
{
    private CitedSource(SourceId id, CitationKind kind, string name) => (Id, Kind, Name) = (id, kind, name);

    /// <summary>Its identity: the SHA-256 of what tells it from others (who and when, or title and year, or symbol). Pages that cite one source in different words come to the same.</summary>
    public SourceId Id { get; }

    /// <summary>What kind of thing it is.</summary>
    public CitationKind Kind { get; }

    /// <summary>The words of its first citation, for people.</summary>
    public string Name { get; }

    /// <summary>Sources are the same when their identities are.</summary>
    public bool Equals(CitedSource? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static CitedSource Of(string key, CitationKind kind, string name) => new(Identify(key), kind, name);

    internal static CitedSource Recorded(SourceId id, CitationKind kind, string name) => new(id, kind, name);

    /// <summary>The identity under which an edition on a State is cited.</summary>
    public static SourceId EditionId(int year, string state) => Identify(EditionKey(year, state));

    internal static string EditionKey(int year, string state) => string.Create(CultureInfo.InvariantCulture, $"edition {year} {state}");

    private static SourceId Identify(string key) => SourceId.Of(Encoding.UTF8.GetBytes("cited " + key));

    /// <summary>Whether a source is the edition that a page is of.</summary>
    internal static bool IsEdition(CitedSource source, CheckedPage page) => EditionOf(page)?.Id == source.Id;

    /// <summary>The edition that a page is of, as other pages cite it; null where the page does not tell State or year.</summary>
    internal static CitedSource? EditionOf(CheckedPage page) =>
        page is { State: { } state, Document.Edition: { } year } ? Of(EditionKey(year, state), CitationKind.OwnEdition, $"{page.Document.JurisdictionName} {year}") : null;
}

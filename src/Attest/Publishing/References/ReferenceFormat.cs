using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Attest.Publishing.References;

/// <summary>A format in which programs for bibliographies take references.</summary>
public sealed class ReferenceFormat
{
    private readonly Func<IReadOnlyList<Reference>, string> _write;

    private ReferenceFormat(string name, string label, string extension, string mediaType, Func<IReadOnlyList<Reference>, string> write) =>
        (Name, Label, Extension, MediaType, _write) = (name, label, extension, mediaType, write);

    /// <summary>The word by which it is asked for.</summary>
    public string Name { get; }

    /// <summary>The name that people know it by.</summary>
    public string Label { get; }

    /// <summary>The ending of its files, without the full stop.</summary>
    public string Extension { get; }

    /// <summary>Its media type.</summary>
    public string MediaType { get; }

    /// <summary>CSL-JSON, which loses nothing.</summary>
    public static ReferenceFormat Csl { get; } = new("csl", "CSL-JSON", "json", "application/vnd.citationstyles.csl+json", WriteCslJson.Of);

    /// <summary>BibTeX, with the dates of biblatex.</summary>
    public static ReferenceFormat Bibtex { get; } = new("bibtex", "BibTeX", "bib", "application/x-bibtex", WriteBibtex.Of);

    /// <summary>RIS.</summary>
    public static ReferenceFormat Ris { get; } = new("ris", "RIS", "ris", "application/x-research-info-systems", WriteRis.Of);

    /// <summary>All formats.</summary>
    public static ImmutableArray<ReferenceFormat> All { get; } = [Csl, Bibtex, Ris];

    /// <summary>The format of a name, or false.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ReferenceFormat? format) => (format = All.FirstOrDefault(known => known.Name == name)) is not null;

    /// <summary>The references in this format, in their order.</summary>
    public string Write(IReadOnlyList<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return _write(references);
    }
}

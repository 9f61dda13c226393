using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Attest.Publishing.Pages;

/// <summary>The evidence of a report: every sentence that states something or has a note.</summary>
public sealed record EvidencePage : Page
{
    /// <summary>The jurisdiction.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>The year of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The report.</summary>
    public required PageLink Report { get; init; }

    /// <summary>The reader, with its version, that read its statements; null when it has none.</summary>
    public required string? Reader { get; init; }

    /// <summary>How many of the statements an editor has checked.</summary>
    public required int Checked { get; init; }

    /// <summary>The same page with the other choice: only what an editor has checked, or everything.</summary>
    public required PageLink Other { get; init; }

    /// <summary>The pages that it stands on, where it is too much for one; the data of the whole has all of it all the same.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = [];

    /// <summary>All of it, where this is one of its pages.</summary>
    public PageLink? Whole { get; init; }

    /// <summary>The sentences in order.</summary>
    public required IReadOnlyList<SentenceCard> Sentences { get; init; }

    /// <summary>Makes the annotations; who reads the page asks for none.</summary>
    [JsonIgnore]
    public Func<IEnumerable<StatementCard>, IReadOnlyList<JsonObject>> Annotate { get; init; } = _ => [];

    /// <summary>The statements on the page that stand, each as a W3C Web Annotation of the words in its source.</summary>
    public IReadOnlyList<JsonObject> Annotations => Annotate(Sentences.SelectMany(sentence => sentence.Statements));
}

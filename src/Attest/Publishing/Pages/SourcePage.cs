namespace Attest.Publishing.Pages;

/// <summary>A source as it was received, with the words of a span highlighted.</summary>
public sealed record SourcePage : Page
{
    /// <summary>The SHA-256 of its bytes (I1).</summary>
    public required string Id { get; init; }

    /// <summary>The name it was received under.</summary>
    public required string Name { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required int Bytes { get; init; }

    /// <summary>Which extractor made its text, with its version.</summary>
    public required string Extractor { get; init; }

    /// <summary>The SHA-256 of its text.</summary>
    public required string TextHash { get; init; }

    /// <summary>The layout detected.</summary>
    public required string Layout { get; init; }

    /// <summary>The language its text is in, ISO 639-1.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>When a web archive fetched it, in the archive's words; null where it came another way.</summary>
    public required string? FetchedAt { get; init; }

    /// <summary>When its current reading was recorded, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The report read from it, or the report it is a copy of; null when it stands under no address.</summary>
    public required PageLink? Report { get; init; }

    /// <summary>Whether the report is shown from a fuller copy.</summary>
    public required bool IsCopy { get; init; }

    /// <summary>The reports of a volume; one that stands under no address has none to go to.</summary>
    public required IReadOnlyList<ReportPart> Reports { get; init; }

    /// <summary>The sentence the highlighted words stand in, in the report; null when there is none.</summary>
    public required PageLink? Sentence { get; init; }

    /// <summary>What it touches; null where only some of its words are asked for.</summary>
    public required ImpactCard? Impact { get; init; }

    /// <summary>The bytes as received, to keep.</summary>
    public required string DownloadAddress { get; init; }

    /// <summary>The highlighted span in code points; null when none is asked for.</summary>
    public required SpanPart? Span { get; init; }

    /// <summary>The text before the highlighted words; all of it where none are.</summary>
    public required string Before { get; init; }

    /// <summary>The highlighted words; empty where none are asked for.</summary>
    public required string Marked { get; init; }

    /// <summary>The text after the highlighted words.</summary>
    public required string After { get; init; }

    /// <summary>Whether text at either end is left out because it is very long.</summary>
    public required bool IsExcerpt { get; init; }

    /// <summary>What reading found.</summary>
    public required IReadOnlyList<ReportPage.Irregularity> Irregularities { get; init; }

    /// <summary>A report of a volume.</summary>
    /// <param name="Name">Whom it is about.</param>
    /// <param name="Report">Its report; null when it stands under no address.</param>
    public sealed record ReportPart(string Name, PageLink? Report);

    /// <summary>A span of the text.</summary>
    /// <param name="Start">The first code point.</param>
    /// <param name="End">The code point after the last.</param>
    public sealed record SpanPart(int Start, int End);
}

using Attest.Sources;

namespace Attest.Store;

/// <summary>A page in a list: enough to name it and to say how much is in it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Title">The title line as printed, or null where the page has none.</param>
/// <param name="Layout">The layout detected.</param>
/// <param name="Language">The language of the text, ISO 639-1.</param>
/// <param name="SentenceCount">How many sentences it has.</param>
/// <param name="StatementCount">How many statements it makes today, as editors have left them.</param>
/// <param name="NoteCount">How many notes it has.</param>
/// <param name="DiagnosticCount">How many irregularities reading found.</param>
/// <param name="SourceId">The source it was read from.</param>
/// <param name="Notice">What every showing of the page must say (“demonstration text …”), or null.</param>
/// <param name="Recorded">The append number of its current reading (I12).</param>
/// <param name="RecordedAt">When that reading was recorded, UTC.</param>
public sealed record PageSummary(
    PageAddress Address,
    string? Title,
    string Layout,
    string Language,
    int SentenceCount,
    int StatementCount,
    int NoteCount,
    int DiagnosticCount,
    SourceId SourceId,
    string? Notice,
    long Recorded,
    DateTimeOffset RecordedAt);

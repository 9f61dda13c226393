using System.Collections.Immutable;
using Attest.Reports.Notes;
using Attest.Reports.Tables;
using Attest.Reports.Volumes;
using Attest.Sources;

namespace Attest.Reports.Blocks;

/// <summary>A page as its text and the blocks in it, in order; what stands between blocks is white space.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">The blocks in order, none empty.</param>
/// <param name="Tables">The tables that the form itself tells (HTML); null when they must be found in the lines.</param>
internal sealed record PageBlocks(SourceText Text, ImmutableArray<Block> Blocks, ImmutableArray<TableDraft>? Tables = null)
{
    /// <summary>The layout, where the shape of the page tells it before any line is read; otherwise null.</summary>
    public string? Layout { get; init; }

    /// <summary>The markers in order, where their form is not “[1]”; null for that form.</summary>
    public ImmutableArray<MarkerDraft>? Markers { get; init; }

    /// <summary>The notes, where they are found before the page is read; otherwise null.</summary>
    public ImmutableArray<NoteDraft>? Notes { get; init; }

    /// <summary>Of a report in a volume, the notes before its first, which an “Ibid.” may lead to.</summary>
    public IReadOnlyList<NoteDraft> NotesBefore { get; init; } = [];

    /// <summary>Which report of a volume the page is; null for a page that is none.</summary>
    public VolumePart? Part { get; init; }

    /// <summary>The edition that the volume tells, of a volume or a report in one.</summary>
    public int? Edition { get; init; }

    /// <summary>Whether this is what a volume has besides its reports.</summary>
    public bool IsVolume { get; init; }

    /// <summary>Of a report in a volume, the stretches of the text that are its own; null when all of it is.</summary>
    public ImmutableArray<(int Start, int End)>? Extents { get; init; }

    /// <summary>Of a volume, the stretches that are its reports'.</summary>
    public ImmutableArray<(int Start, int End)> PartExtents { get; init; } = [];

    /// <summary>The markers between two positions, in order.</summary>
    public IEnumerable<MarkerDraft> MarkersIn(int start, int end)
    {
        if (Markers is not { } markers)
            return FindMarkers.In(Text.Text, start, end);
        int low = 0, high = markers.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = markers[middle].Start < start ? (middle + 1, high) : (low, middle);
        }
        return markers.Skip(low).TakeWhile(marker => marker.End <= end);
    }
}

using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Reports.Notes;

namespace Attest.Reports.Volumes;

/// <summary>
/// Makes pages of the reports gathered from a volume. Each gets the notes its markers lead to; a note that several use is a piece of the first. Together the pieces of the pages are the text (I4).
/// </summary>
internal static class MakeVolume
{
    private const int Whole = -1;

    /// <summary>The volume; <paramref name="notes"/> are all of its notes.</summary>
    public static Volume Of(PageBlocks page, IReadOnlyList<PartBlocks> parts, ImmutableArray<NoteDraft> notes)
    {
        var byNumber = notes.Index().ToLookup(note => note.Item.Number, note => note.Index);
        var used = parts.Select(part => new SortedSet<int>(part.Own.Concat(part.Shared).SelectMany(block => page.MarkersIn(block.Start, block.End)).SelectMany(marker => byNumber[marker.Number]))).ToList();
        var owners = new Dictionary<int, int>();
        foreach (var (index, part) in used.Index())
            foreach (var note in part)
                owners.TryAdd(note, index);
        AdoptUnmarked(notes.Length, owners, used);
        NoteDraft[] all = [.. notes];
        var extents = Extents(page, parts, notes, note => owners.GetValueOrDefault(note, Whole));
        var inParts = parts.SelectMany(part => part.Own).ToHashSet();
        ImmutableArray<Block> rest = [.. page.Blocks.Where(block => !inParts.Contains(block))];
        var asked = rest.Where(block => block.Role is not (BlockRole.Note or BlockRole.NoteContinuation)).SelectMany(block => page.MarkersIn(block.Start, block.End)).Select(marker => marker.Number).ToHashSet();
        var whole = page with
        {
            Blocks = rest,
            Notes = [.. notes.Where((note, index) => !owners.ContainsKey(index) || asked.Contains(note.Number))],
            IsVolume = true,
            PartExtents = [.. extents.Where(extent => extent.Owner != Whole).Select(extent => (extent.Start, extent.End))],
        };
        var own = extents.ToLookup(extent => extent.Owner, extent => (extent.Start, extent.End));
        return new Volume(whole, [.. parts.Select((part, index) => page with
        {
            Blocks = [.. part.Own.Concat(part.Shared).OrderBy(block => block.Start)],
            Notes = [.. used[index].Select(note => notes[note])],
            NotesBefore = used[index].Count == 0 ? [] : new ArraySegment<NoteDraft>(all, 0, used[index].Min),
            Extents = [.. own[index]],
            Part = new VolumePart(index + 1, part.Name, part.Code, part.Heading),
        })]);
    }

    // A note whose marker was lost stays with the report whose notes stand before and after it.
    private static void AdoptUnmarked(int count, Dictionary<int, int> owners, List<SortedSet<int>> used)
    {
        for (var note = 1; note + 1 < count; note++)
        {
            if (owners.ContainsKey(note) || !owners.TryGetValue(note - 1, out var owner))
                continue;
            var next = note + 1;
            while (next < count && !owners.ContainsKey(next))
                next++;
            if (next == count || owners[next] != owner)
                continue;
            for (; note < next; note++)
            {
                owners.Add(note, owner);
                used[owner].Add(note);
            }
        }
    }

    // Every block and note with what follows it up to the next; what stands before the first is of the whole.
    private static List<(int Start, int End, int Owner)> Extents(PageBlocks page, IReadOnlyList<PartBlocks> parts, ImmutableArray<NoteDraft> notes, Func<int, int> ownerOf)
    {
        var ownerOfBlock = parts.Index().SelectMany(part => part.Item.Own.Select(block => (block, part.Index))).ToDictionary(pair => pair.block, pair => pair.Index);
        var pieces = page.Blocks.Where(block => block.Role is not (BlockRole.Note or BlockRole.NoteContinuation))
            .Select(block => (block.Start, Owner: ownerOfBlock.GetValueOrDefault(block, Whole)))
            .Concat(notes.Select((note, index) => (Start: note.LabelStart, Owner: ownerOf(index))))
            .OrderBy(piece => piece.Start);
        var extents = new List<(int Start, int End, int Owner)>();
        var (start, owner) = (0, Whole);
        foreach (var piece in pieces)
        {
            if (piece.Owner == owner)
                continue;
            if (piece.Start > start)
                extents.Add((start, piece.Start, owner));
            (start, owner) = (piece.Start, piece.Owner);
        }
        if (page.Text.Text.Length > start)
            extents.Add((start, page.Text.Text.Length, owner));
        return extents;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Reports.Blocks;

namespace Attest.Reports.Notes;

/// <summary>
/// Finds the notes at the end of a page: the last run of blocks that begin “[n]” or “[n ]” with rising numbers, text with or without space after it.
/// The run may begin above 1, skip numbers, and hold several notes in one block.
/// </summary>
internal static partial class FindNotes
{
    /// <summary>Marks the blocks of the notes and answers the notes in order.</summary>
    public static ImmutableArray<NoteDraft> Mark(PageBlocks page)
    {
        var first = FirstBlock(page.Blocks);
        if (first < 0)
            return [];
        var notes = ImmutableArray.CreateBuilder<NoteDraft>();
        foreach (var block in page.Blocks[first..].Where(b => b.Role is BlockRole.Unread))
            if (NumberOf(block) is { } number)
            {
                block.Role = BlockRole.Note;
                AddNotes(notes, page.Text.Text, block, number);
            }
            else if (IsContinuation(notes[^1], page.Text.Text))
            {
                block.Role = BlockRole.NoteContinuation;
                notes[^1] = notes[^1] with { End = block.End };
            }
        return notes.DrainToImmutable();
    }

    // Going up from the end: the run goes on while a block is a note of a lower number, or a line or two that a note may continue in.
    private static int FirstBlock(ImmutableArray<Block> blocks)
    {
        const int longestContinuation = 3;
        int first = -1, next = int.MaxValue, between = 0;
        for (var i = blocks.Length - 1; i >= 0 && between <= longestContinuation; i--)
        {
            if (blocks[i].Role is BlockRole.Heading or BlockRole.Neighbours or BlockRole.Title)
                break;
            if (blocks[i].Role is not BlockRole.Unread)
                continue;
            if (NumberOf(blocks[i]) is not { } number)
                between++;
            else if (number > next)
                break;
            else
                (first, next, between) = (i, number, 0);
        }
        return first;
    }

    private static void AddNotes(ImmutableArray<NoteDraft>.Builder notes, string text, Block block, int number)
    {
        var label = LabelOf(block) is { } found ? found.End : 0;
        var draft = new NoteDraft(number, block.Start, block.Start + label, block.Start + label, block.End);
        // Notes run together in one block: “… 2004. [2] Email …”, where the next number follows the end of a sentence, or a capital follows it.
        var inner = block.Words.AsSpan(label).Contains('[') ? InnerLabel().Match(block.Words, label) : Match.Empty;
        for (; inner.Success; inner = inner.NextMatch())
        {
            var group = inner.Groups["label"];
            if (Number(inner) != draft.Number + 1)
                continue;
            notes.Add(Trimmed(draft with { End = block.Start + group.Index }, text));
            draft = new NoteDraft(draft.Number + 1, block.Start + group.Index, block.Start + group.Index + group.Length, block.Start + group.Index + group.Length, block.End);
        }
        notes.Add(Trimmed(draft, text));
    }

    private static NoteDraft Trimmed(NoteDraft draft, string text)
    {
        var (start, end) = (draft.Start, draft.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return draft with { Start = start, End = end };
    }

    // A note goes on in the next block only where it has not ended.
    private static bool IsContinuation(NoteDraft note, string text) => note.End > note.Start && text[note.End - 1] is not ('.' or '!' or '?' or '”' or '"' or ')' or ']');

    private static int? NumberOf(Block block) => LabelOf(block)?.Number;

    // Something stands behind the label of a note.
    private static MarkerDraft? LabelOf(Block block) =>
        FindMarkers.At(block.Words, 0, block.Words.Length) is { } label && !block.Words.AsSpan(label.End).IsWhiteSpace() ? label : null;

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:(?<=[.”"")])|(?<=\S)(?=\s+\[\d{1,4}\s?\]\s+[\p{Lu}“""]))\s+(?<label>\[(?<number>\d{1,4})\s?\])(?=\s*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex InnerLabel();
}

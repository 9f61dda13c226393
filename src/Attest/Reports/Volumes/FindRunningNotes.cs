using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Reports.Blocks;
using Attest.Reports.Notes;

namespace Attest.Reports.Volumes;

/// <summary>
/// Finds the notes that run through a volume: markers “(708)” or bare numbers glued to the text (“1999.52 The report”), and notes “708. Text” or “52 Text”. A number that does not rise with the
/// others is text.
/// </summary>
internal static partial class FindRunningNotes
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    // Without a single note such numbers must be many before they are taken for markers.
    private const int FewestUnproven = 3;

    /// <summary>Marks the blocks of the notes, and answers markers and notes; null for a page that has none of either form.</summary>
    public static (ImmutableArray<MarkerDraft> Markers, ImmutableArray<NoteDraft> Notes)? Mark(PageBlocks page, Predicate<Block> isHeading, bool isVolume)
    {
        var labelled = page.Blocks.Where(block => block.Role is BlockRole.Unread && Label().IsMatch(block.Words)).ToHashSet();
        var numbered = labelled.Select(block => NumberOf(Label().Match(block.Words))).ToHashSet();
        var run = Run(page, block => !labelled.Contains(block), numbered);
        if (run.Count == 0)
            return null;
        var asked = run.Select(marker => marker.Number).ToHashSet();
        var labels = labelled.OrderBy(block => block.Start).Where(block => asked.Contains(NumberOf(Label().Match(block.Words)))).ToList();
        labels = [.. RisingNumbers.Longest([.. labels.Select(block => NumberOf(Label().Match(block.Words)))]).Select(index => labels[index])];
        if (labels.Count == 0 ? !isVolume || run.Count < FewestUnproven : labels.Count * 3 < run.Count && !isVolume)
            return null;
        var notes = MarkNotes(page, [.. labels], isHeading);
        var text = page.Blocks.Where(block => block.Role is BlockRole.Unread).ToHashSet();
        return ([.. Run(page, text.Contains, [.. notes.Select(note => note.Number)])], notes);
    }

    private static List<MarkerDraft> Run(PageBlocks page, Predicate<Block> isText, HashSet<int> numbered)
    {
        var text = page.Text.Text;
        var blocks = page.Blocks.Where(block => block.Role is BlockRole.Unread && isText(block)).ToList();
        var parentheses = Longest(blocks.SelectMany(block => Candidates(InParentheses(), text, block)));
        var bare = Longest(blocks.SelectMany(block => Candidates(Bare(), text, block).Concat(Candidates(BareAfterWord(), text, block).Where(marker => numbered.Contains(marker.Number))).OrderBy(marker => marker.Start)));
        return bare.Count > parentheses.Count ? bare : parentheses;
    }

    private static List<MarkerDraft> Longest(IEnumerable<MarkerDraft> candidates)
    {
        var all = candidates.ToList();
        return [.. RisingNumbers.Longest([.. all.Select(candidate => candidate.Number)]).Select(index => all[index])];
    }

    private static IEnumerable<MarkerDraft> Candidates(Regex form, string text, Block block)
    {
        for (var match = form.Match(text, block.Start, block.End - block.Start); match.Success; match = match.NextMatch())
            if (NumberOf(match) is var number and (> 0 and < FirstYear or > LastYear))
                yield return new MarkerDraft(number, match.Index, match.Index + match.Length);
    }

    private static ImmutableArray<NoteDraft> MarkNotes(PageBlocks page, HashSet<Block> labels, Predicate<Block> isHeading)
    {
        var notes = ImmutableArray.CreateBuilder<NoteDraft>();
        var open = false;
        foreach (var block in page.Blocks.Where(block => block.Role is BlockRole.Unread))
            if (labels.Contains(block))
            {
                block.Role = BlockRole.Note;
                AddNotes(notes, page.Text.Text, block);
                open = true;
            }
            else if (open && !isHeading(block) && IsUnended(page.Text.Text, notes[^1]))
            {
                block.Role = BlockRole.NoteContinuation;
                notes[^1] = notes[^1] with { End = block.End };
            }
            else
                open = false;
        return notes.DrainToImmutable();
    }

    private static void AddNotes(ImmutableArray<NoteDraft>.Builder notes, string text, Block block)
    {
        var label = Label().Match(block.Words);
        var draft = Draft(label, block);
        // Notes run together in one block, each beginning with the next number.
        for (var inner = InnerLabel().Match(block.Words, label.Length); inner.Success; inner = inner.NextMatch())
        {
            if (NumberOf(inner) != draft.Number + 1)
                continue;
            notes.Add(draft with { End = block.Start + block.Words.AsSpan(0, inner.Index).TrimEnd().Length });
            draft = Draft(inner, block);
        }
        notes.Add(draft);
    }

    private static NoteDraft Draft(Match label, Block block) =>
        new(NumberOf(label), block.Start + label.Index, block.Start + label.Groups["label"].Index + label.Groups["label"].Length, block.Start + label.Index + label.Length, block.End);

    private static bool IsUnended(string text, NoteDraft note) => note.End > note.Start && text[note.End - 1] is not ('.' or '!' or '?' or '”' or '"' or ')' or ']');

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Glued to the word or stop before it; “mines (2) and” is an enumeration.
    [GeneratedRegex(@"(?<=[^\s(])\((?<number>\d{1,4})\)", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    // After a stop or a closing mark, before a space or the end. “1,200” and “3:45” are numbers of their own; of “12.5 million” and “1999.52 The” only what a sentence follows is a marker.
    [GeneratedRegex(@"(?<=[^\s\d][.,;:?!”""’)\]]|\d[.?!]|\d[.,][”""’)])(?<number>\d{1,3})(?=\s*\z|\s+[\p{Lu}“""‘(\[])|(?<=[^\s\d][.,;:?!”""’)\]])(?<number>\d{1,3})(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    // Glued to a word (“Committee7 and”), which also names of weapons and units end in: a marker only where there is such a note.
    [GeneratedRegex(@"(?<=\p{Ll}{3})(?<number>\d{1,3})(?=[\s,.;:)”""’]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex BareAfterWord();

    [GeneratedRegex(@"^(?<label>\(?(?<number>\d{1,4})[.)]?)\s+(?=[\p{Lu}“""‘])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=[.!?”"")]\s*)(?<label>\(?(?<number>\d{1,4})[.)]?)\s+(?=[\p{Lu}“""‘])", RegexOptions.CultureInvariant)]
    private static partial Regex InnerLabel();
}

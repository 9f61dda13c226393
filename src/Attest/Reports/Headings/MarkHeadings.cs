using Attest.Reports.Blocks;
using Attest.Reports.Notes;
using Attest.Sources;

namespace Attest.Reports.Headings;

/// <summary>Marks the headings of a page: by the vocabulary first; by the words of headings only where a paragraph follows. Never by layout alone, which archived copies lose.</summary>
internal sealed class MarkHeadings(ReportPhrases phrases)
{
    // A line of text is longer than a cell or a label, or ends as a sentence does.
    private const int ShortestText = 90;
    private const int LongestTold = 150;
    // With markers; whatever is longer is text, and most of a page is.
    private const int LongestLine = 250;

    /// <summary>Marks the blocks that are headings.</summary>
    public void In(PageBlocks page)
    {
        var unread = page.Blocks.Where(block => block.Role is BlockRole.Unread).ToList();
        for (var i = 0; i < unread.Count; i++)
            if (IsHeading(unread[i], i + 1 < unread.Count ? unread[i + 1] : null))
                unread[i].Role = BlockRole.Heading;
    }

    private bool IsHeading(Block block, Block? next)
    {
        if (block.Folded.Length > LongestLine)
            return false;
        var words = WordsOf(block);
        return phrases.Headings.Find(words) is not null
            || phrases.Leads.IsHeading(words)
            || IsTold(block, next)
            || (phrases.Headings.FindByWords(words) is not null && next is not null && (IsText(next) || phrases.Headings.Find(WordsOf(next)) is not null));
    }

    // What the form marks as a heading is one above anything but another page; a line in bold only above text.
    private static bool IsTold(Block block, Block? next) =>
        next is not null && block.Folded.Length <= LongestTold && block.Folded.Any(char.IsLetter)
        && (block.Heading is ToldHeading.Yes || (block.Heading is ToldHeading.Perhaps && IsText(next)));

    /// <summary>The words of a heading without the markers that may follow it.</summary>
    public static string WordsOf(Block block)
    {
        if (!block.Words.Contains('[', StringComparison.Ordinal))
            return block.Folded;
        var markers = FindMarkers.In(block.Words, 0, block.Words.Length).ToList();
        return markers is [{ Start: > 0 } first, ..] && markers[^1].End == block.Words.Length ? SourceText.Fold(block.Words.AsSpan(0, first.Start)) : block.Folded;
    }

    /// <summary>Whether a block looks like text: longer than a label, or ended as a sentence is.</summary>
    public static bool IsText(Block block) => block.Folded.Length >= ShortestText || block.Folded[^1] is '.' or '?' or '!' or ']' or '”';
}

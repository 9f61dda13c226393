using System.Collections.Immutable;
using Attest.Reports.Blocks;
using Attest.Reports.Headings;
using Attest.Sources;

namespace Attest.Reports.FactTables;

/// <summary>
/// Finds the key facts at the head of a report, which copies print as lines: a label, then the lines of its values, until the next label. They end where a lead,
/// a heading or a paragraph begins.
/// </summary>
internal sealed class FindFacts(ReportPhrases phrases)
{
    // Fewer could be headings of the report.
    private const int FewestRows = 3;
    // What may stand above the first label, beside the title: a language link, a heading.
    private const int MostBefore = 4;
    private const int MostLabelLines = 3;
    private const int ShortestParagraph = 100;
    private const int ShortestSentence = 60;
    private const int LongestValue = 400;
    // More lines than any value has are something else.
    private const int MostValues = 12;

    /// <summary>The key facts of a page, or null when it has none.</summary>
    public FactTableDraft? In(PageBlocks page)
    {
        var blocks = page.Blocks.Where(block => block.Role is BlockRole.Unread).ToImmutableArray();
        var at = 0;
        while (at < blocks.Length && at <= MostBefore && !IsParagraph(blocks[at]) && LabelAt(blocks, at) is null)
            at++;
        if (at >= blocks.Length || at > MostBefore || IsParagraph(blocks[at]))
            return null;
        var rows = WithTopics(Rows(page, blocks, at));
        return rows.Count(row => row.Label is not null) >= FewestRows ? new FactTableDraft(rows) : null;
    }

    /// <summary>The overview of a profile: such a table under a heading that announces one, or null.</summary>
    public FactTableDraft? OverviewIn(PageBlocks page)
    {
        var blocks = page.Blocks.Where(block => block.Role is BlockRole.Unread).ToImmutableArray();
        for (var at = 0; at + 1 < blocks.Length; at++)
            if (IsOverview(MarkHeadings.WordsOf(blocks[at])) && LabelAt(blocks, at + 1) is not null)
                return new FactTableDraft([.. Rows(page, blocks, at + 1, isOverview: true)]);
        return null;
    }

    private bool IsOverview(string words) =>
        (words.EndsWith("overview", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Commitment to", StringComparison.OrdinalIgnoreCase)) && phrases.Headings.Find(words) is not null;

    private List<FactRowDraft> Rows(PageBlocks page, ImmutableArray<Block> blocks, int at, bool isOverview = false)
    {
        var rows = new List<FactRowDraft>();
        var usual = UsualDistance(page, blocks, at);
        while (at < blocks.Length)
        {
            // In an overview of treaties, “Article 5 deadline: 1 March 2009” is a value of the treaty above it.
            if (LabelAt(blocks, at) is { } label && !(isOverview && !label.Values.IsEmpty))
            {
                if (at + label.Blocks.Length < blocks.Length && label.Values.IsEmpty && IsParagraph(blocks[at + label.Blocks.Length]))
                    break;
                rows.Add(label);
                at += label.Blocks.Length;
                continue;
            }
            if (rows[^1].Values.Length == MostValues || IsBeyond(blocks[at], at + 1 < blocks.Length ? blocks[at + 1] : null) || (isOverview && !rows[^1].Values.IsEmpty && IsSentence(blocks[at])))
                break;
            // Copies that drop lines of one word leave their place empty: the value after a gap has lost its label.
            if (!rows[^1].Values.IsEmpty && Distance(page, blocks[at - 1], blocks[at]) > usual)
                rows.Add(new FactRowDraft(null, null, [], []));
            rows[^1] = rows[^1].With(blocks[at++]);
        }
        return rows;
    }

    // The longest run of lines that is a label: “Treaty implementing / legislation”; or a label, a colon and its value on one line.
    private FactRowDraft? LabelAt(ImmutableArray<Block> blocks, int at)
    {
        for (var lines = Math.Min(MostLabelLines, blocks.Length - at); lines > 0; lines--)
        {
            var words = string.Join(' ', blocks[at..(at + lines)].Select(MarkHeadings.WordsOf)).TrimEnd(':', ' ');
            if (words.Length > 0 && phrases.FactLabels.Find(words) is { } label && (lines == 1 || phrases.FactLabels.FindExact(words) is not null))
                return new FactRowDraft(label.Topic, (blocks[at].Start, blocks[at + lines - 1].End), [], blocks[at..(at + lines)]);
        }
        var block = blocks[at];
        var colon = block.Words.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == block.Words.Length - 1 || phrases.FactLabels.FindExact(SourceText.Fold(block.Words.AsSpan(0, colon))) is not { } named)
            return null;
        var value = block.Start + colon + 1;
        while (char.IsWhiteSpace(block.Words[value - block.Start]))
            value++;
        return new FactRowDraft(named.Topic, (block.Start, block.Start + colon + 1), [(value, block.End)], [block]);
    }

    // The one-word label that usually stands next before the label that follows.
    private ImmutableArray<FactRowDraft> WithTopics(List<FactRowDraft> rows)
    {
        for (var i = 1; i < rows.Count - 1; i++)
            if (rows[i].Label is null && rows[i - 1].Topic is { } before && rows[i + 1].Topic is { } after)
                rows[i] = rows[i] with { Topic = phrases.FactLabels.OneWordTopics.Where(topic => topic > before && topic < after).Select(topic => (FactTopic?)topic).LastOrDefault() };
        return [.. rows];
    }

    // “Mines” is a heading only where text follows; here it is mostly a value.
    private bool IsBeyond(Block block, Block? next)
    {
        var words = MarkHeadings.WordsOf(block);
        return IsParagraph(block) || IsLead(block)
            || (phrases.Headings.Find(words) is not null && next is not null && MarkHeadings.IsText(next) && !IsLead(next))
            || (block.Words[0] == '[' && block.Words.Length > 1 && char.IsAsciiDigit(block.Words[1]));
    }

    private bool IsLead(Block block) => phrases.Leads.IsHeading(MarkHeadings.WordsOf(block)) || phrases.Leads.LengthOfLabel(block.Words) > 0;

    private static bool IsParagraph(Block block)
    {
        var words = MarkHeadings.WordsOf(block);
        return words.Length > LongestValue || (words.Length >= ShortestParagraph && words[^1] is '.' or '”' or '!' or '?');
    }

    // The values of an overview are notes; what ends in a full stop and is no short answer begins the text.
    private static bool IsSentence(Block block) => MarkHeadings.WordsOf(block) is { Length: >= ShortestSentence } words && words[^1] is '.' or '”';

    // How many line ends part most lines of the table.
    private static int UsualDistance(PageBlocks page, ImmutableArray<Block> blocks, int at) =>
        Enumerable.Range(at + 1, Math.Min(blocks.Length - at - 1, 60)).Select(i => Distance(page, blocks[i - 1], blocks[i])).CountBy(distance => distance)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).DefaultIfEmpty(int.MaxValue).First();

    private static int Distance(PageBlocks page, Block before, Block after) => page.Text.Text.AsSpan(before.End, after.Start - before.End).Count('\n');
}

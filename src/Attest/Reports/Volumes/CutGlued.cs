using System.Text.RegularExpressions;
using Attest.Reports.Blocks;

namespace Attest.Reports.Volumes;

/// <summary>Cuts apart what copies of volumes glue together: links before and after a text, and the name of the next State after the end of a note.</summary>
internal sealed partial class CutGlued(VolumeLines lines, Predicate<string> isHeading)
{
    /// <summary>The page with blocks of their own for what was glued.</summary>
    public PageBlocks In(PageBlocks page) => page with { Blocks = [.. page.Blocks.SelectMany(block => block.Role is BlockRole.Unread ? Cut(block, page.Text.Text) : [block])] };

    private IEnumerable<Block> Cut(Block block, string text)
    {
        var begin = lines.LengthOfLinks(block.Words);
        var end = Math.Max(begin, lines.StartOfLinks(block.Words));
        var name = end;
        if (GluedName().Match(block.Words, begin, end - begin) is { Success: true } glued && isHeading(glued.Groups["name"].Value.Trim()))
            name = glued.Groups["name"].Index;
        if (begin == 0 && name == block.Words.Length)
            return [block];
        return new[] { (0, begin), (begin, name), (name, end), (end, block.Words.Length) }
            .Select(piece => Trimmed(text, block.Start + piece.Item1, block.Start + piece.Item2)).OfType<Block>();
    }

    private static Block? Trimmed(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        start += words.Length - words.TrimStart().Length;
        end -= words.Length - words.TrimEnd().Length;
        return start < end ? new Block(text, start, end) : null;
    }

    [GeneratedRegex(@"(?<=[\p{Ll}\d)][.!?][”""’)]*\s*)(?<name>\p{Lu}[\p{Lu}\s,'’()./&-]{2,58})\z", RegexOptions.CultureInvariant)]
    private static partial Regex GluedName();
}

using Attest.Registers;
using Attest.Reports.Blocks;
using Attest.Reports.Notes;
using Attest.Reports.Titles;

namespace Attest.Reports.Volumes;

/// <summary>Tells whether a page is a volume, or one report of a volume, and parts it. See docs/reports.md, “Volumes”.</summary>
internal sealed class FindVolume(ReportPhrases phrases, RegisterSet registers)
{
    private const int LongestName = 60;
    private const int MostNameWords = 7;
    private const int FewestNames = 2;

    private readonly FindGroup _groups = new(phrases, registers);

    /// <summary>The volume that a page is; a volume without parts when it is one report in the form of a volume; null when it is neither.</summary>
    public Volume? In(PageBlocks page, TitleLine? title)
    {
        if (_groups.In(page, title) is { } group)
            return group;
        if (title is not null)
            return null;
        var isVolume = IsVolume(page);
        page = isVolume ? new CutGlued(phrases.Volumes, IsHeadingLine).In(page) : page;
        var hasBrackets = page.Blocks.Any(block => FindMarkers.In(block.Words, 0, block.Words.Length).Any());
        var running = hasBrackets ? null : FindRunningNotes.Mark(page, IsHeading, isVolume);
        if (!isVolume)
            return running is var (some, lines) ? new Volume(page with { Layout = "H", Markers = some, Notes = lines }, []) : null;
        page = running is var (markers, notes) ? page with { Layout = "H", Markers = markers, Notes = notes } : page with { Layout = "H", Notes = FindNotes.Mark(page) };
        var (whole, parts) = Gather(page);
        // One report below its region and status: nothing to part.
        if (parts is [var only] && whole.TrueForAll(block => block.Role is not BlockRole.Unread))
            return new Volume(page with { Part = new VolumePart(0, only.Name, only.Code, only.Heading) }, []);
        return MakeVolume.Of(page, parts, page.Notes!.Value);
    }

    // Lines that part volumes, or several States named in capitals, with at least one State to part by.
    private bool IsVolume(PageBlocks page)
    {
        int names = 0, signs = 0;
        foreach (var block in page.Blocks.Where(block => block.Role is BlockRole.Unread))
        {
            var begin = phrases.Volumes.LengthOfLinks(block.Words);
            var end = phrases.Volumes.StartOfLinks(block.Words);
            signs += phrases.Volumes.IsDivider(block.Folded) || begin > 0 || end < block.Words.Length ? 1 : 0;
            names += begin <= end && NameOf(block.Words[begin..end].Trim()) is not null ? 1 : 0;
        }
        return names >= FewestNames || (signs > 0 && (names > 0 || Enumerable.Range(0, page.Blocks.Length).Any(index => IsBelowDivider(page, index) && StateOf(page, index) is not null)));
    }

    private bool IsBelowDivider(PageBlocks page, int index) => page.Blocks[index].Role is BlockRole.Unread && page.Blocks[..index].Any(block => phrases.Volumes.IsDivider(block.Folded));

    private (List<Block> Whole, List<PartBlocks> Parts) Gather(PageBlocks page)
    {
        List<Block> whole = [];
        List<PartBlocks> parts = [];
        PartBlocks? open = null;
        foreach (var (index, block) in page.Blocks.Index())
        {
            if (block.Role is BlockRole.Note or BlockRole.NoteContinuation)
                continue;
            if (phrases.Volumes.IsDivider(block.Folded))
                (block.Role, open) = (BlockRole.Title, null);
            else if (phrases.Volumes.LengthOfLinks(block.Words) == block.Words.Length)
                block.Role = BlockRole.Chrome;
            else if (block.Role is BlockRole.Unread && StateOf(page, index) is var (name, code))
            {
                block.Role = BlockRole.CountryHeading;
                open = parts.Find(part => code is not null && part.Code == code);
                if (open is null)
                    parts.Add(open = new PartBlocks(name, code, block.Folded));
            }
            (block.Role is BlockRole.Title or BlockRole.Chrome ? whole : open?.Own ?? whole).Add(block);
        }
        return (whole, parts);
    }

    // A name of the register in capitals, or any other line in capitals that is no heading and stands above text: a State that no register holds.
    private (string Name, JurisdictionCode? Code)? StateOf(PageBlocks page, int index)
    {
        var block = page.Blocks[index];
        if (NameOf(block.Folded) is { } state)
            return (state.ShortName, state.Code);
        return VolumeLines.IsCapitals(block.Folded) && block.Folded.Length <= LongestName && block.Folded.Split(' ').Length <= MostNameWords && !block.Folded.Any(char.IsDigit)
            && block.Folded[^1] is not ('.' or ':' or ']')
            && phrases.Headings.Find(block.Folded) is null && phrases.Headings.FindByWords(block.Folded) is null && !phrases.Leads.IsHeading(block.Folded)
            && page.Blocks.Skip(index + 1).FirstOrDefault(next => next.Role is BlockRole.Unread) is { } text && text.Folded.Length > LongestName
            ? (block.Folded, null) : null;
    }

    private Jurisdiction? NameOf(string line) => line.Length is > 2 and <= LongestName && VolumeLines.IsCapitals(line) ? registers.Jurisdictions.Resolve(line) : null;

    private bool IsHeadingLine(string line) => phrases.Volumes.IsDivider(line) || NameOf(line) is not null;

    private bool IsHeading(Block block) => IsHeadingLine(block.Folded) || phrases.Volumes.LengthOfLinks(block.Words) > 0 || VolumeLines.IsCapitals(block.Folded);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Reports.Blocks;
using Attest.Reports.Notes;
using Attest.Reports.Sentences;
using Attest.Reports.Titles;

namespace Attest.Reports.Volumes;

/// <summary>
/// Parts a group page, “Pacific Islands (Micronesia, Palau, Tonga)”: one text about several States. A paragraph that names one of them is that State's; one that names several is read for each of
/// those, the sentences that name it or none of them; one that names none follows the one before, or is of the group as a whole.
/// </summary>
internal sealed partial class FindGroup(ReportPhrases phrases, RegisterSet registers)
{
    private const int LinesAboveText = 40;

    private readonly SplitSentences _split = new(phrases.SentenceWords);

    /// <summary>The volume that a group page is, or null.</summary>
    public Volume? In(PageBlocks page, TitleLine? title)
    {
        var heading = page.Blocks.Take(LinesAboveText).FirstOrDefault(block => block.Role is BlockRole.Unread && MembersOf(block.Folded) is not null);
        if ((heading is null ? null : MembersOf(heading.Folded)) is not { } members && (title is null || MembersOf(title.StateName) is not { } named || (members = named).IsEmpty))
            return null;
        if (heading is not null)
            heading.Role = BlockRole.Title;
        var notes = FindNotes.Mark(page);
        var parts = members.Select(state => new PartBlocks(state.ShortName, state.Code, null)).ToList();
        Gather(page, heading, parts);
        return MakeVolume.Of(page, parts, notes);
    }

    // “Pacific Islands (Micronesia, Palau, Tonga and Tuvalu)”: every name is a State's.
    private ImmutableArray<Jurisdiction>? MembersOf(string line)
    {
        if (Group().Match(line) is not { Success: true } match)
            return null;
        var states = match.Groups["names"].Value.Split(NameJoints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => registers.Jurisdictions.Resolve(name)).ToList();
        return states.Count > 1 && states.TrueForAll(state => state is not null) ? [.. states.OfType<Jurisdiction>().Distinct()] : null;
    }

    private static readonly string[] NameJoints = [",", ";", " and ", " AND ", "&"];

    private void Gather(PageBlocks page, Block? heading, List<PartBlocks> parts)
    {
        var byCode = parts.ToDictionary(part => part.Code!);
        PartBlocks? open = null;
        var isHeaded = false;
        foreach (var block in page.Blocks.Where(block => block.Role is BlockRole.Unread && (heading is null || block.Start > heading.Start)))
        {
            if (registers.Jurisdictions.Resolve(block.Folded) is { } state && byCode.TryGetValue(state.Code, out var headed))
            {
                (open, isHeaded, block.Role) = (headed, true, BlockRole.CountryHeading);
                open.Own.Add(block);
                continue;
            }
            if (phrases.Headings.Find(block.Folded) is not null)
            {
                foreach (var part in isHeaded ? [open!] : parts)
                    (isHeaded ? part.Own : part.Shared).Add(isHeaded ? block : new Block(page.Text.Text, block.Start, block.End));
                continue;
            }
            var named = NamedIn(page.Text.Text, block.Start, block.End, byCode);
            if (isHeaded || named.Count == 1)
                open = isHeaded ? open : named[0];
            else if (named.Count > 1)
            {
                Share(page, block, named, byCode);
                open = null;
                continue;
            }
            open?.Own.Add(block);
        }
    }

    private List<PartBlocks> NamedIn(string text, int start, int end, Dictionary<JurisdictionCode, PartBlocks> byCode) =>
        [.. registers.Jurisdictions.FindMentions(text[start..end]).Select(mention => byCode.GetValueOrDefault(mention.Code)).OfType<PartBlocks>().Distinct()];

    private void Share(PageBlocks page, Block block, List<PartBlocks> named, Dictionary<JurisdictionCode, PartBlocks> byCode)
    {
        var text = page.Text.Text;
        var sentences = _split.Of(text, block.Start, block.End, [.. page.MarkersIn(block.Start, block.End)]);
        var of = sentences.Select(sentence => NamedIn(text, sentence.Start, sentence.End, byCode)).ToList();
        foreach (var part in named)
            for (var i = 0; i < sentences.Length; i++)
            {
                var first = i;
                while (i < sentences.Length && (of[i].Count == 0 || of[i].Contains(part)))
                    i++;
                if (i > first)
                    part.Shared.Add(Piece(text, first == 0 ? block.Start : sentences[first].Start, i < sentences.Length ? sentences[i].Start : block.End));
            }
    }

    private static Block Piece(string text, int start, int end) => new(text, start, start + text.AsSpan(start, end - start).TrimEnd().Length);

    [GeneratedRegex(@"^[^()]{3,60}\((?<names>[^()]{5,200})\)\s*,?$", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}

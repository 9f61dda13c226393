using System.Globalization;
using Attest.Registers;
using Attest.Reports.Blocks;

namespace Attest.Reports.Titles;

/// <summary>Tells from the content of a page which jurisdiction it is about, and whether it is a report at all.</summary>
internal sealed class IdentifyPage(ReportPhrases phrases, RegisterSet registers)
{
    // So often must another State be named, on a page that hardly names its own, before a person is asked.
    private const int FewestRivalMentions = 5;
    private const int RivalShare = 5;

    /// <summary>What was told.</summary>
    /// <param name="Code">The jurisdiction, when one register entry is meant and nothing contradicts.</param>
    /// <param name="Name">The name under which the page speaks of it.</param>
    /// <param name="Trouble">Why there is no code, or null.</param>
    internal sealed record Identity(JurisdictionCode? Code, string? Name, Diagnostic? Trouble);

    /// <summary>The jurisdiction of a page, from its title, the heading below it and the names in its sentences.</summary>
    public Identity Of(PageBlocks page, TitleLine? title, string? countryHeading, IReadOnlyList<string> sentences, string? neighbour)
    {
        var named = countryHeading ?? title?.StateName;
        var day = title is null ? (DateOnly?)null : new DateOnly(title.Edition, 1, 1);
        var mentions = sentences.SelectMany(sentence => registers.Jurisdictions.FindMentions(sentence, day)).Select(mention => mention.Code).ToList();
        if (named is null)
            return FromText(mentions, sentences, day);
        var resolved = Resolve(countryHeading, day) ?? Resolve(title?.StateName, day);
        var name = InText(named, sentences) ?? resolved?.ShortName ?? named;
        if (Rival(named, resolved, mentions, sentences, neighbour) is { } rival)
            return new Identity(null, name, DiagnosticCodes.StateConflict.At(null, name, rival.Name, rival.Count));
        return new Identity(resolved?.Code, name, resolved is null ? DiagnosticCodes.StateUnknown.At(null, $"“{name}” is in no register of jurisdictions.") : null);
    }

    /// <summary>Whether anything on the page belongs to the field: a State with a term of it, or two such terms.</summary>
    public bool IsReport(bool hasTitle, JurisdictionCode? code, IReadOnlyList<string> sentences)
    {
        if (hasTitle)
            return true;
        var terms = phrases.SubjectTerms.Count(term => sentences.Any(sentence => sentence.Contains(term, StringComparison.OrdinalIgnoreCase)));
        return terms >= (code is null ? 2 : 1) || sentences.Count == 0;
    }

    private Jurisdiction? Resolve(string? name, DateOnly? day) => name is null ? null : registers.Jurisdictions.Resolve(name, day);

    // Without title and heading the page is about the State that its first sentence and most others name.
    private Identity FromText(List<JurisdictionCode> mentions, IReadOnlyList<string> sentences, DateOnly? day)
    {
        var most = mentions.CountBy(code => code).OrderByDescending(pair => pair.Value).FirstOrDefault();
        var isFirst = most.Key is not null && sentences.Take(2).Any(sentence => registers.Jurisdictions.FindMentions(sentence, day).Any(mention => mention.Code == most.Key));
        if (isFirst && most.Value * 2 >= mentions.Count)
            return new Identity(most.Key, registers.Jurisdictions.Find(most.Key!)?.ShortName, null);
        return new Identity(null, null, DiagnosticCodes.StateUnknown.At(null, "The page names no State in a title or heading."));
    }

    private (string Name, int Count)? Rival(string named, Jurisdiction? resolved, List<JurisdictionCode> mentions, IReadOnlyList<string> sentences, string? neighbour)
    {
        var own = Math.Max(CountOf(named, sentences), resolved is null ? 0 : mentions.Count(code => code == resolved.Code));
        var rivals = mentions.Where(code => code != resolved?.Code)
            .CountBy(code => registers.Jurisdictions.Find(code)?.ShortName ?? code.Value)
            .Select(pair => (Name: pair.Key, Count: pair.Value));
        if (neighbour is not null && !neighbour.Equals(named, StringComparison.OrdinalIgnoreCase))
            rivals = rivals.Append((InText(neighbour, sentences) ?? neighbour, CountOf(neighbour, sentences)));
        var strongest = rivals.OrderByDescending(rival => rival.Count).FirstOrDefault();
        return strongest.Count >= FewestRivalMentions && strongest.Count > own * RivalShare ? strongest : null;
    }

    private static int CountOf(string name, IReadOnlyList<string> sentences) => sentences.Sum(sentence =>
    {
        var count = 0;
        for (var at = sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            count++;
        return count;
    });

    // A title in capitals says nothing of how the name is written; the text does.
    private static string? InText(string name, IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
            if (sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return sentence.Substring(at, name.Length);
        return name.Any(char.IsLower) ? name : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
    }
}

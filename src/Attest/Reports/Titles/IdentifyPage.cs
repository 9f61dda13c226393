using System.Collections.Frozen;
using System.Globalization;
using Attest.Registers;
using Attest.Sources;

namespace Attest.Reports.Titles;

/// <summary>Tells from the content of a page which jurisdiction it is about, and whether it is a report at all.</summary>
internal sealed class IdentifyPage(ReportPhrases phrases, RegisterSet registers)
{
    // So often must another State be named, on a page that hardly names its own, before a person is asked.
    private const int FewestRivalMentions = 5;
    private const int RivalShare = 5;

    private static readonly FrozenSet<string> MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What was told.</summary>
    /// <param name="Code">The jurisdiction, when one register entry is meant and nothing contradicts.</param>
    /// <param name="Name">The name under which the page speaks of it.</param>
    /// <param name="Trouble">Why there is no code, or null.</param>
    internal sealed record Identity(JurisdictionCode? Code, string? Name, Diagnostic? Trouble);

    /// <summary>The jurisdiction of a page, from its title, the heading below it and the names in its sentences and notes.</summary>
    public Identity Of(PageMarks marks, IReadOnlyList<string> sentences, SourceText text)
    {
        var named = marks.CountryHeading ?? marks.Title?.StateName;
        var day = marks.Profile?.LastUpdated ?? (marks.Edition is { } edition ? new DateOnly(edition, 1, 1) : null);
        var mentions = sentences.SelectMany(sentence => registers.Jurisdictions.FindMentions(sentence, day)).Select(mention => mention.Code).ToList();
        if (named is null)
            return FromText(mentions, sentences, day);
        var resolved = Resolve(marks.CountryHeading, day) ?? Resolve(marks.Title?.StateName, day);
        var name = InText(named, sentences) ?? resolved?.ShortName ?? named;
        IReadOnlyList<string> words = [.. sentences, .. marks.Notes.Select(note => SourceText.Fold(text.Text.AsSpan(note.Start, note.End - note.Start)))];
        if (Rival(named, resolved, mentions, words, marks.Neighbours.Next) is { } rival)
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
        // As often as all others together, or named before any other.
        if (isFirst && (most.Value * 2 >= mentions.Count || mentions[0] == most.Key))
            return new Identity(most.Key, registers.Jurisdictions.Find(most.Key!)?.ShortName, null);
        return FindUnregisteredName.In(sentences, IsKnownWord) is { } name
            ? new Identity(null, name, DiagnosticCodes.StateUnknown.At(null, $"The page names no State in a title or heading; it speaks most of “{name}”, which is in no register of jurisdictions."))
            : new Identity(null, null, DiagnosticCodes.StateUnknown.At(null, "The page names no State in a title or heading."));
    }

    private bool IsKnownWord(string word) =>
        registers.Jurisdictions.Resolve(word) is not null || MonthNames.Contains(word) || phrases.SubjectTerms.Any(term => term.Contains(word, StringComparison.OrdinalIgnoreCase));

    private (string Name, int Count)? Rival(string named, Jurisdiction? resolved, List<JurisdictionCode> mentions, IReadOnlyList<string> words, string? neighbour)
    {
        var own = Math.Max(CountOf(named, words), resolved is null ? 0 : mentions.Count(code => code == resolved.Code));
        var rivals = mentions.Where(code => code != resolved?.Code)
            .CountBy(code => registers.Jurisdictions.Find(code)?.ShortName ?? code.Value)
            .Select(pair => (Name: pair.Key, Count: pair.Value));
        if (neighbour is not null && !neighbour.Equals(named, StringComparison.OrdinalIgnoreCase))
            rivals = rivals.Append((InText(neighbour, words) ?? neighbour, CountOf(neighbour, words)));
        var strongest = rivals.OrderByDescending(rival => rival.Count).FirstOrDefault();
        return strongest.Count >= FewestRivalMentions && strongest.Count > own * RivalShare ? strongest : null;
    }

    private static int CountOf(string name, IReadOnlyList<string> words)
    {
        var count = 0;
        foreach (var text in words)
            for (var at = IndexOf(text, name, 0); at >= 0; at = IndexOf(text, name, at + name.Length))
                count++;
        return count;
    }

    // The name as whole words: “Niger” is not in “Nigeria”.
    private static int IndexOf(string text, string name, int from)
    {
        for (var at = text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length])))
                return at;
        return -1;
    }

    // A title in capitals says nothing of how the name is written; the text does.
    private static string? InText(string name, IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
            if (IndexOf(sentence, name, 0) is >= 0 and var at)
                return sentence.Substring(at, name.Length);
        return name.Any(char.IsLower) ? name : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
    }
}

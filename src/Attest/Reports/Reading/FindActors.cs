using System.Collections.Frozen;

namespace Attest.Reports.Reading;

/// <summary>Finds actors that are no States: groups under their own name, and organisations that the page has introduced with an abbreviation.</summary>
/// <param name="groups">Names of groups and the vocabulary's word for each; an empty word is no group.</param>
/// <param name="names">Words in the full name of an organisation that tell what it is.</param>
internal sealed class FindActors(PhraseTable<string> groups, FrozenDictionary<string, string> names)
{
    private const int LongestName = 7;

    /// <summary>Whether a word is written as the abbreviations are that a page introduces in brackets.</summary>
    public static bool IsAbbreviation(string text) => text.Length is >= 2 and <= 8 && text.All(c => char.IsUpper(c) || c is '-' or '/');

    /// <summary>Adds the actors of a sentence to its mentions, and the abbreviations it introduces to the thread.</summary>
    public void Read(TokenLine line, PageThread thread)
    {
        Learn(line, thread);
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (line.Tokens[at].Form.Is(WordTraits.Abbreviation) && thread.Abbreviations.TryGetValue(line.Tokens[at].Text, out var actor))
                line.TryAdd(new ActorMention(at, at + 1, actor));
        }
        FindNames(line);
        foreach (var cue in groups.Find(line).Where(c => c.Meaning.Length > 0))
            line.TryAdd(new ActorMention(cue.First, cue.End, cue.Meaning));
    }

    // “the Highland Front”, “the Lenn Brigades”: an armed group under a name that needs no abbreviation. An army is the State's until the name tells otherwise.
    private void FindNames(TokenLine line)
    {
        for (var at = 1; at < line.Tokens.Length; at++)
        {
            if (!line.Tokens[at].IsCapitalised || !line.Tokens[at - 1].IsCapitalised || !names.TryGetValue(line.Tokens[at].Text, out var actor) || actor != "NSAG" || line.MentionAt(at) is not null)
                continue;
            var first = at;
            while (first > 0 && line.Tokens[first - 1] is { IsCapitalised: true, Word: not ("the" or "in" or "after" or "since") } && line.MentionAt(first - 1) is null)
                first--;
            if (first < at && line.Tokens[at].Word is not ("army" or "independence") && !IsOfState(line, first, at))
                line.TryAdd(new ActorMention(first, at + 1, actor));
        }
    }

    private static bool IsOfState(TokenLine line, int first, int end)
    {
        for (var at = first; at <= end; at++)
        {
            if (line.Tokens[at].Word is "royal" or "national" or "republican" or "state" or "infantry" or "armored" or "armoured" or "engineer" or "campaign" or "peace" or "red")
                return true;
        }
        return false;
    }

    // “the Northern Demining Trust (NDT)”: the words before the bracket tell what the abbreviation is.
    private void Learn(TokenLine line, PageThread thread)
    {
        for (var at = 2; at + 1 < line.Tokens.Length; at++)
        {
            if (line.Tokens[at].Form.Is(WordTraits.Abbreviation) && line.Tokens[at - 1].Text == "(" && line.Tokens[at + 1].Text == ")")
                LearnAt(line, at, thread);
        }
    }

    private void LearnAt(TokenLine line, int at, PageThread thread)
    {
        var first = at - 1;
        string? known = null;
        for (var i = at - 2; i >= 0 && i > at - 2 - LongestName && (line.Tokens[i].IsCapitalised || line.Tokens[i].Word is "of" or "for" or "the" or "and" or "'s"); i--)
        {
            first = line.Tokens[i].IsCapitalised ? i : first;
            if (names.TryGetValue(line.Tokens[i].Text, out var actor))
                known = actor;
        }
        // “Sri Lanka Army (SLA)”: the forces of a State are the State.
        if (known is null || (known == "NSAG" && line.All<StateMention>().Any(s => s.First >= first && s.End < at)) || line.Tokens[first].Word is "royal" or "national")
            return;
        thread.Abbreviations.TryAdd(line.Tokens[at].Text, known);
        line.TryAdd(new ActorMention(first, at - 1, known));
    }
}

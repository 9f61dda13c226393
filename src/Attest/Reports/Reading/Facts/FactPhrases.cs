using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading.Facts;

/// <summary>The phrases that values of key facts are read by, from data/phrases/kinds: answers, grades, objects.</summary>
internal sealed partial class FactPhrases(Phrasebook phrases)
{
    private readonly Tokenize _tokenize = new(phrases.Forms);
    private readonly PhraseTable<string> _items = phrases.Cues("fact_items");

    /// <summary>What is answered in place of a number: <c>none</c>, <c>unknown</c> and the like.</summary>
    public PhraseTable<string> Answers { get; } = phrases.Cues("fact_answers");

    /// <summary>Words that grade something.</summary>
    public PhraseTable<string> Grades { get; } = phrases.Cues("fact_grades");

    /// <summary>The forces that use mines: <c>state</c>, <c>group</c>.</summary>
    public PhraseTable<string> Forces { get; } = phrases.Cues("fact_use");

    /// <summary>The objects named in words.</summary>
    public ImmutableArray<string> ItemsIn(string words)
    {
        var line = Line(words);
        return ItemsIn(line, 0, line.Tokens.Length);
    }

    /// <summary>Whose forces words name: <c>state</c>, <c>group</c>; null where none.</summary>
    public string? ForceIn(string words) => Forces.Find(Line(words)).Select(cue => cue.Meaning).FirstOrDefault();

    /// <summary>The objects named at tokens [from, end), each once.</summary>
    public ImmutableArray<string> ItemsIn(TokenLine line, int from, int end)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        var reached = from;
        foreach (var mention in line.All<ItemMention>().Where(mention => mention.IsDesignation && mention.First >= from && mention.End <= end))
            items.Add(mention.Item);
        foreach (var cue in _items.Find(line).Where(cue => cue.First >= from && cue.End <= end))
        {
            if (cue.First < reached)
                continue;
            reached = cue.End;
            if (!items.Contains(cue.Meaning))
                items.Add(cue.Meaning);
        }
        return items.ToImmutable();
    }

    /// <summary>The words with a space around what joins two of them: “mines/shells”, “unchanged-inadequate”.</summary>
    public static string Apart(string words) => Joints().Replace(words, " $0 ");

    private TokenLine Line(string words)
    {
        var quoted = false;
        return new TokenLine(_tokenize.Read(Apart(words), ref quoted));
    }

    [GeneratedRegex(@"(?<=\p{L})/(?=\p{L})|—|(?<=\p{Ll}{4})[-–](?=\p{Ll}{4})(?!activated|vehicle|tank|personnel|explosive|state|made)", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}

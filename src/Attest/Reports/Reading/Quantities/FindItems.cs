using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Reports.Reading.Quantities;

/// <summary>Finds munitions by designation, from the register and where a sentence lists types beside known words, and classes of explosive objects.</summary>
/// <param name="designations">The designations of the register.</param>
/// <param name="classes">The phrases of data/phrases/items.csv and the class each means.</param>
internal sealed partial class FindItems(MunitionRegister designations, PhraseTable<string> classes)
{
    /// <summary>Whether a token is written as a designation: “KP-2”.</summary>
    public static bool IsDesignation(string text) => Designation().IsMatch(text);

    /// <summary>Adds the munitions and explosive objects of a sentence to its mentions.</summary>
    public void Read(string sentence, TokenLine line)
    {
        foreach (var found in designations.FindMentions(sentence))
        {
            var first = line.Tokens.BinarySearchStart(found.Start);
            var last = line.Tokens.BinarySearchStart(found.Start + found.Length);
            if (first < last)
                line.TryAdd(new ItemMention(first, last, sentence.Substring(found.Start, found.Length), true));
        }
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (LooksLikeDesignation(line, at) is var end && end > at)
                line.TryAdd(new ItemMention(at, end, string.Join(' ', line.Tokens[at..end].Select(t => t.Text)), true));
        }
        foreach (var cue in classes.Find(line))
            line.TryAdd(new ItemMention(cue.First, cue.End, cue.Meaning, false));
    }

    // “KP-2”, “Model 15”: letters, a hyphen and digits name a type that no register holds.
    private static int LooksLikeDesignation(TokenLine line, int at)
    {
        var token = line.Tokens[at];
        if (!token.Form.Is(WordTraits.Designation | WordTraits.Capitalised) || line.MentionAt(at) is not null)
            return -1;
        if (token.Form.Is(WordTraits.Designation))
            return at + 1;
        return token.Word is "model" or "type" && token.IsCapitalised && at + 1 < line.Tokens.Length && char.IsAsciiDigit(line.Tokens[at + 1].Text[0]) ? at + 2 : -1;
    }

    [GeneratedRegex(@"^\p{Lu}{2,5}-\d{1,3}\p{Lu}?$")]
    private static partial Regex Designation();
}

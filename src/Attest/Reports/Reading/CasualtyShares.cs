using System.Collections.Frozen;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads what part of the casualties a group of people makes: “children accounted for 40 percent of all casualties”.</summary>
/// <param name="groups">The words that name a group.</param>
internal sealed class CasualtyShares(FrozenSet<string> groups)
{
    // How far before its share, or behind it, a group is named.
    private const int Before = 16;
    private const int After = 8;

    /// <summary>Whether the sentence has a percentage.</summary>
    public static bool MayRead(SentenceReading sentence) => sentence.Line.All<QuantityMention>().Any(q => q.Quantity.Unit == "percent");

    /// <summary>The shares of a sentence about casualties, the group in the detail.</summary>
    public IEnumerable<StatementDraft> Read(MaterialReading material)
    {
        if (!Concerns(material))
            yield break;
        string? last = null;
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit == "percent"))
        {
            var parallel = last is not null && quantity.First > 0 && groups.Contains(material.Tokens[quantity.First - (material.Has(quantity.First - 1, quantity.First, "for") ? 2 : 1)].Word);
            if (parallel)
                last = Joined(material, quantity.First - (material.Has(quantity.First - 1, quantity.First, "for") ? 2 : 1));
            var goesOn = last is not null && !parallel && material.Has(quantity.First - 3, quantity.First, "against", "to", "from", "than", "with", "and", "(");
            if ((parallel ? last : OfGroup(material, quantity) ?? (goesOn ? last : null)) is not { } group)
                continue;
            last = group;
            yield return new StatementDraft(StatementKind.Casualties, StatementValue.Share, quantity.NumberAt) { Quantity = BoundOf(material, quantity), Date = DatesBeside.Of(material.Sentence, quantity), Detail = group };
        }
    }

    private static bool Concerns(MaterialReading material) =>
        material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "casualty" or "victim" || t.Word is "killed" or "injured")
        || (material.OnTopic(StatementKind.Casualties) && !material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "area" or "land" or "fund" or "budget" or "clear" or "population"));

    // “children made up 40%”, “40% of the casualties were children”: the group before the number, unless a number stands between, else the one behind it.
    private string? OfGroup(MaterialReading material, QuantityMention quantity)
    {
        for (var i = quantity.First - 1; i >= 0 && i > quantity.First - Before && material.Sentence.Line.MentionAt(i) is not QuantityMention && material.Tokens[i].Text is not ";"; i--)
        {
            if (groups.Contains(material.Tokens[i].Word) && Makes(material, i + 1, quantity.First))
                return Joined(material, i);
        }
        for (var i = quantity.End; i < material.Tokens.Length && i < quantity.End + After && material.Tokens[i].Text is not ("," or ";"); i++)
        {
            if (groups.Contains(material.Tokens[i].Word) && (material.Has(quantity.End, i, "were", "are", "was") || i == quantity.End))
                return Joined(material, i);
        }
        return null;
    }

    private static bool Makes(MaterialReading material, int from, int to) =>
        material.Sentence.HasWord(from, to, t => t.Stem is "mak" or "mad" or "make" or "made" or "account" or "constitut" or "compris" or "compose" or "represent" or "exceed" or "reach" or "form" or "stand" or "total"
            || t.Word is "was" or "were" or "is" or "are" or "came" or "(" or "stood" or "at");

    // “women and girls”; of “children, among whom boys …” the children are counted.
    private string Joined(MaterialReading material, int at)
    {
        var first = at > 1 && material.Tokens[at - 1].Word == "and" && groups.Contains(material.Tokens[at - 2].Word) ? at - 2 : at;
        if (first == at && at > 2 && Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).FirstOrDefault(i => groups.Contains(material.Tokens[i].Word) && material.Has(i + 1, i + 4, "whom", "which", "including"), -1) is >= 0 and var whole)
            return material.Tokens[whole].Word;
        return first == at ? material.Tokens[at].Word : $"{material.Tokens[first].Word} and {material.Tokens[at].Word}";
    }

    // “does not exceed 9%”.
    private static Quantity BoundOf(MaterialReading material, QuantityMention quantity) =>
        quantity.Quantity.Bound == Bound.Min && material.Sentence.HasWord(quantity.First - 3, quantity.First + 1, t => t.Word == "not") && material.Sentence.HasWord(quantity.First - 1, quantity.NumberAt, t => t.Stem == "exceed")
            ? new Quantity(quantity.Quantity.Number, Bound.Max, "percent", null, quantity.Quantity.Upper) : quantity.Quantity;
}

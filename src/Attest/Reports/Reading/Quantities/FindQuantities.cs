using System.Collections.Frozen;
using Attest.Statements;

namespace Attest.Reports.Reading.Quantities;

/// <summary>
/// Finds numbers that count or measure something, with bounds and units (vocabulary §6). Dates, resolutions and munitions are found before and keep
/// their digits; numbers of laws, articles, pages and types are no quantities.
/// </summary>
/// <param name="units">What is counted or measured.</param>
/// <param name="bounds">Words beside a number that say how it bounds the truth.</param>
/// <param name="currencySigns">Signs and codes before a number, in lower case.</param>
/// <param name="currencyNames">Names and codes after a number.</param>
internal sealed class FindQuantities(
    PhraseTable<UnitMeaning> units, PhraseTable<BoundMeaning> bounds, FrozenDictionary<string, string> currencySigns, PhraseTable<string> currencyNames)
{
    // How many words may stand between a number and what it counts: “417 heavily contaminated areas”.
    private const int UnitReach = 4;

    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        StringComparer.Ordinal, "article", "articles", "protocol", "resolution", "resolutions", "no", "no.", "number", "law", "act", "decree", "order", "form", "chapter", "page", "pages", "p", "pp",
        "model", "type", "phase", "section", "paragraph", "para", "version", "annex", "directive", "code", "volume", "vol", "group", "tier", "route", "world", "art.", "table", "figure", "box", "map", "chart", "appendix", "graph");

    private static readonly FrozenSet<string> Changes = FrozenSet.Create(
        StringComparer.Ordinal, "fall", "fell", "ris", "rise", "rose", "grow", "grew", "drop", "declin", "decline", "increas", "decreas", "go", "shrink", "shrank", "reduc");

    private static readonly FrozenSet<string> UnitBreaks = FrozenSet.Create(
        StringComparer.Ordinal, ",", ";", ":", "(", ")", "and", "or", "in", "on", "at", "by", "to", "from", "for", "with", "were", "was", "are", "is", "had", "have", "has", "who", "that", "which", "during", "as", "a", "an", "per", "than");

    /// <summary>Adds the quantities of a sentence, and digits that make no number, to its mentions.</summary>
    public void Read(TokenLine line)
    {
        if (!line.Tokens.Any(token => token.Form.Is(WordTraits.OpensNumber)))
            return;
        var unitAt = units.FindByToken(line);
        var boundsFound = bounds.Find(line);
        var currencyAt = currencyNames.FindByToken(line);
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (!line.Tokens[at].Form.Is(WordTraits.OpensNumber) || line.MentionAt(at) is not null)
                continue;
            if ((Term(line, at) ?? OnePerson(line, at, unitAt)) is { } single)
            {
                line.TryAdd(single);
                at = single.End - 1;
                continue;
            }
            var numeral = Numeral.ReadAt(line, at, out var unreadable);
            if (unreadable)
                line.TryAdd(new UnreadableNumberMention(at, IsPower(line, at + 1) ? at + 2 : at + 1));
            if (numeral is null || IsLabelled(line, at) || IsAge(line, numeral.End))
                continue;
            numeral = WithUpper(line, numeral);
            var mention = Measure(line, numeral, unitAt, currencyAt);
            if (mention is not null && !IsDifference(line, mention) && line.TryAdd(WithBound(line, mention, boundsFound)))
                at = mention.End - 1;
        }
        ShareUnits(line);
    }

    // “a three-year extension”, “a 14-month extension”.
    private static QuantityMention? Term(TokenLine line, int at)
    {
        var parts = line.Tokens[at].Word.Split('-');
        if (parts is [var number, "year" or "month"] && Numeral.ParseWord(number) is { } spelled)
            return new QuantityMention(at, at + 1, new Quantity(spelled, Bound.Exact, parts[1] + "s"), null, at, false);
        return at + 2 < line.Tokens.Length && line.Tokens[at + 1].Text is "-" && line.Tokens[at + 2].Word is "year" or "month" && Numeral.ReadAt(line, at, out _) is { Suffix: "" } digits && digits.End == at + 1
            ? new QuantityMention(at, at + 3, new Quantity(digits.Value, Bound.Exact, line.Tokens[at + 2].Word + "s"), null, at, false) : null;
    }

    // “a 12-year-old boy”, “12 years old”.
    private static bool IsAge(TokenLine line, int end) =>
        end + 1 < line.Tokens.Length && ((line.Tokens[end].Text is "-" && line.Tokens[end + 1].Word.StartsWith("year", StringComparison.Ordinal)) || (line.Tokens[end].Word is "year" or "years" && line.Tokens[end + 1].Word is "old" or "of" && (line.Tokens[end + 1].Word is "old" || (end + 2 < line.Tokens.Length && line.Tokens[end + 2].Word is "age"))));

    // “killed a shepherd”, “a shepherd was injured”: one person, told without a number.
    private static QuantityMention? OnePerson(TokenLine line, int at, Cue<UnitMeaning>?[] unitAt)
    {
        // “two were killed and another injured”.
        if (line.Tokens[at].Word is "another" && at > 0 && at + 1 < line.Tokens.Length && IsStruck(line, at + 1) && line.Tokens[at - 1].Word is "and" or "," or ";")
            return new QuantityMention(at, at + 1, new Quantity(1, Bound.Exact, "people"), null, at, false);
        if (line.Tokens[at].Word is not ("a" or "an"))
            return null;
        for (var noun = at + 1; noun < line.Tokens.Length && noun <= at + 3 && line.MentionAt(noun) is null && line.Tokens[noun].IsWord && !UnitBreaks.Contains(line.Tokens[noun].Word); noun++)
        {
            if (unitAt[noun]?.Meaning is not { Unit: "people" or "deminers", Item: null } || line.Tokens[noun].Stem is "casualty" or "victim" or "death" or "injury" or "fatality")
                continue;
            var struck = at > 0 && line.Tokens[at - 1].Stem is "kill" or "injur" or "wound" or "maim";
            var suffered = noun + 2 < line.Tokens.Length && line.Tokens[noun + 1].Word is "was" && line.Tokens[noun + 2].Word is "killed" or "injured" or "wounded" or "maimed" && !(at > 0 && line.Tokens[at - 1].Word == "and");
            suffered |= noun + 1 < line.Tokens.Length && line.Tokens[noun + 1].Word is "died" or "perished" or "lost" && at is 0;
            return struck || suffered ? new QuantityMention(at, noun + 1, new Quantity(1, Bound.Exact, "people"), null, at, false) : null;
        }
        return null;
    }

    private static bool IsStruck(TokenLine line, int at) =>
        line.Tokens[at].Word is "killed" or "injured" or "wounded" or "maimed" || (line.Tokens[at].Word is "was" && at + 1 < line.Tokens.Length && line.Tokens[at + 1].Word is "killed" or "injured" or "wounded" or "maimed");

    // “500 fewer than a year before”, “fell by 24%”: how much it changed is no count of anything.
    private static bool IsDifference(TokenLine line, QuantityMention mention)
    {
        var compares = mention.End + 1 < line.Tokens.Length && line.Tokens[mention.End].Word is "fewer" or "less" or "more" or "lower" or "higher" or "greater" or "smaller"
            && Enumerable.Range(mention.End + 1, Math.Min(3, line.Tokens.Length - mention.End - 1)).Any(i => line.Tokens[i].Word == "than");
        var changes = mention.First > 1 && line.Tokens[mention.First - 1].Word == "by" && Changes.Contains(line.Tokens[mention.First - 2].Stem);
        return compares || changes;
    }

    // “1,712 or 1,739 mines”, “12 and 15 deminers”: numbers joined to one that has a unit share it.
    private static void ShareUnits(TokenLine line)
    {
        QuantityMention? next = null;
        for (var i = line.Mentions.Count - 1; i >= 0; i--)
        {
            if (line.Mentions[i] is not QuantityMention quantity)
                continue;
            if (quantity is { Unit: null, Item: null } && next is { Quantity: { Unit: not null, Currency: null } } && Joins(line, quantity.End, next.First))
            {
                var shared = quantity with { Quantity = new Quantity(quantity.Quantity.Number, quantity.Quantity.Bound, next.Quantity.Unit, null, quantity.Quantity.Upper), Item = next.Item };
                line.Replace(quantity, shared);
                quantity = shared;
            }
            next = quantity;
        }
        // “273,350 mines, 2,006 of which were held back”: a part has the unit of the whole before it.
        QuantityMention? whole = null;
        for (var i = 0; i < line.Mentions.Count; i++)
        {
            if (line.Mentions[i] is not QuantityMention part)
                continue;
            if (part is { Unit: null, Item: null } && whole is { Quantity: { Unit: "mines" or "items", Currency: null } } && part.End + 1 < line.Tokens.Length && line.Tokens[part.End].Word == "of" && line.Tokens[part.End + 1].Word is "which" or "them" or "these" or "those")
                line.Replace(part, part with { Quantity = new Quantity(part.Quantity.Number, part.Quantity.Bound, whole.Quantity.Unit, null, part.Quantity.Upper), Item = whole.Item });
            else
                whole = part;
        }
    }

    private static bool Joins(TokenLine line, int from, int to) =>
        from < to && to - from <= 2 && Enumerable.Range(from, to - from).All(i => line.Tokens[i].Word is "or" or "and" or "," or "/");

    // “242 to 1,239”, “between 52,000 and 60,000”; but “rose from 100 to 200” names two numbers.
    private static Numeral WithUpper(TokenLine line, Numeral numeral)
    {
        var opener = numeral.At > 0 ? line.Tokens[numeral.At - 1].Word : "";
        var joint = numeral.End < line.Tokens.Length ? line.Tokens[numeral.End].Word : "";
        var joins = (joint is "to" or "-" && opener != "from") || (joint == "and" && opener == "between");
        if (!joins || numeral.Upper is not null || numeral.End + 1 >= line.Tokens.Length || line.MentionAt(numeral.End + 1) is not null)
            return numeral;
        var upper = Numeral.ReadAt(line, numeral.End + 1, out _);
        if (upper is null || upper.Value < numeral.Value || upper.Upper is not null)
            return numeral;
        return numeral with { End = upper.End, Upper = upper.Value, Suffix = upper.Suffix };
    }

    private QuantityMention? Measure(TokenLine line, Numeral numeral, Cue<UnitMeaning>?[] unitAt, Cue<string>?[] currencyAt)
    {
        if (CurrencyOf(line, numeral, currencyAt) is var (first, end, currency))
            return new QuantityMention(first, end, new Quantity(Scaled(numeral, numeral.Value), Bound.Exact, null, currency, numeral.Upper is { } upper ? Scaled(numeral, upper) : null), null, numeral.At, false);
        if (UnitOfSuffix(line, numeral) is var (suffixEnd, suffixUnit))
            return Mention(suffixEnd, suffixUnit, null);
        if (UnitAfter(line, numeral.End, unitAt) is var (unitEnd, meaning))
            return meaning.Unit.Length == 0 ? null : Mention(unitEnd, meaning.Unit, meaning.Item);
        // A bare number word is mostly a pronoun (“one of the few”) unless it goes on counting (“21 by mines and nine by shells”); bare digits after a capital
        // are mostly part of a name (“Database 96”).
        if ((!numeral.InDigits && !GoesOnCounting(line, numeral)) || (numeral.At > 1 && line.Tokens[numeral.At - 1].IsCapitalised && numeral.Value < 1000) || IsYearLike(line, numeral))
            return null;
        return Mention(numeral.End, null, null);

        QuantityMention Mention(int end, string? unit, string? item)
        {
            // “9.3km2 a year” is a pace, not an area.
            var yearly = unit is "km2" or "m2" or "hectares" && end + 1 < line.Tokens.Length && line.Tokens[end].Word is "a" or "per" or "each" or "every" && line.Tokens[end + 1].Word == "year"
                && !(end + 2 < line.Tokens.Length && line.Tokens[end + 2].Word is "earlier" or "before" or "later" or "ago");
            return new(numeral.At, yearly ? end + 2 : end, new Quantity(numeral.Value, Bound.Exact, yearly ? unit + "/year" : unit, null, numeral.Upper), item, numeral.At, false);
        }
    }

    // “$15.3m”: what is a meter behind other numbers is a million behind money.
    private static decimal Scaled(Numeral numeral, decimal value) => numeral.Suffix switch
    {
        "m" or "mn" or "million" => Numeral.Normal(value * 1_000_000),
        "bn" or "billion" => Numeral.Normal(value * 1_000_000_000),
        "k" => Numeral.Normal(value * 1_000),
        _ => value,
    };

    // “The injured numbered nine”, “Two of these were fatal”: the number is what the sentence tells.
    private static bool GoesOnCounting(TokenLine line, Numeral numeral) =>
        (numeral.At > 0 && line.Tokens[numeral.At - 1].Word is "numbered" or "numbering" or "totaled" or "totalled" or "totaling" or "totalling")
        || (numeral.At > 0 && numeral.Value > 1 && line.Tokens[numeral.At - 1].Word is "further" or "additional" or "another" or "were" or "was" or "to" or "from" or "only" or ":" && EndsCount(line, numeral.End))
        || (numeral.At == 0 && numeral.Value >= 20 && numeral.End < line.Tokens.Length && line.Tokens[numeral.End].Word is "were" or "have" or "had" or "are" or "remain" or "remained")
        || (numeral.At == 0 && numeral.End + 2 < line.Tokens.Length && line.Tokens[numeral.End].Word == "of" && line.Tokens[numeral.End + 1].Word is "these" or "them" or "those")
        || (numeral.At == 0 || (line.All<QuantityMention>().Any() && line.Tokens[numeral.At - 1].Word is "," or "and" or "(" or ":" or "with" or "whom" or "which"))
        && numeral.End < line.Tokens.Length && line.Tokens[numeral.End].Word is "by" or "in" or "of" or "due" or "from" or "were" or "was" or "with" && (numeral.At > 0 || line.Tokens[numeral.End].Word is "by" or "from" or "due");

    // “a further nine in the first quarter”, “were eight and 15”: nothing else is named that could be counted.
    private static bool EndsCount(TokenLine line, int end) =>
        end >= line.Tokens.Length || line.Tokens[end].Text is "." or "," or ";" or ")" || line.Tokens[end].Word is "in" or "during" or "respectively" || line.MentionAt(end) is DateMention
        || (line.Tokens[end].Word is "and" or "to" && end + 1 < line.Tokens.Length && line.MentionAt(end + 1) is null && Numeral.ReadAt(line, end + 1, out _) is not null);

    // “1,950” is a number, 1950 mostly a year.
    private static bool IsYearLike(TokenLine line, Numeral numeral) => !line.Tokens[numeral.At].Text.Contains(',', StringComparison.Ordinal) && numeral.Value is >= 1900 and < 2100 && numeral.Value == decimal.Truncate(numeral.Value) && numeral.Upper is null;

    private (int First, int End, string Currency)? CurrencyOf(TokenLine line, Numeral numeral, Cue<string>?[] currencyAt)
    {
        Token? before = numeral.At > 0 ? line.Tokens[numeral.At - 1] : null;
        // “A$300,000” is Australian, “a $300,000 grant” is not.
        var glued = numeral.Sign.Length == 0 || (before?.End == line.Tokens[numeral.At].Start);
        if (before is { Word: var code } && glued && currencySigns.TryGetValue(code + numeral.Sign, out var prefixed))
            return (numeral.At - 1, numeral.End, prefixed);
        if (numeral.Sign.Length > 0)
            return (numeral.At, numeral.End, currencySigns[numeral.Sign]);
        if (currencyAt[numeral.End] is { Meaning.Length: > 0 } name)
            return (numeral.At, name.End, name.Meaning);
        // “CFA 250 million ($450,000)”, “9 million gors ($360,000)”: what is converted into a currency is one, whatever its name.
        if (before is { Text: { Length: 3 } unit } && unit.All(char.IsUpper) && IsConverted(line, numeral.End))
            return (numeral.At - 1, numeral.End, unit);
        return numeral.End < line.Tokens.Length && line.Tokens[numeral.End].IsWord && IsConverted(line, numeral.End + 1) ? (numeral.At, numeral.End + 1, line.Tokens[numeral.End].Word) : null;
    }

    private bool IsConverted(TokenLine line, int at) =>
        at + 1 < line.Tokens.Length && line.Tokens[at].Text == "(" && (line.Tokens[at + 1].Text[0] is '$' or '€' or '£' || (currencySigns.ContainsKey(line.Tokens[at + 1].Word) || (line.Tokens[at + 1].Word is "us" or "c" or "a" && at + 2 < line.Tokens.Length && line.Tokens[at + 2].Text[0] == '$')));

    // “0.86km2” is cut into “0.86km” and “2”.
    private static (int End, string Unit)? UnitOfSuffix(TokenLine line, Numeral numeral)
    {
        var squared = IsPower(line, numeral.End);
        return (numeral.Suffix, squared) switch
        {
            ("%", _) => (numeral.End, "percent"),
            ("km", true) => (numeral.End + 1, "km2"),
            ("m", true) => (numeral.End + 1, "m2"),
            ("km", false) => (numeral.End, "km"),
            ("ha", _) => (numeral.End, "hectares"),
            _ => null,
        };
    }

    // “76 new mine casualties”, “1,904 mine risk education sessions”: mines say which casualties, not how many mines. More than one are never “mine”.
    private static bool IsAttribute(TokenLine line, int number, Cue<UnitMeaning> unit, Cue<UnitMeaning>?[] unitAt) =>
        unit.Meaning.Item is not null && unit.End < line.Tokens.Length && !UnitBreaks.Contains(line.Tokens[unit.End].Word)
        && (unitAt[unit.End] is not null || line.Tokens[unit.End].Stem is "risk" or "awareness" or "action" or "clearanc" or "detection" or "/"
            || (line.Tokens[unit.End - 1].Word is "mine" or "landmine" && line.Tokens[unit.End].IsWord && line.Tokens[number].Word is not ("one" or "1")));

    // “57 landmine casualties”, “23 UXO victims”, “12 landmine/ERW incidents”.
    private static bool IsAttribute(TokenLine line, ItemMention item, Cue<UnitMeaning>?[] unitAt) =>
        item.End < line.Tokens.Length && line.MentionAt(item.End) is null && (unitAt[item.End]?.Meaning is { Unit: "people" or "incidents", Item: null } || line.Tokens[item.End].Word is "/" or "survivor" or "survivors");

    // “One was injured”: the verb tells that a person is counted.
    private static UnitMeaning? Harmed(TokenLine line, int at) =>
        (line.Tokens[at].Word is "was" or "were" && at + 1 < line.Tokens.Length && line.Tokens[at + 1].Word is "killed" or "injured" or "wounded" or "maimed" or "hurt" or "fatal")
        || (line.Tokens[at].Word is "lost" && at + 2 < line.Tokens.Length && line.Tokens[at + 1].Word is "his" or "her" or "their" or "a") || line.Tokens[at].Word is "perished" ? new UnitMeaning("people", null) : null;

    // “205 items of UXO”: the object is a mention of its own and keeps its words.
    private static bool IsFree(TokenLine line, int from, int end) => Enumerable.Range(from, end - from).All(i => line.MentionAt(i) is null);

    private static bool IsPower(TokenLine line, int at) =>
        at < line.Tokens.Length && line.Tokens[at].Word is "2" or "²" && line.Tokens[at].Start == line.Tokens[at - 1].End;

    private static (int End, UnitMeaning Meaning)? UnitAfter(TokenLine line, int from, Cue<UnitMeaning>?[] unitAt)
    {
        for (var at = from; at < line.Tokens.Length && at < from + UnitReach; at++)
        {
            if (line.MentionAt(at) is ItemMention item && !IsAttribute(line, item, unitAt))
                return (from, new UnitMeaning(item.Item is "UXO" or "ERW" or "AXO" or "CM" or "IED" or "submunitions" ? "items" : "mines", item.Item));
            // “of which 3,000 are PMN mines”: the predicate names what is counted.
            if (at == from && line.Tokens[at].Word is "are" or "were" && line.MentionAt(at + 1) is ItemMention { IsDesignation: true } type)
                return (from, new UnitMeaning("mines", type.Item));
            // “killed two and wounded three others”.
            if (at == from && from > 1 && line.Tokens[at].Word is "others" or "more" && line.Tokens[from - 2].Stem is "kill" or "injur" or "wound" or "maim")
                return (at + 1, new UnitMeaning("people", null));
            if (Harmed(line, at) is { } harmed)
                return (from, harmed);
            if (unitAt[at] is { } unit && !IsAttribute(line, from - 1, unit, unitAt))
                return (at == from && IsFree(line, at, unit.End) ? unit.End : from, unit.Meaning);
            // “four of the five provinces”: the whole names the unit of the part.
            if (at == from && line.Tokens[at].Word == "of" && WholeAt(line, at + 1) is var whole)
                return whole > 0 && UnitAfter(line, whole, unitAt) is var (_, meaning) ? (from, meaning) : null;
            if (UnitBreaks.Contains(line.Tokens[at].Word) || line.MentionAt(at) is not (null or StateMention or ActorMention))
                return null;
        }
        return null;
    }

    // Where the noun of the whole begins, after “four of”: “the five provinces”, “18 provinces”; -1 where no whole follows.
    private static int WholeAt(TokenLine line, int at)
    {
        var from = at < line.Tokens.Length && line.Tokens[at].Word is "the" or "its" or "their" or "these" or "those" ? at + 1 : at;
        // “64 of the country’s 95 deminers”.
        if (from < line.Tokens.Length && (line.Tokens[from].Word.EndsWith("’s", StringComparison.Ordinal) || line.Tokens[from].Word.EndsWith("'s", StringComparison.Ordinal)))
            from++;
        else if (from + 1 < line.Tokens.Length && line.Tokens[from + 1].Text is "’s" or "'s")
            from += 2;
        if (from < line.Tokens.Length && line.MentionAt(from) is null && Numeral.ReadAt(line, from, out _) is { } whole)
            return whole.End;
        return from > at ? from : -1;
    }

    private static bool IsLabelled(TokenLine line, int at)
    {
        var before = at > 0 ? line.Tokens[at - 1].Word : "";
        // “Protocol II”, “Law No. 31”; “four of the five”: the whole is no statement of its own.
        return Labels.Contains(before) || (before == "." && at > 1 && Labels.Contains(line.Tokens[at - 2].Word))
            || (before is "the" or "its" or "their" && at > 2 && line.Tokens[at - 2].Word == "of" && Numeral.ReadAt(line, at - 3, out _) is not null)
            || (before is "’s" or "'s" && at > 4 && !(at + 1 < line.Tokens.Length && line.Tokens[at + 1].Stem is "deminer" or "sapper") && line.Tokens[at - 4].Word == "of" && (line.MentionAt(at - 5) is QuantityMention || Numeral.ReadAt(line, at - 5, out _) is not null))
            || (before is "of" && at > 1 && line.MentionAt(at - 2) is QuantityMention { Quantity.Currency: null } part && part.End == at - 1 && part.Quantity.Unit is not "percent");
    }

    // “extending over 21km2” tells where, not how much at least.
    private static bool IsExtent(TokenLine line, Cue<BoundMeaning> bound) =>
        bound.First > 0 && line.Tokens[bound.First].Word == "over" && line.Tokens[bound.First - 1].Stem is "extend" or "spread" or "stretch" or "scatter" or "distribut" or "rang";

    private static QuantityMention WithBound(TokenLine line, QuantityMention mention, List<Cue<BoundMeaning>> bounds)
    {
        var before = bounds.Where(b => !b.Meaning.Follows && b.End == mention.First && !IsExtent(line, b)).MaxBy(b => b.End - b.First);
        var after = bounds.Find(b => b.Meaning.Follows && (b.First == mention.End || b.First == mention.NumberAt + 1));
        // “between 10,000 and 15,000” is one piece.
        if (before is null && mention.Quantity.Upper is not null && mention.First > 0 && line.Tokens[mention.First - 1].Word == "between")
            mention = mention with { First = mention.First - 1 };
        if ((before ?? after) is not { } cue)
            return mention;
        var (number, old) = (mention.Quantity, mention.Quantity);
        number = new Quantity(old.Number, cue.Meaning.Bound, old.Unit, old.Currency, old.Upper);
        return mention with { First = before?.First ?? mention.First, Quantity = number, IsEstimate = cue.Meaning.IsEstimate };
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading.Tables;

/// <summary>Reads the words of captions, headers and first cells: what is counted, in which unit and currency, of which time, of whom.</summary>
internal sealed class ReadTableWords(Phrasebook phrases, AnalyseSentence analyse)
{
    private static readonly Section Nowhere = new("T", null, null, [], []);
    private static readonly FrozenSet<string> Measures = FrozenSet.Create(StringComparer.Ordinal, "m2", "km2", "hectares", "km", "meters");
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(StringComparer.Ordinal, "in", "of", "for", "the", "year", "(", ")", ",", "by", "end", "as");

    // Before the role of words that mean it only where they are all that is said.
    private const string Alone = "alone.";

    private readonly PhraseTable<string> _roles = phrases.Cues("table_words");

    /// <summary>What the words tell; <paramref name="thread"/> knows the page's State and the abbreviations it has introduced.</summary>
    public TableWords Of(string words, PageThread thread)
    {
        var reading = analyse.Read(words, Nowhere, thread);
        var line = reading.Line;
        thread.QuotationOpen = false;
        var units = phrases.Units.Find(line).Select(cue => cue.Meaning.Unit).Where(unit => unit.Length > 0).ToList();
        var dates = line.All<DateMention>().ToList();
        return new TableWords
        {
            Words = words,
            Roles = RolesIn(line).ToFrozenSet(StringComparer.Ordinal),
            Measure = Squared(line) ?? units.Find(Measures.Contains),
            Count = units.Find(unit => !Measures.Contains(unit)),
            Currency = CurrencyOf(line),
            Scale = ScaleOf(line),
            Date = DateOf(reading, dates),
            IsDate = dates.Count > 0 && line.Tokens.Index().All(token => line.MentionAt(token.Index) is DateMention || SmallWords.Contains(token.Item.Word)),
            Items = NamesOtherMines(line) ? [] : [.. line.All<ItemMention>().Select(item => item.Item).Distinct()],
            Actor = ActorOf(line),
            IsOwn = line.All<StateMention>().Any(state => state.IsSelf) || line.Tokens.Any(token => token.Stem == "government"),
        };
    }

    private IEnumerable<string> RolesIn(TokenLine line) =>
        from cue in _roles.Find(line)
        let needsToBeAlone = cue.Meaning.StartsWith(Alone, StringComparison.Ordinal)
        where !needsToBeAlone || IsAlone(line, cue.First, cue.End)
        select needsToBeAlone ? cue.Meaning[Alone.Length..] : cue.Meaning;

    // “National (US$)”, “International 2007”: nothing beside the words but a bracket and a year.
    private static bool IsAlone(TokenLine line, int first, int end) =>
        Enumerable.Range(0, first).All(at => line.MentionAt(at) is DateMention)
        && Enumerable.Range(end, line.Tokens.Length - end).TakeWhile(at => line.Tokens[at].Text is not ("(" or "[")).All(at => line.MentionAt(at) is DateMention || line.Tokens[at].Text == ",");

    // “Mine/UXO casualties”: what is named is only a part of what is meant.
    private static bool NamesOtherMines(TokenLine line) =>
        line.Tokens.Index().Any(token => token.Item.Stem is "min" or "landmin" && line.MentionAt(token.Index) is not ItemMention);

    private static EdtfDate? DateOf(SentenceReading reading, List<DateMention> dates) => dates switch
    {
        [] => null,
        [var only] => MaterialReading.DateOf(reading, only),
        _ when dates[0].Date.Earliest <= dates[^1].Date.Latest && !dates[0].Date.IsInterval && !dates[^1].Date.IsInterval => EdtfDate.Between(dates[0].Date, dates[^1].Date),
        _ => dates[0].Date,
    };

    // “(m²)”, “(km2)”: the tokens of a unit without a number.
    private static string? Squared(TokenLine line)
    {
        for (var at = 0; at < line.Tokens.Length; at++)
            if (line.Tokens[at].Word is "m2" or "m²" or "sqm" or "km2" or "km²" or "sqkm" or "ha" || (line.Tokens[at].Word is "m" or "km" && at + 1 < line.Tokens.Length && line.Tokens[at + 1].Word is "²" or "2"))
                return line.Tokens[at].Word is "ha" ? "hectares" : line.Tokens[at].Word.Contains('k', StringComparison.Ordinal) ? "km2" : "m2";
        return null;
    }

    private string? CurrencyOf(TokenLine line)
    {
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var word = line.Tokens[at].Word;
            if (at + 1 < line.Tokens.Length && phrases.CurrencySigns.TryGetValue(word + line.Tokens[at + 1].Word, out var joined))
                return joined;
            if (phrases.CurrencySigns.TryGetValue(word, out var sign) && (!char.IsLetter(word[0]) || line.Tokens[at].Text.All(char.IsUpper)))
                return sign;
        }
        return phrases.CurrencyNames.Find(line).Select(cue => cue.Meaning).FirstOrDefault(name => name.Length > 0) ?? UnknownCurrency(line);
    }

    // “(NHK)”: three capitals in brackets beside an amount are a currency, whether a list holds it or not.
    private static string? UnknownCurrency(TokenLine line)
    {
        for (var at = 1; at + 1 < line.Tokens.Length; at++)
            if (line.Tokens[at - 1].Text == "(" && line.Tokens[at + 1].Text == ")" && line.Tokens[at].Text is { Length: 3 } code && code.All(char.IsAsciiLetterUpper)
                && line.MentionAt(at) is null && line.Tokens.Any(token => token.Stem is "amount" or "sum" or "valu" or "contribution" or "total"))
                return code;
        return null;
    }

    private static decimal ScaleOf(TokenLine line) =>
        line.Tokens.Any(token => token.Word is "million" or "millions" or "mio" or "mn") ? 1_000_000
        : line.Tokens.Any(token => token.Word is "thousand" or "thousands" or "000" or "000s") ? 1_000
        : 1;

    private string? ActorOf(TokenLine line)
    {
        if (line.Mentions.FirstOrDefault(mention => mention is ActorMention or StateMention { IsSelf: false }) is { } mention)
            return mention is ActorMention actor ? actor.Actor : ((StateMention)mention).Code;
        // One word does not make an armed group of “Army engineers”.
        return line.Tokens.Select(token => phrases.ActorNames.GetValueOrDefault(token.Text)).FirstOrDefault(actor => actor is not (null or "NSAG"));
    }
}

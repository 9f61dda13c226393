using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>One value of key facts taken apart, as the readers of facts ask it: which row, which field, when, what is counted, what is answered.</summary>
internal sealed class FactReading(SentenceReading sentence, FactPhrases phrases)
{
    /// <summary>What the row tells.</summary>
    public required FactTopic Topic { get; init; }

    /// <summary>The name of the field, in lower case; empty where the row's label says it all.</summary>
    public required string Name { get; init; }

    /// <summary>The date of the field itself: that of an earlier year's figure, of a period in brackets, of a name that is a date; null where it has none.</summary>
    public required EdtfDate? OwnDate { get; init; }

    /// <summary>The date of the row: the year in its label; null where it has none.</summary>
    public required EdtfDate? RowDate { get; init; }

    /// <summary>Whether the label of the row calls its figures estimates.</summary>
    public required bool IsEstimate { get; init; }

    /// <summary>The value that this one, of an earlier year, is compared with; null for others.</summary>
    public FactReading? Host { get; init; }

    /// <summary>The label of the row, in lower case; empty where it is lost.</summary>
    public required string Label { get; init; }

    /// <summary>The words in brackets behind the value that are no figures of another year.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Whether it is a figure of another year, in brackets behind the value.</summary>
    public bool IsComparison => Host is not null && !IsRemark;

    /// <summary>Whether the words stand in brackets behind a value: its parts, or a remark.</summary>
    public bool IsRemark { get; init; }

    /// <summary>The words, taken apart.</summary>
    public SentenceReading Sentence => sentence;

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens => sentence.Tokens;

    /// <summary>When it was so.</summary>
    public EdtfDate? Date => OwnDate ?? RowDate;

    /// <summary>The numbers, “1,764 or 1,798” as one.</summary>
    public IReadOnlyList<QuantityMention> Quantities { get; } = Merged(sentence);

    /// <summary>What is answered in place of a number: <c>none</c>, <c>unknown</c>, <c>not_reported</c> and the like; null where nothing is.</summary>
    public string? Answer => AnswerCue?.Meaning;

    /// <summary>The words that answer, or null.</summary>
    public Cue<string>? AnswerCue { get; } = phrases.Answers.Find(sentence.Line).Find(cue => !IsCounted(sentence, cue));

    /// <summary>The first word that grades something: <c>low</c>, <c>inadequate</c>, <c>slow</c>; null where none does.</summary>
    public string? Grade => phrases.Grades.Find(sentence.Line).Select(cue => cue.Meaning).FirstOrDefault();

    /// <summary>Whose forces the name of the field names (“NSAGs: …”): <c>state</c>, <c>group</c>; null where it names none.</summary>
    public string? NamedForce => Name.Length == 0 ? null : phrases.ForceIn(Name);

    /// <summary>The actor that the name of the field names, or null.</summary>
    public string? NamedActor => NamedForce is "group" ? "NSAG" : null;

    /// <summary>The objects named in the words; where none are, those in the field's name.</summary>
    public ImmutableArray<string> Items => ItemsOf(0, Tokens.Length) is { IsEmpty: false } named ? named : phrases.ItemsIn(Name);

    /// <summary>The objects named at tokens [from, end).</summary>
    public ImmutableArray<string> ItemsOf(int from, int end) => phrases.ItemsIn(sentence.Line, from, end);

    /// <summary>The first date named in the words, or null.</summary>
    public EdtfDate? NamedDate => sentence.Line.All<DateMention>().FirstOrDefault() is { } date ? FactDates.Of(date) : null;

    /// <summary>The digits that make no number as printed, or null.</summary>
    public UnreadableNumberMention? Unreadable => sentence.Line.All<UnreadableNumberMention>().FirstOrDefault();

    /// <summary>Whether the words begin with, or the field's name has, a word whose beginning is this.</summary>
    public bool IsNamed(params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
            if (Name.StartsWith(beginning, StringComparison.Ordinal) || Name.Contains(" " + beginning, StringComparison.Ordinal) || Name.Contains("/" + beginning, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether any word between two tokens has one of these stems.</summary>
    public bool HasStem(int from, int end, params ReadOnlySpan<string> stems)
    {
        for (var at = Math.Max(0, from); at < end && at < Tokens.Length; at++)
            if (stems.Contains(Tokens[at].Stem))
                return true;
        return false;
    }

    /// <summary>Whether any of the words has one of these stems.</summary>
    public bool HasStem(params ReadOnlySpan<string> stems) => HasStem(0, Tokens.Length, stems);

    /// <summary>The number of a count, whatever stands beside it, in a unit: “2,000”, also where four bare digits look like a year.</summary>
    public IEnumerable<Quantity> Counts(string unit)
    {
        foreach (var mention in Quantities)
            yield return new Quantity(mention.Quantity.Number, mention.Quantity.Bound, unit, null, mention.Quantity.Upper);
        if (Quantities.Count == 0 && Tokens is [{ Word: var word }] && word.Length == 4 && decimal.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var bare))
            yield return new Quantity(bare, Bound.Exact, unit);
    }

    /// <summary>How strongly a number is said, or the whole value where none is given: what is not known, what is estimated, else flatly (vocabulary §3).</summary>
    public Hedge HedgeOf(QuantityMention? quantity = null)
    {
        // “Not reported” is the report's own flat answer.
        var said = Tokens.IsEmpty || Answer is "not_reported" or "none" ? Hedge.Asserted : sentence.HedgeAt(quantity?.NumberAt ?? 0, quantity is not null);
        if (Answer is "unknown" && said > Hedge.NoInformation)
            said = Hedge.NoInformation;
        if (quantity is { IsEstimate: true } && said > Hedge.Estimated)
            said = Hedge.Estimated;
        return IsEstimate && said > Hedge.Estimated ? Hedge.Estimated : said;
    }

    /// <summary>A draft of this value, with its hedge and date.</summary>
    public StatementDraft Draft(StatementKind kind, StatementValue value, EdtfDate? date, QuantityMention? quantity = null) =>
        new(kind, value, 0) { Date = date, Hedge = HedgeOf(quantity) };

    // “89 killed, 124 unknown”: people are counted whose fate is not known.
    private static bool IsCounted(SentenceReading sentence, Cue<string> cue)
    {
        var end = cue.First > 0 && sentence.Tokens[cue.First - 1].Word is "status" or "fate" ? cue.First - 1 : cue.First;
        return cue.Meaning is "unknown" && sentence.Line.All<QuantityMention>().Any(quantity => quantity.End == end);
    }

    private static List<QuantityMention> Merged(SentenceReading sentence)
    {
        var merged = new List<QuantityMention>();
        foreach (var mention in sentence.Line.All<QuantityMention>())
        {
            if (merged is [.., { Quantity.Upper: null } last] && mention.NumberAt == last.NumberAt + 2 && sentence.Tokens[last.NumberAt + 1].Word == "or" && last.Quantity.Number < mention.Quantity.Number)
                merged[^1] = mention with { First = last.First, NumberAt = last.NumberAt, Quantity = new Quantity(last.Quantity.Number, last.Quantity.Bound, mention.Quantity.Unit ?? last.Quantity.Unit, mention.Quantity.Currency, mention.Quantity.Number) };
            else
                merged.Add(mention);
        }
        return merged;
    }
}

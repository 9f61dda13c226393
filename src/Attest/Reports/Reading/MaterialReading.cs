using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>A sentence as the readers of material kinds ask it: is it about mines, which words of it are predicates, who does what with how many.</summary>
internal sealed class MaterialReading(SentenceReading sentence, PageThread thread)
{
    private const int AuxiliaryReach = 8;
    private const int OpeningReach = 6;
    private const int CoordinationReach = 14;

    // “since the agreement of Algiers in August 1979”
    private const int SinceReach = 8;

    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.Create(StringComparer.Ordinal, "be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "having", "to", "not", "never", "nor", "neither");
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal, "the", "a", "an", "any", "of", "its", "their", "some", "more", "all", "with", "by", "for", "on", "no", "such", "these", "those");
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(StringComparer.Ordinal, "also", "ever", "once", "then", "either", "neither", "or", "and", "nor", ",", "again", "since", "still", "all", "both");

    private bool? _namesMines;

    /// <summary>The sentence.</summary>
    public SentenceReading Sentence => sentence;

    /// <summary>What the page has been speaking of.</summary>
    public PageThread Thread => thread;

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens => sentence.Tokens;

    /// <summary>Whether the sentence names mines or other explosive objects.</summary>
    public bool NamesMines => _namesMines ??= FindMines();

    /// <summary>Whether the heading above announces the kind.</summary>
    public bool OnTopic(StatementKind kind) => sentence.OnTopic(kind);

    /// <summary>The cues of a table, left to right; of overlapping ones the first and longest.</summary>
    public List<Cue<string>> Cues(PhraseTable<string> table)
    {
        var cues = new List<Cue<string>>();
        foreach (var cue in table.Find(sentence.Line))
        {
            if (cues.Count > 0 && cue.First < cues[^1].End)
                continue;
            // Words of a name (“Mine Ban Treaty”) say nothing, and words in quotation marks are not the report's own.
            if (sentence.Line.MentionAt(cue.First) is TreatyMention or MeetingMention or TitleMention or ResolutionMention && sentence.Line.MentionAt(cue.First)!.End > cue.End)
                continue;
            cues.Add(cue);
        }
        return cues;
    }

    /// <summary>
    /// Whether an “-ed” form is the predicate of its clause (“have been produced”, “it produced”) rather than an attribute (“mines imported from …”,
    /// “domestically produced mines”).
    /// </summary>
    public bool IsPredicate(int at)
    {
        if (!Tokens[at].Word.EndsWith("ed", StringComparison.Ordinal) && Tokens[at].Word is not ("made" or "laid" or "sold" or "held" or "kept" or "bought" or "brought" or "found"))
            return true;
        // “made, passed on, kept in store or laid”: what the first verb of a list has, the others share.
        if (at > 0 && Tokens[at - 1].Word is "," or "or" or "and" or "nor" && Has(at - CoordinationReach, at, "be", "been", "have", "has", "had", "never", "neither", "are", "were", "was"))
            return true;
        for (var i = at - 1; i >= 0 && i >= at - AuxiliaryReach; i--)
        {
            // “The Highland Front (HLF) used them”: the abbreviation belongs to the subject.
            if (Tokens[i].Text == ")" && i >= 3 && Tokens[i - 2].Text == "(")
                return IsSubject(i - 3, i - 2) || sentence.Line.MentionAt(i - 1) is ActorMention;
            var word = Tokens[i].Word;
            if (Auxiliaries.Contains(word))
                return true;
            // “The Front, for its part, assembled …”.
            if (word == "part" && Has(i - 2, i - 1, "for"))
            {
                i -= 3;
                continue;
            }
            if (Skipped.Contains(word) || (word.EndsWith("ly", StringComparison.Ordinal) && i > 0) || word.EndsWith("ed", StringComparison.Ordinal) || sentence.Line.MentionAt(i) is DateMention)
                continue;
            return IsSubject(i, at);
        }
        return false;
    }

    // A noun that is no mine can do something; mines, determiners and prepositions before a participle make it an attribute.
    private bool IsSubject(int at, int verb)
    {
        if (sentence.Line.MentionAt(at) is StateMention or ActorMention || Tokens[at].Word is "it" or "they" or "he" or "she" or "which" or "who" or "that")
            return true;
        if (sentence.Line.MentionAt(at) is ItemMention or QuantityMention || Openers.Contains(Tokens[at].Word) || Tokens[at].Stem is "min" or "landmin")
            return false;
        return Tokens[at].IsWord && verb - at == 1;
    }

    /// <summary>Who does it when it is not the page's State, by the vocabulary's word; a State that no register holds is told by its name.</summary>
    public string? ActorAt(int token) => Name(sentence.OtherSubject(token)) ?? CarriedActor(token);

    /// <summary>Who stands right before a number and does what a verb before them says: “NDT cleared 610,200m2, and CFI 202,000m2”; null where no one does.</summary>
    public string? ActorBeside(int token) =>
        sentence.Line.MentionAt(token - 1) is StateMention { IsSelf: false } or ActorMention ? Name(sentence.Line.MentionAt(token - 1)) : null;

    /// <summary>The hedge at a token, apart from what the cue itself would set: “pledged” tells of a pledge, not of a report.</summary>
    public Hedge HedgeBeside(Cue<string> cue) => HedgeWithout(cue.First, false, h => h.First < cue.End && h.End > cue.First);

    /// <summary>The hedge at a token, apart from phrases that say something else here.</summary>
    public Hedge HedgeWithout(int token, bool isNumber, Predicate<Cue<HedgeCue>> isNone)
    {
        var hedge = Hedge.Asserted;
        foreach (var cue in sentence.Hedges)
        {
            if (cue.Meaning.Hedge < hedge && !isNone(cue) && sentence.Governs(cue, token, isNumber))
                hedge = cue.Meaning.Hedge;
        }
        return hedge;
    }

    /// <summary>Whether a word only says what another is about: the “mine” of “mine action” is no mine.</summary>
    public bool IsAttribute(int token) =>
        Tokens[token].Stem is "min" or "landmin" && Has(token + 1, token + 2, "action", "clearance", "risk", "awareness", "survivors", "survivor", "victims", "casualties", "detection", "detector", "detectors", "rollers", "flails", "ploughs", "plows", "specialists", "experts", "equipment");

    // “The Trust opened its office in March and trained 48 deminers”: the subject at the beginning of the sentence does the rest too.
    private string? CarriedActor(int token)
    {
        var opening = sentence.Line.Mentions.FirstOrDefault(m => m is StateMention or ActorMention);
        return opening is ActorMention actor && opening.First <= OpeningReach && Has(token - 2, token, "and") ? actor.Actor : null;
    }

    /// <summary>The one other State named at tokens [from, end), or null when there is none or more than one.</summary>
    public string? OnlyOtherState(int from, int end)
    {
        var codes = sentence.Line.All<StateMention>().Where(s => s is { IsSelf: false, Code: not null } && s.First >= from && s.End <= end).Select(s => s.Code).Distinct().ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    /// <summary>The one date the sentence says, or null where there is none or more than one.</summary>
    public EdtfDate? OnlyDate => sentence.Line.All<DateMention>().ToList() is [{ } date] ? DateOf(sentence, date) : null;

    /// <summary>The date of what a cue says; joined dates become the period they span.</summary>
    public EdtfDate? DateOf(int first, int end)
    {
        var dates = sentence.DatesOf(first, end);
        return dates.Length switch
        {
            0 => null,
            1 => DateOf(sentence, dates[0]),
            _ => EdtfDate.Between(dates[0].Date, dates[^1].Date),
        };
    }

    /// <summary>The date of what a cue says; where it is denied, “since the accord of June 1996”, “after 1 March 1999” are open after it.</summary>
    public EdtfDate? DateSince(int first, int end, bool negated)
    {
        var date = DateOf(first, end);
        if (!negated || date is not { IsInterval: false } || sentence.DatesOf(first, end) is not [{ } said])
            return date;
        for (var at = said.First - 1; at >= 0 && at >= said.First - SinceReach && Tokens[at].Text is not ","; at--)
        {
            if (Tokens[at].Word is "since" or "after" && sentence.ClauseOf(at) == sentence.ClauseOf(said.First))
                return EdtfDate.Between(date, null);
        }
        return date;
    }

    /// <summary>A date with what the words around it make of it: “since 1996” is open after it, “until 1995” before it, and so is “by June 2004 it had destroyed”.</summary>
    public static EdtfDate DateOf(SentenceReading sentence, DateMention date) => date.Relation switch
    {
        DateRelation.By when !date.Date.IsInterval && Enumerable.Range(0, sentence.Tokens.Length).Any(i => sentence.Tokens[i].Word == "had" && sentence.SameStretch(i, date.First)) => EdtfDate.Between(null, date.Date),
        DateRelation.Since when !date.Date.IsInterval => EdtfDate.Between(date.Date, null),
        DateRelation.Until when !date.Date.IsInterval => EdtfDate.Between(null, date.Date),
        _ => date.Date,
    };

    /// <summary>The quantities that count mines, in tokens [from, end).</summary>
    public IEnumerable<QuantityMention> Mines(int from, int end) =>
        sentence.Line.All<QuantityMention>().Where(q => q.First >= from && q.End <= end && q.Quantity.Unit is "mines");

    /// <summary>The designations and classes of objects named at tokens [from, end).</summary>
    public ImmutableArray<string> Items(int from, int end) =>
        [.. sentence.Line.Mentions.Where(m => m.First >= from && m.End <= end).Select(m => m switch { ItemMention i => i.Item, QuantityMention q => q.Item, _ => null }).OfType<string>().Distinct()];

    /// <summary>The first token of the clause that holds a token, and the one after its last.</summary>
    public (int First, int End) ClauseAround(int token)
    {
        var clause = sentence.ClauseOf(token);
        return (clause.First, clause.End);
    }

    /// <summary>Whether any of the words stands in tokens [from, end).</summary>
    public bool Has(int from, int end, params ReadOnlySpan<string> words)
    {
        for (var i = Math.Max(0, from); i < end && i < Tokens.Length; i++)
        {
            if (words.Contains(Tokens[i].Word))
                return true;
        }
        return false;
    }

    private bool FindMines() =>
        sentence.Line.All<ItemMention>().Any() || sentence.Line.All<QuantityMention>().Any(q => q.Item is not null || q.Quantity.Unit is "mines" or "minefields")
        || Enumerable.Range(0, Tokens.Length).Any(i => Tokens[i].Stem is "landmin" or "min" or "minefield" && !(Tokens[i].IsCapitalised && IsAttribute(i)));

    private static string? Name(Mention? mention) => mention switch
    {
        StateMention { IsSelf: false } state => state.Code,
        ActorMention actor => actor.Actor,
        _ => null,
    };
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads people killed and injured by mines, totals, survivors; each number is a statement with the date beside it.</summary>
internal sealed class ReadCasualties(Phrasebook phrases) : IReadKind
{
    // A number and the word that says what became of the people stand close: “killed 31 people”, “44 killed”.
    private const int Reach = 6;

    // How far behind people who were “registered as hurt or killed” the words for it stand.
    private const int StatusReach = 14;

    private static readonly FrozenSet<string> Groups = FrozenSet.Create(
        StringComparer.Ordinal, "children", "child", "women", "woman", "men", "man", "boys", "boy", "girls", "girl", "male", "males", "female", "females", "civilians", "civilian", "soldiers", "soldier",
        "military", "adults", "adult", "policemen", "farmers", "herders", "villagers", "foreigners", "peacekeepers", "minors");

    private static readonly CasualtyShares Shares = new(Groups);

    private readonly PhraseTable<string> _cues = phrases.Cues("casualties");

    public StatementKind Kind => StatementKind.Casualties;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line) || CasualtyShares.MayRead(sentence);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var cues = material.Cues(_cues).Where(c => !IsOtherMatter(material, c)).ToList();
        var shares = Shares.Read(material).ToList();
        if (shares.Count > 0 || cues.Count == 0 || !(Concerns(material) || (material.OnTopic(StatementKind.VictimAssistance) && cues.Exists(c => c.Meaning == "survivors" && c.End > c.First + 1))))
            return shares.Concat(cues.Count == 0 || !Concerns(material) ? [] : Counted(material, cues));
        var counted = Counted(material, cues).ToList();
        return counted.Count > 0 ? counted : Uncounted(material, cues).Take(1);
    }

    private bool Concerns(MaterialReading material) =>
        material.OnTopic(Kind) || material.OnTopic(StatementKind.Clearance) || material.OnTopic(StatementKind.Contamination) || material.NamesMines || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "casualty");

    // “mines killed cattle”; a man “lives” on; programs that assist victims and survivors are another kind.
    private static bool IsOtherMatter(MaterialReading material, Cue<string> cue) =>
        (material.Tokens[cue.First].Word == "lives" && material.Sentence.Line.MentionAt(cue.First) is not QuantityMention)
        || material.Sentence.HasWord(cue.End, cue.End + 1, t => t.Stem is "assistanc" or "cattl" or "livestock" or "animal" or "network" or "group")
        || (cue.Meaning is not "killed" && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "prosthes" or "prosthesis" or "orthopedic" or "orthopaedic" or "amputee" || t.Word is "prostheses" or "limbs") && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "fit" or "made" or "make" or "mak" or "produc" or "provid" or "receiv" or "treat"))
        || (cue.Meaning is "survivors" && material.OnTopic(StatementKind.VictimAssistance) && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "treat" or "assist" or "prosthes" or "prosthesis" or "fit" or "receiv" or "receive" or "benefit" or "train" or "support" or "counsel" or "visit" or "patient"))
        || (cue.Meaning is "survivors" or "total" && material.Has(cue.First - 3, cue.First, "assist", "assistance", "to", "for", "went"));

    private IEnumerable<StatementDraft> Counted(MaterialReading material, List<Cue<string>> cues)
    {
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is null or "people" or "deminers" && q.Quantity.Currency is null))
        {
            if (IsBreakdown(material, quantity) || IsOfAnimals(material, quantity) || CueOf(material, cues, quantity) is not { } cue || !Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value))
                continue;
            yield return new StatementDraft(Kind, value, quantity.NumberAt)
            {
                Quantity = InPeople(WithSummand(material, quantity)),
                Date = DatesBeside.Of(material.Sentence, quantity),
                Items = DeviceOf(material, quantity),
                Hedge = IsCountedOnly(material, quantity) || IsHedgedByOutcome(material, cues, quantity) ? Hedge.Asserted : null,
                Detail = material.Sentence.HasWord(quantity.First, quantity.End + 4, t => t.Stem is "deminer" or "engineer" or "sapper") ? "deminers" : null,
            };
        }
        foreach (var (cue, outcome) in cues.Where(c => c.Meaning == "unknown_status").Select(c => (c, Unknown: UnknownOutcome(material, c))))
            if (outcome is { } number)
                yield return new StatementDraft(Kind, StatementValue.UnknownStatus, cue.First) { Quantity = new Quantity(number.Value, Bound.Exact, "people"), Date = material.OnlyDate, Hedge = Hedge.Asserted };
    }

    // “killed 40 head of cattle”
    private static bool IsOfAnimals(MaterialReading material, QuantityMention quantity) =>
        quantity.Quantity.Unit is null && material.Sentence.HasWord(quantity.End, quantity.End + 3, t => t.Stem is "cattl" or "cow" or "camel" or "goat" or "sheep" or "donkey" or "hors" or "livestock" or "animal");

    // “Three soldiers and a woodcutter were killed”: those who are named together share one verb, and are one number.
    private static Quantity WithSummand(MaterialReading material, QuantityMention quantity)
    {
        var and = quantity.End;
        if (quantity.Quantity is not { Unit: "people", Upper: null } || !material.Has(and, and + 1, "and"))
            return quantity.Quantity;
        var single = material.Has(and + 1, and + 2, "a", "an", "another") && (IsHarmed(material, and + 3) || IsHarmed(material, and + 4));
        return single ? new Quantity(quantity.Quantity.Number + 1, quantity.Quantity.Bound, "people") : quantity.Quantity;
    }

    private static bool IsHarmed(MaterialReading material, int at) =>
        material.Has(at, at + 1, "were", "was", "have", "had") && material.Sentence.HasWord(at + 1, at + 3, t => t.Word is "killed" or "injured" or "wounded" or "maimed" or "hurt")
        || material.Has(at, at + 1, "died", "perished");

    // “21 by antipersonnel mines, four by UXO”: the device behind “by”.
    private static ImmutableArray<string> DeviceOf(MaterialReading material, QuantityMention quantity) =>
        material.Has(quantity.End, quantity.End + 4, "by", "from", "due", "to") && material.Items(quantity.End, quantity.End + 7) is [{ } device, ..] ? [device] : [];

    // “the fate of one is unknown”, “in two cases the outcome is unknown”: “for three the outcome is unknown”.
    private static Numeral? UnknownOutcome(MaterialReading material, Cue<string> cue)
    {
        for (var i = Math.Max(0, cue.First - 4); i < cue.End; i++)
        {
            if (material.Sentence.Line.MentionAt(i) is QuantityMention { Quantity.Unit: "cases" } cases)
                return Numeral.ReadAt(material.Sentence.Line, cases.NumberAt, out _);
            var said = i >= cue.First || material.Has(i - 1, i, "for") || (i > 1 && material.Has(i - 1, i, "other", "remaining"));
            if (said && (material.Sentence.Line.MentionAt(i) is null or QuantityMention { Quantity.Currency: null }) && Numeral.ReadAt(material.Sentence.Line, i, out _) is { } numeral)
                return numeral;
        }
        return null;
    }

    // “one of unknown outcome”: what is not known is the outcome, not the number.
    private static bool IsHedgedByOutcome(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity) =>
        cues.Exists(c => c.Meaning == "unknown_status") && material.Sentence.HedgeAt(quantity.NumberAt, true) is Hedge.NoInformation or Hedge.Unclear;

    // “21 were killed (17 civilians and four soldiers)”, “including 78 children”, “of whom 30 were women”: who they were is no further statement.
    private static bool IsBreakdown(MaterialReading material, QuantityMention quantity)
    {
        var end = quantity.NumberAt + 1;
        while (end < material.Tokens.Length && end < quantity.End + 3 && material.Tokens[end].Text is not ("," or ";" or ")" or "(") && material.Tokens[end].Word is not "and")
            end++;
        if (material.Sentence.HasWord(quantity.NumberAt + 1, end, t => t.Stem is "kill" or "injur" or "wound" or "die" or "dead" or "fatal" or "death" or "casualty" or "unknown") || !material.Has(quantity.First - 1, quantity.First, "(") && material.Sentence.HasWord(quantity.First - 2, quantity.First, t => t.Stem is "kill" or "injur" or "wound" or "maim"))
            return false;
        // “adult men (33)”, “civilians (54 of 57)”.
        if (material.Has(quantity.First - 1, quantity.First, "(") && quantity.Quantity.Unit is null && material.Sentence.HasWord(quantity.First - 3, quantity.First - 1, t => Groups.Contains(t.Word)))
            return true;
        // “six of the 57 casualties were children”.
        if (quantity.Quantity.Unit == "people" && material.Has(quantity.End, quantity.End + 1, "of") && Enumerable.Range(quantity.End, Reach).Any(i => material.Has(i, i + 1, "were", "was") && material.Sentence.HasWord(i + 1, i + 2, t => Groups.Contains(t.Word))))
            return true;
        // “eight of them children”.
        if (quantity.Quantity.Unit is null && material.Has(quantity.End, quantity.End + 1, "of") && material.Has(quantity.End + 1, quantity.End + 2, "them", "whom", "these", "which") && material.Sentence.HasWord(quantity.End + 2, quantity.End + 3, t => Groups.Contains(t.Word)))
            return true;
        if (Groups.Contains(material.Tokens[Math.Min(quantity.End, material.Tokens.Length) - 1].Word) || material.Sentence.HasWord(quantity.End, quantity.End + 2, t => Groups.Contains(t.Word)))
            return material.Has(quantity.First - 12, quantity.First, "including", "whom", "which", "these", "them", "(") || material.Tokens[0].Word == "of" || material.Sentence.Line.MentionAt(quantity.First - 2) is QuantityMention { Quantity.Unit: "people" };
        return false;
    }

    // What a register of casualties lists is simply so.
    private static bool IsCountedOnly(MaterialReading material, QuantityMention quantity) =>
        material.Has(0, quantity.First, "register", "registry") && material.Has(0, quantity.First, "lists", "listed");

    private static Quantity InPeople(Quantity quantity) => new(quantity.Number, quantity.Bound, "people", null, quantity.Upper);

    // The word right after the number says what became of the people, else the nearest one before it; “a total of” makes a total.
    private static Cue<string>? CueOf(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity)
    {
        // “hurt (372) or killed (146)”.
        if (quantity.Quantity.Unit is null && material.Has(quantity.First - 1, quantity.First, "(") && material.Has(quantity.End, quantity.End + 1, ")") && cues.Find(c => c.End == quantity.First - 1) is { } bracketed)
            return bracketed;
        if (material.Has(quantity.First - 3, quantity.First, "total"))
            return new Cue<string>(quantity.First, quantity.End, "total");
        if (material.Sentence.HasWord(quantity.End, quantity.End + 4, t => t.Stem is "kill") && material.Sentence.HasWord(quantity.End, quantity.End + 5, t => t.Word is "or"))
            return new Cue<string>(quantity.First, quantity.End, "total");
        // “killed or injured 134 people”.
        var struck = cues.FindLastIndex(c => c.End <= quantity.First && c.End > quantity.First - 3);
        if (struck > 0 && cues[struck - 1].Meaning is "killed" or "injured" && cues[struck].Meaning is "killed" or "injured" && cues[struck].Meaning != cues[struck - 1].Meaning && material.Has(cues[struck - 1].End, cues[struck].First, "or", "/", "and/or"))
            return new Cue<string>(quantity.First, quantity.End, "total");
        if (IsEither(material, cues, quantity))
            return new Cue<string>(quantity.First, quantity.End, "total");
        var inside = cues.Find(c => c.First > quantity.NumberAt && c.First < quantity.End);
        var after = cues.Find(c => c.First >= quantity.End && c.First < quantity.End + Reach && !material.Sentence.HasWord(quantity.End, c.First, t => t.Text is "," or ";" or "(" or ":" || t.Word is "and" or "in"));
        var before = cues.FindLast(c => c.End <= quantity.First && c.End > quantity.First - Reach && !material.Has(c.End, quantity.First, ")", ";"));
        // “25 casualties, ten of them killed, an increase from 20 in 2004”: what is compared is the whole.
        if (after is null && inside is null && quantity.Quantity.Unit is null && IsCompared(material, quantity) && cues.FindLast(c => c.End <= quantity.First && c.Meaning == "total") is { } whole)
            return whole;
        // “Twelve of the casualties died.”
        if (after is { Meaning: "total" } && material.Has(quantity.End, quantity.End + 1, "of") && cues.Find(c => c.First >= after.End && c.First <= after.End + 2 && c.Meaning is "killed" or "injured") is { } fate)
            return fate;
        var same = before is null && quantity.Quantity.Unit == "people" ? cues.Find(c => material.Sentence.ClauseOf(c.First) == material.Sentence.ClauseOf(quantity.First)) : null;
        return inside is { Meaning: not "total" } ? inside : after ?? inside ?? before ?? same ?? Continued(material, cues, quantity);
    }

    private static bool IsCompared(MaterialReading material, QuantityMention quantity) =>
        material.Has(quantity.First - 1, quantity.First, "from", "than", "to", "on", "over", "with")
        && material.Sentence.HasWord(quantity.First - 5, quantity.First - 1, t => t.Stem is "increas" or "decreas" or "ris" or "rise" or "drop" or "declin" or "decline" or "fall" or "reduction" or "compar" or "contrast" || t.Word is "up" or "down" or "compared" or "fewer" or "more" or "less");

    // “2,310 people were killed or maimed”, “registered as hurt (372) or killed (146)”: killed and injured together are all.
    private static bool IsEither(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity)
    {
        if (quantity.Quantity.Unit != "people")
            return false;
        var first = cues.FindIndex(c => c.First >= quantity.End && c.First < quantity.End + StatusReach && c.Meaning is "killed" or "injured" && material.Sentence.SameStretch(quantity.First, c.First));
        return first >= 0 && first + 1 < cues.Count && cues[first + 1] is { Meaning: "killed" or "injured" } second && second.Meaning != cues[first].Meaning
            && second.First - cues[first].End <= Reach && material.Has(cues[first].End, second.First, "or")
            && !material.Sentence.Line.All<QuantityMention>().Any(q => q.First >= quantity.End && q.First < cues[first].First);
    }

    // “121 casualties in 1997 and 147 in 1996”: a bare number goes on with what the first one counted.
    private static Cue<string>? Continued(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity) =>
        quantity.Quantity.Unit is null && (material.Sentence.HasWord(quantity.First - 2, quantity.First, t => t.Word is "and" or "(" or ":" or "," or "from" or "to" or "than" or "with" or "against" or "further" or "were" or "another" or "additional") || material.Sentence.HasWord(quantity.End, quantity.End + 2, t => t.Text == "("))
            ? cues.Find(c => c.Meaning == "total") ?? (material.Has(0, 4, "number", "figure", "total") ? new Cue<string>(quantity.First, quantity.End, "total") : cues[0]) : null;

    // “The true number of victims is not known.”
    private static bool IsCountUnknown(MaterialReading material, Cue<string> cue) =>
        material.Has(0, cue.First, "number", "figure", "total", "toll", "many") && material.Has(cue.End, cue.End + Reach, "known", "recorded", "available") && material.Has(cue.End, cue.End + Reach, "not", "never", "nowhere");

    // “There are no figures on casualties”: nobody counts them, which does not mean there are none.
    private static bool IsUncounted(MaterialReading material, Cue<string> cue)
    {
        var figures = cue.First - 1;
        while (figures > 0 && figures > cue.First - Reach && material.Tokens[figures].Word is not ("figures" or "figure" or "statistics" or "data" or "numbers" or "records" or "register" or "registry" or "count" or "tally"))
            figures--;
        return figures > 0 && figures > cue.First - Reach && material.Has(figures - 4, figures, "no", "without", "any", "lacks") && !material.Has(figures + 1, cue.First, "of") && !material.Has(figures, cue.First, "show", "shows");
    }

    private IEnumerable<StatementDraft> Uncounted(MaterialReading material, List<Cue<string>> cues)
    {
        foreach (var cue in cues.Where(c => material.OnTopic(Kind) || material.NamesMines || material.OnTopic(StatementKind.Contamination)))
        {
            var hedge = material.Sentence.HedgeAt(cue.First);
            if (hedge == Hedge.NoInformation && material.Has(cue.First - 12, cue.First, "unaware"))
                yield return new StatementDraft(Kind, StatementValue.None, cue.First);
            else if ((cue.Meaning is "total" or "survivors" && (hedge == Hedge.NoInformation || IsCountUnknown(material, cue))) || IsUncounted(material, cue) || (hedge == Hedge.NoInformation && cue.Meaning is "killed" or "injured" && material.Has(cue.First - Reach, cue.First, "many")) || (cue.Meaning == "question" && material.OnTopic(Kind)))
                yield return new StatementDraft(Kind, StatementValue.Unknown, cue.First) { Hedge = Hedge.NoInformation, Date = material.DateOf(cue.First, cue.End) };
            else if (material.Has(0, 1, "none") && material.Has(1, 2, "of") || material.Has(cue.First - 3, cue.First, "register", "registry", "database", "census"))
                continue;
            else if (material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 4, cue.First, "no"))
                yield return new StatementDraft(Kind, StatementValue.None, cue.First) { Date = material.DateOf(cue.First, cue.End) };
            else if (cue.Meaning is "injured" or "killed" && hedge == Hedge.Believed && Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value))
                yield return new StatementDraft(Kind, value, cue.First) { Date = material.DateOf(cue.First, cue.End) };
        }
    }
}

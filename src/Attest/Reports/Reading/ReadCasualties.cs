using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads people killed and injured by mines, totals, survivors; each number is a statement with the date beside it.</summary>
internal sealed class ReadCasualties(Phrasebook phrases) : IReadKind
{
    // A number and the word that says what became of the people stand close: “killed 31 people”, “44 killed”.
    private const int Reach = 6;

    private readonly PhraseTable<string> _cues = phrases.Cues("casualties");

    public StatementKind Kind => StatementKind.Casualties;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = new MaterialReading(sentence, thread);
        var cues = material.Cues(_cues).Where(c => !IsOtherMatter(material, c)).ToList();
        if (cues.Count == 0 || !Concerns(material))
            return [];
        var counted = Counted(material, cues).ToList();
        return counted.Count > 0 ? counted : Uncounted(material, cues).Take(1);
    }

    private bool Concerns(MaterialReading material) =>
        material.OnTopic(Kind) || material.OnTopic(StatementKind.Clearance) || material.OnTopic(StatementKind.Contamination) || material.NamesMines || material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "casualty");

    // “mines killed cattle”; programs that assist victims and survivors are another kind.
    private static bool IsOtherMatter(MaterialReading material, Cue<string> cue) =>
        material.Sentence.HasWord(cue.End, cue.End + 1, t => t.Stem is "assistanc" or "cattl" or "livestock" or "animal" or "network" or "group")
        || (cue.Meaning is "survivors" && material.OnTopic(StatementKind.VictimAssistance) && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "treat" or "assist" or "prosthes" or "prosthesis" or "fit"))
        || (cue.Meaning is "survivors" or "total" && material.Has(cue.First - 3, cue.First, "assist", "assistance", "to", "for", "went"));

    private IEnumerable<StatementDraft> Counted(MaterialReading material, List<Cue<string>> cues)
    {
        foreach (var quantity in material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is null or "people" or "deminers" && q.Quantity.Currency is null))
        {
            if (IsBreakdown(material, cues, quantity) || CueOf(material, cues, quantity) is not { } cue || !Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value))
                continue;
            yield return new StatementDraft(Kind, value, quantity.NumberAt)
            {
                Quantity = InPeople(quantity.Quantity),
                Date = DatesBeside.Of(material.Sentence, quantity),
                Hedge = IsCountedOnly(material, quantity) ? Hedge.Asserted : null,
                Detail = material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "deminer" or "engineer" or "sapper") ? "deminers" : null,
            };
        }
    }

    // “21 people were killed (17 civilians and four soldiers)”: who they were is no further statement.
    private static bool IsBreakdown(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity)
    {
        var open = quantity.First - 1;
        while (open >= 0 && material.Tokens[open].Text is not ("(" or ")"))
            open--;
        return open > 0 && material.Tokens[open].Text == "(" && cues.Exists(c => c.Meaning is "killed" or "injured" && c.End <= open && c.End >= open - 2)
            && !material.Sentence.HasWord(quantity.NumberAt + 1, quantity.NumberAt + 3, t => t.Stem is "kill" or "injur" or "wound");
    }

    // What a register of casualties lists is simply so.
    private static bool IsCountedOnly(MaterialReading material, QuantityMention quantity) =>
        material.Has(0, quantity.First, "register", "registry") && material.Has(0, quantity.First, "lists", "listed");

    private static Quantity InPeople(Quantity quantity) => new(quantity.Number, quantity.Bound, "people", null, quantity.Upper);

    // The word right after the number says what became of the people, else the nearest one before it; “a total of” makes a total.
    private static Cue<string>? CueOf(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity)
    {
        if (material.Has(quantity.First - 3, quantity.First, "total"))
            return new Cue<string>(quantity.First, quantity.End, "total");
        if (material.Sentence.HasWord(quantity.End, quantity.End + 4, t => t.Stem is "kill") && material.Sentence.HasWord(quantity.End, quantity.End + 5, t => t.Word is "or"))
            return new Cue<string>(quantity.First, quantity.End, "total");
        var inside = cues.Find(c => c.First > quantity.NumberAt && c.First < quantity.End);
        var after = cues.Find(c => c.First >= quantity.End && c.First < quantity.End + Reach && !material.Sentence.HasWord(quantity.End, c.First, t => t.Text is "," or ";" or "(" || t.Word is "and" or "in"));
        var before = cues.FindLast(c => c.End <= quantity.First && c.End > quantity.First - Reach && !material.Has(c.End, quantity.First, ")", ";"));
        var same = before is null && quantity.Quantity.Unit == "people" ? cues.Find(c => material.Sentence.ClauseOf(c.First) == material.Sentence.ClauseOf(quantity.First)) : null;
        return inside is { Meaning: not "total" } ? inside : after ?? inside ?? before ?? same ?? Continued(material, cues, quantity);
    }

    // “121 casualties in 1997 and 147 in 1996”: a bare number goes on with what the first one counted.
    private static Cue<string>? Continued(MaterialReading material, List<Cue<string>> cues, QuantityMention quantity) =>
        quantity.Quantity.Unit is null && (material.Sentence.HasWord(quantity.First - 2, quantity.First, t => t.Word is "and" or "(" or ":" or "from" or "to") || material.Sentence.HasWord(quantity.End, quantity.End + 2, t => t.Text == "("))
            ? cues.Find(c => c.Meaning == "total") ?? cues[0] : null;

    private IEnumerable<StatementDraft> Uncounted(MaterialReading material, List<Cue<string>> cues)
    {
        foreach (var cue in cues)
        {
            var hedge = material.Sentence.HedgeAt(cue.First);
            if (hedge == Hedge.NoInformation && cue.Meaning is "total" or "survivors")
                yield return new StatementDraft(Kind, StatementValue.Unknown, cue.First);
            else if (material.Sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 4, cue.First, "no"))
                yield return new StatementDraft(Kind, StatementValue.None, cue.First) { Date = material.DateOf(cue.First, cue.End) };
            else if (cue.Meaning is "injured" or "killed" && hedge == Hedge.Believed && Vocabulary.TryParse<StatementValue>(cue.Meaning, out var value))
                yield return new StatementDraft(Kind, value, cue.First) { Date = material.DateOf(cue.First, cue.End) };
        }
    }
}

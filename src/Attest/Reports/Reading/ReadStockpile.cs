using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads whether mines are in stock: how many by type, or none, or not known, or not told. Each number of mines is a statement of its own.</summary>
internal sealed class ReadStockpile(Phrasebook phrases) : IReadKind
{
    private const int HoldReach = 5;
    private const int KeptReach = 9;
    private readonly PhraseTable<string> _cues = phrases.Cues("stockpile");

    public StatementKind Kind => StatementKind.Stockpile;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        if (!material.NamesMines && !material.OnTopic(Kind) && !sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "stockpil"))
            return [];
        // Where mines came from is told of the stockpile too; in a section on transfers that says nothing of what is held.
        if (material.OnTopic(StatementKind.Transfer) && !material.OnTopic(Kind))
            return [];
        return ReadClauses(material);
    }

    private IEnumerable<StatementDraft> ReadClauses(MaterialReading material)
    {
        var said = new HashSet<(Clause, StatementValue)>();
        var cues = material.Cues(_cues);
        var counting = cues.Where(c => Counts(material, c, cues)).ToList();
        if (counting.Find(c => c.Meaning == "secret") is { } secret)
            counting = [secret];
        string? owner = null;
        foreach (var cue in counting)
        {
            if (ValueOf(material, cue) is not { } value)
                continue;
            // “It has a stockpile, though neither its size nor its make is known”: the denial is of what is known.
            if (value == StatementValue.None && cue.Meaning != "unknown" && counting.Exists(c => c.Meaning == "unknown"))
                value = StatementValue.Has;
            if (!said.Add((material.Sentence.ClauseOf(cue.First), value)))
                continue;
            foreach (var draft in Drafts(material, cue, value))
            {
                // “The US held 3,124 mines there; the status of these mines is not known”: the same stock is spoken of.
                var same = owner is not null && draft.Actor is null && material.Has(cue.First - 3, cue.End + 3, "these", "this", "those", "that", "them");
                owner ??= draft.Actor;
                yield return same ? draft with { Actor = owner } : draft;
            }
        }
    }

    // Stocks that are destroyed and mines kept for training are other kinds' business.
    private static bool IsOtherKinds(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        var other = material.Sentence.HasWord(first, end, t => t.Stem is "destroy" or "destruction" or "retain" or "training" or "train" or "blow" || t.Word is "crushed" or "burned" or "burnt" or "scrapped" or "dismantled" or "detonated" or "demolished" or "follow");
        var held = material.Has(cue.First - HoldReach, cue.First + 1, "has", "have", "had", "holds", "held", "possesses", "possessed", "declared", "reported", "maintains")
            && !material.Sentence.HasWord(cue.First - HoldReach, cue.First, t => t.Stem is "destroy" or "destruction" or "retain");
        return other && !held;
    }

    private bool Counts(MaterialReading material, Cue<string> cue, List<Cue<string>> cues) => !IsOtherKinds(material, cue) && cue.Meaning switch
    {
        "contents" or "amount" => material.OnTopic(Kind) || cues.Exists(c => c.Meaning == "stock"),
        "secret" => material.OnTopic(Kind) || cues.Exists(c => c.Meaning == "stock") || cue.End - cue.First > 3,
        "hold" => !IsOtherCount(material, cue) && !IsFateOfCounted(material, cue) && (material.OnTopic(Kind) || !material.OnTopic(StatementKind.Contamination)) && !material.Has(cue.First - 3, cue.First, "would", "will", "could", "can", "cannot") && (material.OnTopic(Kind) || material.Sentence.HasWord(cue.First, cue.End + 4, t => t.Stem is "min" or "landmin" || t.Word is "none")),
        _ => true,
    } && !material.Has(cue.End, cue.End + 1, "problem", "problems", "threat", "casualties", "victims", "incidents", "contamination", "destruction", "elimination");

    // “reported 221 antipersonnel mines destroyed”: these are in stock no more.
    private static bool IsFateOfCounted(MaterialReading material, Cue<string> cue) =>
        material.Has(cue.End, cue.End + 4, "destroyed", "cleared", "removed", "lifted", "defused", "exported", "laid", "found", "discovered", "transferred");

    // “has 80 mine awareness instructors”: people are counted, not mines.
    private static bool IsOtherCount(MaterialReading material, Cue<string> cue) =>
        material.Sentence.Line.All<QuantityMention>().Any(q => q.First < cue.End && q.End > cue.First && q.Quantity is { Unit: not (null or "mines" or "items" or "tons") } or { Currency: not null });

    private static StatementValue? ValueOf(MaterialReading material, Cue<string> cue)
    {
        if (cue.Meaning == "secret")
            return StatementValue.Undisclosed;
        var hedge = material.Sentence.HedgeAt(cue.First);
        if (cue.Meaning == "unknown" || hedge is Hedge.NoInformation or Hedge.Unclear || AsksWithoutAnswer(material, cue))
            return StatementValue.Unknown;
        // “It did not answer a request for information on its stockpile” says nothing of the stockpile.
        if ((material.Has(cue.First - 3, cue.First, "about", "regarding", "concerning", "on") && material.Has(cue.First - 5, cue.First, "information", "details", "report", "data", "figures")) || material.Has(cue.First - 8, cue.First, "request", "requests", "questionnaire", "inquiry", "inquiries", "letter", "letters"))
            return null;
        return material.Sentence.IsNegated(cue.First, cue.End) ? StatementValue.None : StatementValue.Has;
    }

    // “As to how large the stockpile is, no information is available”: the question hangs before the answer.
    private static bool AsksWithoutAnswer(MaterialReading material, Cue<string> cue) =>
        material.Has(0, cue.First, "how", "what") && material.Sentence.Hedges.Any(h => h.Meaning.Hedge == Hedge.NoInformation && h.First > cue.First && !material.Has(cue.First, h.First, ";", "but"));

    private IEnumerable<StatementDraft> Drafts(MaterialReading material, Cue<string> cue, StatementValue value)
    {
        var (first, end) = material.ClauseAround(cue.First);
        var draft = new StatementDraft(Kind, value, cue.First)
        {
            Actor = ActorOf(material, cue, first, end),
            Date = material.DateOf(cue.First, cue.End),
            Items = material.Items(first, end),
            Hedge = value == StatementValue.Undisclosed ? Hedge.Asserted : value == StatementValue.Unknown && (cue.Meaning == "unknown" || AsksWithoutAnswer(material, cue)) ? Hedge.NoInformation : null,
        };
        var counts = value == StatementValue.Has ? Counted(material, first, end) : [];
        if (counts.Count == 0)
            return [draft];
        return counts.Select(q => draft with { Date = DatesBeside.Of(material.Sentence, q) ?? (counts.Count == 1 ? draft.Date : null), Quantity = InMines(q.Quantity), Items = q.Item is { } item ? [item] : draft.Items });
    }

    // “More than 45,000 are in stock”: what a stockpile counts is mines.
    private static Quantity InMines(Quantity quantity) => new(quantity.Number, quantity.Bound, "mines", null, quantity.Upper);

    // “2,006 of which were held back for training”: what is kept is told by another kind.
    private static bool IsKept(MaterialReading material, QuantityMention count)
    {
        var end = count.End;
        while (end < material.Tokens.Length && end < count.End + KeptReach && material.Tokens[end].Text is not ("," or ";") && material.Sentence.Line.MentionAt(end) is not QuantityMention)
            end++;
        return material.Sentence.HasWord(count.End, end, t => t.Stem is "train" or "training" or "retain" or "instruction");
    }

    // The total, and the types listed after a colon or in brackets.
    private static List<QuantityMention> Counted(MaterialReading material, int first, int end)
    {
        var stop = end;
        while (stop < material.Tokens.Length && material.Tokens[stop - 1].Text is not (";" or "."))
            stop++;
        return [.. material.Sentence.Line.All<QuantityMention>().Where(q => !IsKept(material, q) && q.First >= first && q.End <= stop && q.Quantity.Unit is null or "mines" && q.Quantity.Currency is null)];
    }

    // “the status of the US landmines stored there”: whose mines they are stands before them.
    private static string? ActorOf(MaterialReading material, Cue<string> cue, int first, int end) =>
        material.ActorAt(cue.First) ?? (material.Sentence.Line.All<StateMention>().Any(s => s.IsSelf && s.First >= first && s.End <= cue.First) ? null : Owner(material, first, end));

    private static string? Owner(MaterialReading material, int first, int end) =>
        material.Sentence.Line.All<StateMention>().FirstOrDefault(s => !s.IsSelf && s.First >= first && s.End < end && material.Tokens[s.End].Stem is "landmin" or "min" or "antipersonnel" or "stock" or "stockpil")?.Code
        ?? material.Sentence.Line.All<ActorMention>().FirstOrDefault(a => a.Actor == "NSAG" && a.First >= first && a.End <= end)?.Actor;
}

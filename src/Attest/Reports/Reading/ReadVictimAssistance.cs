using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads assistance to survivors: services with numbers of people and prostheses, programmes and laws, progress; adequacy is the detail.</summary>
internal sealed class ReadVictimAssistance(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _cues = phrases.Cues("victim_assistance");

    public StatementKind Kind => StatementKind.VictimAssistance;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var material = sentence.MaterialOf(thread);
        var cues = material.Cues(_cues);
        // “The Center has too few inspectors”: in a section on all of mine action the survivors must be named.
        if (material.OnTopic(StatementKind.Clearance) && !sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "survivor" or "victim" or "disabl" or "disability" or "prosthesis" or "prosthes" or "amputee"))
            return [];
        if ((cues.Find(c => c.Meaning != "services") ?? cues.FirstOrDefault()) is not { } cue || !Concerns(material, cue))
            return [];
        var services = material.Sentence.Line.All<QuantityMention>().Where(q => q.Quantity.Unit is "prostheses" || (material.OnTopic(Kind) && q.Quantity.Unit == "people" && sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "assist" or "treat" or "help" or "receiv" or "receive" or "prosthesis" or "prosthes" or "visit" or "support" or "train" or "counsel" or "admit" or "benefit" or "serv" or "refer" or "equip")) || (material.OnTopic(Kind) && q.Quantity.Unit is null && q.Quantity.Currency is null)).ToList();
        if (services.Count > 0)
            return services.Select(q => new StatementDraft(Kind, StatementValue.Services, q.NumberAt) { Quantity = InUnit(q, services), Date = DatesBeside.Of(sentence, q) });
        // “Rehabilitation is available in two cities only, and there is no national plan”: a service and a programme.
        var second = cues.Find(c => Says(c) != Says(cue) && Says(c) is "services" or "programme" && Concerns(material, c));
        return second is null || Says(cue) == "progress" ? Uncounted(material, cue) : Uncounted(material, cue).Concat(Uncounted(material, second)).DistinctBy(d => d.Value);
    }

    private static string Says(Cue<string> cue) => cue.Meaning is "facility" ? "services" : cue.Meaning;

    private bool Concerns(MaterialReading material, Cue<string> cue) =>
        material.OnTopic(Kind) || cue.Meaning == "programme" || (cue.Meaning == "services" && material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "survivor" or "victim" or "min" or "landmin" or "disabl"));

    private static Quantity InUnit(QuantityMention quantity, List<QuantityMention> all) =>
        new(quantity.Quantity.Number, quantity.Quantity.Bound, quantity.Quantity.Unit ?? all.Find(q => q.Quantity.Unit is not null)?.Quantity.Unit ?? "people", null, quantity.Quantity.Upper);

    private IEnumerable<StatementDraft> Uncounted(MaterialReading material, Cue<string> cue)
    {
        var sentence = material.Sentence;
        var inadequate = material.Has(0, material.Tokens.Length, "inadequate", "insufficient", "poor", "lacking", "limited", "scarce", "lack", "lacks", "only", "few");
        var negated = sentence.IsNegated(cue.First, cue.End) || material.Has(cue.First - 4, cue.First, "no");
        var asked = sentence.HedgeAt(cue.First) == Hedge.NoInformation;
        var offered = (material.OnTopic(Kind) || sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "survivor")) && material.Has(0, material.Tokens.Length, "free", "available", "access", "provides", "provided", "offers", "accessible", "offered", "provide");
        offered = offered || (material.OnTopic(Kind) && Enumerable.Range(1, material.Tokens.Length - 1).Any(i => material.Has(i, i + 1, "adequate", "sufficient") && material.Has(i - 1, i, "is", "are", "was", "were", "be", "considered")));
        if (!asked && !negated && !inadequate && !offered && cue.Meaning == "services")
            return [];
        if (cue.Meaning == "facility" && !asked && !negated && !inadequate && !offered && !(material.OnTopic(Kind) && sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "open" or "operat" or "availabl" or "meet" or "provid" or "offer" or "run" or "go")))
            return [];
        var value = Vocabulary.TryParse<StatementValue>(cue.Meaning, out var said) ? said : StatementValue.Services;
        var detail = asked ? null : inadequate ? "inadequate" : negated ? "none" : value == StatementValue.Programme ? "disability law" : value == StatementValue.Progress ? "slow" : null;
        return [new StatementDraft(Kind, value, cue.First) { Detail = detail, Quantity = sentence.Line.All<QuantityMention>().FirstOrDefault(q => q.Quantity.Unit is "objectives" or "cities")?.Quantity, Date = (value == StatementValue.Programme ? sentence.DatesOf(cue.First, cue.End).FirstOrDefault()?.Date : DateOf(material, cue)) ?? (value == StatementValue.Programme ? LawYear(material) : null) }];
    }

    // “Services remained inadequate, and the network closed in May 2021”: the date is of what follows.
    private static EdtfDate? DateOf(MaterialReading material, Cue<string> cue) =>
        material.Sentence.DatesOf(cue.First, cue.End) is [{ } date, ..] && date.First > cue.End && material.Sentence.HasWord(cue.End, date.First, t => t.Text is ",") && material.Has(cue.End, date.First, "and", "but")
            ? null : material.DateOf(cue.First, cue.End);

    // “Law No. 31/1996”.
    private static EdtfDate? LawYear(MaterialReading material) =>
        material.Tokens.Select(t => t.Word.Split('/')).FirstOrDefault(p => p.Length == 2 && p[1].Length == 4 && p[1].All(char.IsAsciiDigit)) is { } parts && EdtfDate.TryParse(parts[1], out var year) ? year : null;
}

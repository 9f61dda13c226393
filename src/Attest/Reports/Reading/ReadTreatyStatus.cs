using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>treaty_status</c>: what the page's State has and has not done under the Mine Ban Treaty and the Convention on Cluster Munitions.</summary>
internal sealed class ReadTreatyStatus(Phrasebook phrases) : IReadKind
{
    private readonly FindTreatyActs _acts = new(phrases);

    public StatementKind Kind => StatementKind.TreatyStatus;

    public bool MayRead(SentenceReading sentence) => _acts.MayRead(sentence);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        foreach (var act in _acts.Read(sentence, thread))
        {
            if ((IsOfWithdrawal(sentence, act) ? StatementValue.Withdrawn : ValueOf(act)) is not { } value || (value is StatementValue.EntryIntoForce or StatementValue.Signed or StatementValue.NotSigned && IsOfLaw(sentence, act)))
                continue;
            foreach (var treaty in act.Treaties.Where(t => t is "MBT" or "CCM"))
            {
                var draft = new StatementDraft(Kind, value, act.Cue.First) { Instrument = treaty, Negated = act.Negated && value == StatementValue.EntryIntoForce ? true : null };
                yield return draft with { Date = DateOf(sentence, act, value) };
            }
        }
    }

    // “Its withdrawal from the treaty took effect”: the withdrawal did, not the treaty.
    private static bool IsOfWithdrawal(SentenceReading sentence, TreatyAct act) =>
        act is { Act: "force", Negated: false } && sentence.HasWord(sentence.ClauseOf(act.Cue.First).First, act.Cue.First, t => t.Word is "withdrawal");

    // “The law implementing the treaty entered into force”: the law did, not the treaty. “Parliament passed the law, and the President signed it”: the law.
    private static bool IsOfLaw(SentenceReading sentence, TreatyAct act) =>
        LastLaw(sentence, act.Cue.First) is var law && law >= 0 && (act.Cue.Meaning == "sign" && sentence.HasWord(act.Cue.End, act.Cue.End + 1, t => t.Word is "it") ? !NamesTreaty(sentence, law, act.Cue.First)
            : sentence.ClauseOf(law) == sentence.ClauseOf(act.Cue.First) ? IsSubject(sentence, law, act) : act.Cue.Meaning == "force" && !NamesTreaty(sentence, law, act.Cue.First));

    // What stands first in a clause is its subject; before an active “signed” somebody else is.
    private static bool IsSubject(SentenceReading sentence, int law, TreatyAct act) =>
        !NamesTreaty(sentence, sentence.ClauseOf(law).First, law) && (act.Cue.Meaning == "force" || sentence.Tokens[act.Cue.First - 1].Stem == "be");

    private static bool NamesTreaty(SentenceReading sentence, int from, int to) =>
        sentence.Line.All<TreatyMention>().Any(t => t.First >= from && t.End <= to && sentence.ClauseOf(t.First) == sentence.ClauseOf(to));

    private static int LastLaw(SentenceReading sentence, int before)
    {
        for (var at = before - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Stem is "law" or "legislation" or "decree" or "ordinance" or "bill" && !sentence.Line.IsInsideName(at))
                return at;
        }
        return -1;
    }

    private static StatementValue? ValueOf(TreatyAct act) => (act.Act, act.Negated) switch
    {
        ("sign", false) => StatementValue.Signed,
        ("sign", true) or ("not_sign", _) => StatementValue.NotSigned,
        ("ratify", false) => StatementValue.Ratified,
        ("ratify", true) => StatementValue.NotRatified,
        ("accede", false) => StatementValue.Acceded,
        ("accede", true) => StatementValue.NotAcceded,
        ("party", false) => StatementValue.StateParty,
        ("party" or "join", true) or ("not_party", _) => StatementValue.NotParty,
        ("force", _) => StatementValue.EntryIntoForce,
        ("withdraw", false) => StatementValue.Withdrawn,
        ("cannot_accede", _) => StatementValue.CannotAccede,
        _ => null,
    };

    // What has not been done has no date; “as of” a day says when it was looked at, and the day on which somebody said so when it was told.
    private static Registers.EdtfDate? DateOf(SentenceReading sentence, TreatyAct act, StatementValue value)
    {
        if (act.Dates.IsEmpty || !Vocabulary.IsNegative(value))
            return act.Dates.IsEmpty ? null : act.Dates[0].Date;
        var told = act.Dates[0].Relation == DateRelation.AsOf || sentence.Hedges.Any(h => h.Meaning.Hedge == Hedge.Reported && h.Meaning.IsVerb && act.Dates[0].First >= h.End && act.Dates[0].First <= h.End + 4 && sentence.Governs(h, act.Cue.First));
        return told ? act.Dates[0].Date : null;
    }
}

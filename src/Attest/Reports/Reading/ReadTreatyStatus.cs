using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>treaty_status</c>: what the page's State has and has not done under the Mine Ban Treaty and the Convention on Cluster Munitions.</summary>
internal sealed class ReadTreatyStatus(Phrasebook phrases) : IReadKind
{
    private readonly FindTreatyActs _acts = new(phrases);

    public StatementKind Kind => StatementKind.TreatyStatus;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        foreach (var act in _acts.Read(sentence, thread))
        {
            if (ValueOf(act) is not { } value || (value == StatementValue.EntryIntoForce && IsOfLaw(sentence, act)))
                continue;
            foreach (var treaty in act.Treaties.Where(t => t is "MBT" or "CCM"))
            {
                var draft = new StatementDraft(Kind, value, act.Cue.First) { Instrument = treaty, Negated = act.Negated && value == StatementValue.EntryIntoForce ? true : null };
                yield return draft with { Date = DateOf(act, value) };
            }
        }
    }

    // “The law implementing the treaty entered into force”: the law did, not the treaty.
    private static bool IsOfLaw(SentenceReading sentence, TreatyAct act) =>
        sentence.HasWord(sentence.ClauseOf(act.Cue.First).First, act.Cue.First, t => t.Stem is "law" or "legislation" or "decree");

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

    // What has not been done has no date; “as of” a day says when it was looked at.
    private static Registers.EdtfDate? DateOf(TreatyAct act, StatementValue value) =>
        act.Dates.IsEmpty || (Vocabulary.IsNegative(value) && act.Dates[0].Relation != DateRelation.AsOf) ? null : act.Dates[0].Date;
}

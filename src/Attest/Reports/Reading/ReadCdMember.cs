using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>cd_member</c>: whether the page's State is a member of the Conference on Disarmament.</summary>
internal sealed class ReadCdMember(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _membership = phrases.Cues("cd_member");

    public StatementKind Kind => StatementKind.CdMember;

    public bool MayRead(SentenceReading sentence) => _membership.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        if (sentence.Line.All<DisarmamentMention>().FirstOrDefault() is not { } conference)
            yield break;
        var cue = _membership.Find(sentence.Line).Find(c => (IsOf(sentence.ClauseOf(c.First), sentence.ClauseOf(conference.First)) || c.First == conference.End + 1) && Math.Abs(c.First - conference.First) < 16);
        if (cue is null || sentence.OtherSubject(cue.First) is not null)
            yield break;
        var negated = cue.Meaning == "not_member" || sentence.IsNegated(cue.First, cue.End);
        yield return new StatementDraft(Kind, negated ? StatementValue.NotMember : StatementValue.Member, cue.First) { Instrument = "CD", Date = Since(sentence, cue), Hedge = sentence.HasWord(cue.First, cue.End, t => t.Stem == "admit") ? Hedge.Asserted : null };
    }

    // “has had a seat since 1996”
    private static EdtfDate? Since(SentenceReading sentence, Cue<string> cue) =>
        sentence.DatesOf(cue.First, cue.End) is [{ Relation: DateRelation.Since } since, ..] && sentence.ClauseOf(since.First) == sentence.ClauseOf(cue.First) ? EdtfDate.Between(since.Date, null) : null;

    // “the Conference on Disarmament, to which it was admitted in 1999”
    private static bool IsOf(Clause said, Clause named) => said == named || (said.Link == ClauseLink.Relative && said.Parent == named);
}

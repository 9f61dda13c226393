using System.Collections.Immutable;
using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>unga_vote</c>: how the page's State voted on resolutions of the General Assembly, by number, by year, or on all of them.</summary>
internal sealed class ReadVote(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _votes = phrases.Cues("unga_vote");
    private readonly PhraseTable<string> _every = phrases.Cues("every_resolution");

    public StatementKind Kind => StatementKind.UngaVote;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        if (!SpeaksOfResolutions(sentence, thread))
            yield break;
        foreach (var cue in _votes.Find(sentence.Line))
        {
            if (ValueOf(cue, sentence) is not { } value || IsOthers(sentence, cue))
                continue;
            foreach (var (instrument, date) in Resolutions(sentence, cue))
                yield return new StatementDraft(Kind, value, cue.First) { Instrument = instrument, Date = date };
        }
    }

    private static bool SpeaksOfResolutions(SentenceReading sentence, PageThread thread) =>
        sentence.Line.All<ResolutionMention>().Any()
        || (sentence.HasWord(0, sentence.Tokens.Length, t => t.Stem is "vot" or "abstain") && (thread.OnResolutions || sentence.HasWord(0, sentence.Tokens.Length, t => t.Word is "unga" or "assembly")));

    private static StatementValue? ValueOf(Cue<string> cue, SentenceReading sentence)
    {
        var negated = sentence.IsNegated(cue.First, cue.End);
        return (cue.Meaning, negated) switch
        {
            ("yes", false) => StatementValue.Yes,
            ("no", false) => StatementValue.No,
            ("abstain", false) => StatementValue.Abstain,
            ("absent", false) or ("yes" or "cast", true) => StatementValue.Absent,
            ("cosponsor", false) => StatementValue.Cosponsor,
            _ => null,
        };
    }

    // “only ten governments abstained, North Korea among them”: the subject is a number of States, and the page's State is named with it.
    private static bool IsOthers(SentenceReading sentence, Cue<string> cue) => sentence.OtherSubject(cue.First) is not null;

    private IEnumerable<(string Instrument, EdtfDate? Date)> Resolutions(SentenceReading sentence, Cue<string> cue)
    {
        var numbered = sentence.Line.All<ResolutionMention>().Where(r => r.Number is not null).ToImmutableArray();
        var every = _every.Find(sentence.Line);
        var dates = Dates(sentence, cue);
        if (every.Count > 0)
            yield return ("UNGA all", EveryDate(sentence, every[0]));
        foreach (var resolution in numbered)
            yield return ($"UNGA {resolution.Number}", DateOf(sentence, resolution, numbered.Length, every.Count > 0, dates));
        if (numbered.IsEmpty && every.Count == 0)
        {
            foreach (var date in dates)
                yield return (string.Create(CultureInfo.InvariantCulture, $"UNGA {date.Date.Earliest?.Year ?? date.Date.Latest?.Year:0000}"), date.Date);
        }
    }

    // “each resolution since 1996” is open to the day of the report.
    private static EdtfDate? EveryDate(SentenceReading sentence, Cue<string> every) =>
        sentence.Line.All<DateMention>().FirstOrDefault(d => d.Relation == DateRelation.Since) is { } since && every.First >= 0
            ? EdtfDate.Between(since.Date, null)
            : sentence.Line.All<DateMention>().FirstOrDefault(d => d.Date.IsInterval)?.Date;

    private static EdtfDate? DateOf(SentenceReading sentence, ResolutionMention resolution, int count, bool every, ImmutableArray<DateMention> dates)
    {
        var near = sentence.Line.All<DateMention>().Where(d => d.Relation is DateRelation.At && (d.First >= resolution.End ? d.First - resolution.End : resolution.First - d.End) < 40).ToList();
        if (count == 1 && !every)
            return dates.FirstOrDefault(d => d.Relation is not DateRelation.Since)?.Date;
        return (near.Find(d => d.First >= resolution.End) ?? near.FindLast(d => d.End <= resolution.First))?.Date;
    }

    private static ImmutableArray<DateMention> Dates(SentenceReading sentence, Cue<string> cue)
    {
        var own = sentence.DatesOf(cue.First, cue.End);
        // “for the 1996 resolution … and for the 1997 UNGA resolution”: a year before a resolution is its name.
        var named = sentence.Line.All<DateMention>().Where(d => sentence.Line.All<ResolutionMention>().Any(r => r.First == d.End)).ToList();
        if (named.Count > 0)
            return [.. named];
        return own.IsEmpty ? [.. sentence.Line.All<DateMention>()] : own;
    }
}

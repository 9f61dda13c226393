using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads “Treaty implementing legislation: Adopted: 2002”, “None”, “Draft”.</summary>
internal sealed class ReadLegislationFacts(Phrasebook phrases) : IReadFact
{
    // In this order: a draft law is no law yet.
    private static readonly ImmutableArray<StatementValue> Values = [StatementValue.ExistingLaw, StatementValue.Drafted, StatementValue.Preparing, StatementValue.NotEnacted, StatementValue.Enacted];

    private readonly PhraseTable<string> _cues = phrases.Cues("fact_laws");
    private readonly FactNames _names = new(phrases);

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Legislation];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Host is not null || ValueOf(fact) is not { } value)
            yield break;
        // “Not enacted; draft of March 2012” says both.
        if (value is StatementValue.Drafted or StatementValue.Preparing && fact.Answer is "none" or null && fact.Tokens is [{ Word: "none" or "not" or "no" }, ..] && fact.Sentence.HasWord(0, fact.Tokens.Length, token => token.Word == ";"))
            yield return fact.Draft(StatementKind.Legislation, StatementValue.NotEnacted, null) with { Instrument = "MBT" };
        var date = value is StatementValue.Enacted or StatementValue.Drafted ? MostPrecise(fact) : null;
        yield return fact.Draft(StatementKind.Legislation, value, date) with { Instrument = "MBT" };
    }

    private StatementValue? ValueOf(FactReading fact)
    {
        if (fact.Answer is "unknown")
            return StatementValue.Unknown;
        if (fact.Answer is "not_applicable")
            return null;
        var said = _cues.Find(fact.Sentence.Line).Select(cue => cue.Meaning).Concat(_names.Find(fact.Name, _cues)).ToHashSet();
        foreach (var value in Values)
            if (said.Contains(Vocabulary.Word(value)))
                return value;
        return fact.Answer is "none" ? StatementValue.NotEnacted : MostPrecise(fact) is not null ? StatementValue.Enacted : null;
    }

    // “Law 75 of 2002, 25 July 2002”: the day rather than the year in the title.
    private static EdtfDate? MostPrecise(FactReading fact) => fact.Sentence.Line.All<DateMention>().Select(date => date.Date).MaxBy(date => date.Text.Length);
}

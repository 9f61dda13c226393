using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>information_request</c>: what the report's researchers asked for, and what came back.</summary>
internal sealed class ReadInformationRequest(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _requests = phrases.Cues("request");
    private readonly PhraseTable<string> _replies = phrases.Cues("reply");

    public StatementKind Kind => StatementKind.InformationRequest;

    public bool MayRead(SentenceReading sentence) => _requests.MayOccurIn(sentence.Line) || _replies.MayOccurIn(sentence.Line);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var requests = _requests.Find(sentence.Line);
        var replies = _replies.Find(sentence.Line);
        // The questionnaires of other bodies are not the researchers'.
        if (requests.Exists(r => r.Meaning == "other"))
            yield break;
        var namesResearch = sentence.HasWord(0, sentence.Tokens.Length, t => t.Word is "monitor" or "icbl" or "researcher" or "researchers");
        var opens = OpensWithRequest(sentence);
        if (opens || requests.Exists(r => r.Meaning == "request") || (namesResearch && requests.Count + replies.Count > 0))
            thread.OnRequest = true;
        if (!thread.OnRequest)
            yield break;
        foreach (var (value, reply) in replies.Select(r => (Value: ValueOf(sentence, r), Reply: r)).DistinctBy(r => r.Value))
            yield return new StatementDraft(Kind, value, reply.First) { Date = opens && value != StatementValue.NoReply ? AskedOn(sentence, reply) : DateOf(sentence, requests, reply, value), Hedge = Hedge.Asserted, Actor = AskedActor(sentence, requests, replies) };
    }

    // “Asked whether any would be kept, the army did not answer”, “When contacted in May 2000, the ministry replied …”; where no one else is named, the researchers asked.
    private static bool OpensWithRequest(SentenceReading sentence)
    {
        var at = sentence.HasWord(0, 1, t => t.Word is "when" or "if" or "although" or "though") ? 1 : 0;
        return sentence.HasWord(at, at + 1, t => t.Word is "asked" or "contacted" or "questioned" or "approached") && !sentence.HasWord(at + 1, at + 2, t => t.Word is "by");
    }

    private static Registers.EdtfDate? AskedOn(SentenceReading sentence, Cue<string> reply) =>
        sentence.Line.All<DateMention>().FirstOrDefault(d => d.End <= reply.First)?.Date;

    // “asked the rebels”, “the rebels did not reply”: who was asked, where it is no office of the State.
    private static string? AskedActor(SentenceReading sentence, List<Cue<string>> requests, List<Cue<string>> replies)
    {
        var actors = sentence.Line.All<ActorMention>().Where(a => a.Actor is not "UN").ToList();
        var asked = actors.Find(a => requests.Exists(r => a.First >= r.First && a.First <= r.End + 2));
        return (asked ?? actors.Find(a => replies.Exists(r => a.End <= r.First && a.End >= r.First - 3)))?.Actor;
    }

    private static StatementValue ValueOf(SentenceReading sentence, Cue<string> reply) => reply.Meaning switch
    {
        "forwarded" => StatementValue.Forwarded,
        "no_reply" => StatementValue.NoReply,
        _ => sentence.IsNegated(reply.First, reply.End) ? StatementValue.NoReply : StatementValue.Reply,
    };

    // “asked about an incident in 2004”: the date is of what was asked.
    private static bool IsOfWhatWasAsked(SentenceReading sentence, List<Cue<string>> requests, DateMention date) =>
        date.Relation == DateRelation.At && requests.Exists(r => r.End <= date.First && sentence.HasWord(r.End - 1, date.First, t => t.Word is "about" or "into" or "whether" or "that"));

    // Nothing had come “as of” a day; otherwise the day of the request where the same clause tells it.
    private static Registers.EdtfDate? DateOf(SentenceReading sentence, List<Cue<string>> requests, Cue<string> reply, StatementValue value)
    {
        var dates = sentence.Line.All<DateMention>().ToList();
        return value == StatementValue.NoReply
            ? (dates.Find(d => d.Relation is DateRelation.AsOf or DateRelation.By) ?? dates.Find(d => sentence.ClauseOf(d.First) == sentence.ClauseOf(reply.First) && (d.First > reply.First || requests.Exists(r => r.First <= d.First)) && !IsOfWhatWasAsked(sentence, requests, d)))?.Date
            : (dates.Find(d => d.First >= reply.First) ?? dates.FirstOrDefault())?.Date;
    }
}

using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads <c>information_request</c>: what the report's researchers asked for, and what came back.</summary>
internal sealed class ReadInformationRequest(Phrasebook phrases) : IReadKind
{
    private readonly PhraseTable<string> _requests = phrases.Cues("request");
    private readonly PhraseTable<string> _replies = phrases.Cues("reply");

    public StatementKind Kind => StatementKind.InformationRequest;

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        var requests = _requests.Find(sentence.Line);
        var replies = _replies.Find(sentence.Line);
        if (requests.Count > 0 && sentence.HasWord(0, sentence.Tokens.Length, t => t.Word is "monitor" or "icbl"))
            thread.OnRequest = true;
        if (!thread.OnRequest || replies.FirstOrDefault() is not { } reply)
            yield break;
        var value = reply.Meaning switch
        {
            "forwarded" => StatementValue.Forwarded,
            "no_reply" => StatementValue.NoReply,
            _ => sentence.IsNegated(reply.First, reply.End) ? StatementValue.NoReply : StatementValue.Reply,
        };
        var dates = sentence.Line.All<DateMention>().ToList();
        var date = value == StatementValue.NoReply ? dates.Find(d => d.Relation is DateRelation.AsOf or DateRelation.By) : dates.Find(d => d.First >= reply.First) ?? dates.FirstOrDefault();
        yield return new StatementDraft(Kind, value, reply.First) { Date = date?.Date, Hedge = Hedge.Asserted };
    }
}

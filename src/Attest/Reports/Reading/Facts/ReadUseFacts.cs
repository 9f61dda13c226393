using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads “Use, production, transfer in 2007–2008: Use by rebels; no production or transfer”.</summary>
internal sealed class ReadUseFacts(FactPhrases phrases) : IReadFact
{
    private const string Group = "NSAG";

    private static readonly ImmutableArray<StatementKind> Kinds = [StatementKind.Use, StatementKind.Production, StatementKind.Transfer];

    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Use];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Host is not null || fact.Answer is "not_applicable" or "unknown")
            return [];
        return Stretches(fact).SelectMany(stretch => Read(fact, stretch.First, stretch.End)).ToList();
    }

    // What is said of use, of production and of transfer: parted by semicolons, “but”, and a comma before “no”.
    private static IEnumerable<(int First, int End)> Stretches(FactReading fact)
    {
        var first = 0;
        for (var at = 0; at < fact.Tokens.Length; at++)
        {
            var parts = fact.Tokens[at].Word is ";" or "." or "but" or "although" || (fact.Tokens[at].Word is "," && at + 1 < fact.Tokens.Length && fact.Tokens[at + 1].Word is "no" or "none" or "not");
            if (!parts)
                continue;
            yield return (first, at);
            first = at + 1;
        }
        yield return (first, fact.Tokens.Length);
    }

    private IEnumerable<StatementDraft> Read(FactReading fact, int first, int end)
    {
        if (first >= end)
            yield break;
        var none = fact.Sentence.HasWord(first, end, token => token.Word is "no" or "none" or "not" or "never" or "neither" or "without" or "nil");
        var named = Kinds.Where(kind => IsNamed(fact, kind, first, end)).ToList();
        if (named.Count == 0 && none)
            named = [.. Kinds.Where(kind => fact.Label.Length == 0 || IsInLabel(fact, kind))];
        // “Use in 2011: Yes”; of a label that asks for several things it says nothing of any one.
        else if (named.Count == 0 && fact.Tokens[first].Word is "yes" or "confirmed" or "alleged" or "suspected" && Kinds.Where(kind => IsInLabel(fact, kind)).ToList() is [var only])
            named = [only];
        foreach (var kind in named)
            foreach (var draft in none ? [Draft(fact, kind, StatementValue.None, first, end)] : Positive(fact, kind, first, end))
                yield return draft;
    }

    private static bool IsInLabel(FactReading fact, StatementKind kind) => fact.Label.Contains(Vocabulary.Word(kind), StringComparison.Ordinal);

    private static bool IsNamed(FactReading fact, StatementKind kind, int first, int end) => kind switch
    {
        StatementKind.Use => fact.IsNamed("use") || fact.HasStem(first, end, "us", "use", "laid", "lay"),
        StatementKind.Production => fact.IsNamed("production") || fact.HasStem(first, end, "produc", "production", "manufactur", "manufacture"),
        _ => fact.IsNamed("transfer") || fact.HasStem(first, end, "transfer", "export", "import", "trad", "trade"),
    };

    private IEnumerable<StatementDraft> Positive(FactReading fact, StatementKind kind, int first, int end)
    {
        var (isState, isGroup) = Actors(fact, first, end);
        if (kind is StatementKind.Use)
        {
            if (isState || !isGroup)
                yield return Draft(fact, kind, StatementValue.Used, first, end);
            if (isGroup)
                yield return Draft(fact, kind, StatementValue.NsagUse, first, end) with { Actor = Group };
        }
        else if (kind is StatementKind.Production)
        {
            var ceased = fact.HasStem(first, end, "ceas", "cease", "end", "stop", "halt");
            yield return Draft(fact, kind, ceased ? StatementValue.Ceased : fact.HasStem(first, end, "past", "former") ? StatementValue.Past : StatementValue.Current, first, end) with { Actor = isGroup && !isState ? Group : null };
        }
        else if (fact.HasStem(first, end, "export", "import"))
        {
            yield return Draft(fact, kind, fact.HasStem(first, end, "export") ? StatementValue.Export : StatementValue.Import, first, end) with { Actor = isGroup && !isState ? Group : null };
        }
    }

    // Who stands behind “by” and is not the State's own force is an armed group, under whatever name.
    private (bool IsState, bool IsGroup) Actors(FactReading fact, int first, int end)
    {
        var cues = phrases.Forces.Find(fact.Sentence.Line).Where(cue => cue.First >= first && cue.End <= end).ToList();
        var isState = fact.NamedForce is "state" || cues.Exists(cue => cue.Meaning == "state" && !IsInName(fact, cue));
        var isGroup = fact.NamedForce is "group" || cues.Exists(cue => cue.Meaning == "group") || fact.Sentence.Line.All<ActorMention>().Any(actor => actor.First >= first && actor.End <= end && actor.Actor == Group);
        var by = Enumerable.Range(first, end - first).FirstOrDefault(at => fact.Tokens[at].Word == "by", -1);
        return (isState, isGroup || (by >= 0 && !isState && by + 1 < end));
    }

    // “People’s Army of the North”: an army in a name is not the State's.
    private static bool IsInName(FactReading fact, Cue<string> cue) =>
        fact.Tokens[cue.First].IsCapitalised && ((cue.First > 1 && fact.Sentence.Line.MentionAt(cue.First - 1) is not StateMention && fact.Tokens[cue.First - 1] is { IsCapitalised: true } or { Word: "'s" })
            || (cue.End < fact.Tokens.Length && fact.Tokens[cue.End].Word == "of"));

    private static StatementDraft Draft(FactReading fact, StatementKind kind, StatementValue value, int first, int end)
    {
        var said = fact.Sentence.Line.All<DateMention>().FirstOrDefault(date => date.First >= first && date.End <= end);
        return fact.Draft(kind, value, said is null ? fact.Date : FactDates.Of(said)) with { At = first, Items = fact.ItemsOf(first, end) };
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>Takes a sentence apart: tokens, then mentions in the order of their priority, then clauses, then cues.</summary>
internal sealed class AnalyseSentence(Phrasebook phrases, JurisdictionRegister jurisdictions, MunitionRegister munitions)
{
    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(StringComparer.Ordinal, "the", "a", "an", "this", "that", "its", "their", "his", "her", "of", "any", "such", "to");

    private readonly Tokenize _tokenize = new(phrases.Forms);
    private readonly FindInstruments _instruments = new(phrases.Instruments, phrases.Ordinals);
    private readonly FindActors _actors = new(phrases.ActorGroups, phrases.ActorNames);
    private readonly FindItems _items = new(munitions, phrases.Items);
    private readonly FindQuantities _quantities = new(phrases.Units, phrases.Bounds, phrases.CurrencySigns, phrases.CurrencyNames);
    private readonly FindClauses _clauses = new(phrases.ClauseTakers);

    /// <summary>The words of a sentence, or of several, before anything is looked for in them.</summary>
    public ImmutableArray<Token> Cut(string words)
    {
        var quoted = false;
        return _tokenize.Read(words, ref quoted);
    }

    /// <summary>Analyses one sentence of a section; the thread tells what the page speaks of, and whether a quotation is open.</summary>
    public SentenceReading Read(string sentence, Section section, PageThread thread)
    {
        var quoted = thread.QuotationOpen;
        var begins = quoted;
        var line = new TokenLine(_tokenize.Read(sentence, ref quoted));
        thread.QuotationOpen = quoted;
        _instruments.Read(line);
        FindStates(sentence, line, thread);
        FindNeighbours(line, thread);
        _actors.Read(line, thread);
        FindDates.Read(line);
        _items.Read(sentence, line);
        _quantities.Read(line);
        FindSelf(line);
        var clauses = _clauses.Read(line);
        var hedges = phrases.Hedges.Find(line);
        hedges.RemoveAll(h => IsOutOfPlay(line, h, begins));
        return new SentenceReading(line, clauses, hedges, phrases.Negations.Find(line), section, begins);
    }

    private void FindStates(string sentence, TokenLine line, PageThread thread)
    {
        foreach (var named in jurisdictions.FindMentions(sentence))
            Add(named.Start, named.Start + named.Length, named.Code.Value);
        if (thread.Jurisdiction is null)
        {
            foreach (var (start, end) in OwnName(sentence, thread))
                Add(start, end, null);
        }

        void Add(int start, int end, string? code)
        {
            var first = line.Tokens.BinarySearchStart(start);
            var last = line.Tokens.BinarySearchStart(end);
            if (first < last)
                line.TryAdd(new StateMention(first, last, code, code == thread.Jurisdiction?.Value));
        }
    }

    // A State that no register holds is still the page's own, by the name the page gives it.
    private static IEnumerable<(int Start, int End)> OwnName(string sentence, PageThread thread)
    {
        if (string.IsNullOrEmpty(thread.JurisdictionName))
            yield break;
        var stem = thread.JurisdictionName.TrimEnd('a', 'e', 'i', 'o', 'y');
        for (var at = sentence.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + stem.Length;
            while (end < sentence.Length && char.IsLetter(sentence[end]))
                end++;
            yield return (at, end);
        }
    }

    // “the South” on a page about North Korea.
    private void FindNeighbours(TokenLine line, PageThread thread)
    {
        foreach (var cue in phrases.Neighbours.Find(line))
        {
            var side = line.Tokens[cue.End - 1].Word == "side";
            if (cue.Meaning.Page == thread.Jurisdiction?.Value && (side || line.Tokens[cue.End - 1].IsCapitalised))
                line.TryAdd(new StateMention(cue.First, side ? cue.End - 1 : cue.End, cue.Meaning.Code, false));
        }
    }

    private void FindSelf(TokenLine line)
    {
        foreach (var cue in phrases.OwnReferences.Find(line))
            line.TryAdd(cue.Meaning == "self" ? new StateMention(cue.First, cue.End, null, true) : new ActorMention(cue.First, cue.End, cue.Meaning));
    }

    // A hedge inside a quotation is the speaker's, not the report's; “the claim” is a thing, not a claiming.
    private static bool IsOutOfPlay(TokenLine line, Cue<HedgeCue> cue, bool begins) =>
        (line.Tokens[cue.First].Quoted && !begins)
        || line.MentionAt(cue.First) is { } mention and not StateMention
        || (line.Tokens[cue.First].Word is "added" or "adds" or "claimed" && cue.End < line.Tokens.Length && line.MentionAt(cue.End) is QuantityMention)
        || (line.Tokens[cue.First].Word is "considered" && cue.First > 0 && line.Tokens[cue.First - 1].Word is "being")
        || (line.Tokens[cue.First].Word is "maintain" or "maintains" or "maintained" && IsKept(line, cue.End))
        || (line.Tokens[cue.First].Word is "reports" or "reporting" && cue.End < line.Tokens.Length && line.Tokens[cue.End].Word is "to")
        || (cue.Meaning.IsVerb && line.MentionAt(cue.First - 1) is QuantityMention && line.Tokens[cue.First].Word is "confirmed" or "suspected" or "reported" or "declared" or "registered")
        || (cue.Meaning.IsVerb && IsParticiple(line, cue))
        // “without explaining its vote”: nothing was said.
        || (cue.Meaning.IsVerb && cue.First > 0 && line.Tokens[cue.First - 1].Word is "without")
        || (cue.Meaning.IsVerb && cue.First > 0 && line.Tokens[cue.First].IsCapitalised)
        || (cue.Meaning.IsVerb && cue.First > 0 && Determiners.Contains(line.Tokens[cue.First - 1].Word));

    // “maintains a stockpile” claims nothing.
    private static bool IsKept(TokenLine line, int at) =>
        at < line.Tokens.Length && (line.Tokens[at].Word is "a" or "an" or "its" or "no" or "some" or "large" or "small" or "stocks" or "stockpiles" or "minefields" || line.MentionAt(at) is QuantityMention) && !Enumerable.Range(at, Math.Min(4, line.Tokens.Length - at)).Any(i => line.Tokens[i].Word is "that" or "has" or "have" or "is" or "was");

    // “A report, promised for October, was not produced”: nobody speaks between the commas.
    private static bool IsParticiple(TokenLine line, Cue<HedgeCue> cue)
    {
        if (cue.First == 0 || cue.End + 1 >= line.Tokens.Length || line.Tokens[cue.First - 1].Text is not "," || line.Tokens[cue.First].Word is not ("promised" or "declared" or "announced" or "pledged" or "reported" or "confirmed"))
            return false;
        if (line.Tokens[cue.End].Word is not ("for" or "in" or "on" or "by" or "at") && line.MentionAt(cue.End) is not DateMention)
            return false;
        for (var at = cue.End; at < line.Tokens.Length; at++)
            if (line.Tokens[at].Word is "that")
                return false;
        return true;
    }
}

using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>
/// A sentence taken apart: tokens, mentions, clauses and cues, with the questions every reader of a kind asks of it:
/// how strongly is this word said, is it denied, when was it, who does it.
/// </summary>
internal sealed class SentenceReading
{
    // A determiner that denies (“attended no meeting”) stands at most this far behind the verb it denies.
    private const int ObjectReach = 7;

    // “its Deputy Minister of Foreign Affairs said”: a speaker has at most so many words, and so has what follows the verb.
    private const int LongestSpeaker = 10;

    private readonly List<Cue<HedgeCue>> _hedges;
    private readonly List<Cue<string>> _negations;
    private readonly ImmutableArray<Clause> _clauseOf;
    private MaterialReading? _material;

    /// <summary>Puts the parts together; made by <see cref="AnalyseSentence"/>.</summary>
    public SentenceReading(TokenLine line, ImmutableArray<Clause> clauseOf, List<Cue<HedgeCue>> hedges, List<Cue<string>> negations, Section section, bool beginsQuoted)
    {
        Line = line;
        _clauseOf = clauseOf;
        _hedges = hedges;
        _negations = negations;
        Section = section;
        BeginsQuoted = beginsQuoted;
    }

    /// <summary>The tokens and mentions.</summary>
    public TokenLine Line { get; }

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens => Line.Tokens;

    /// <summary>The section the sentence stands in.</summary>
    public Section Section { get; }

    /// <summary>Whether the sentence continues a quotation begun before it.</summary>
    public bool BeginsQuoted { get; }

    /// <summary>What was read in the sentence so far, kind after kind.</summary>
    public List<StatementDraft> Drafts { get; } = [];

    /// <summary>The hedge phrases found, left to right.</summary>
    public IReadOnlyList<Cue<HedgeCue>> Hedges => _hedges;

    /// <summary>The acts under treaties, once a reader has asked <see cref="FindTreatyActs"/> for them.</summary>
    public ImmutableArray<TreatyAct>? Acts { get; set; }

    /// <summary>Who was at which meeting, once a reader has asked <see cref="FindAttendance"/> for it.</summary>
    public ImmutableArray<Attendance>? Attendances { get; set; }

    /// <summary>The positions of policy, once a reader has looked for them.</summary>
    public List<Cue<string>>? Positions { get; set; }

    /// <summary>The sentence as the readers of material kinds ask it, the same for all of them.</summary>
    public MaterialReading MaterialOf(PageThread thread) => _material ??= new MaterialReading(this, thread);

    /// <summary>Whether the heading above announces the kind.</summary>
    public bool OnTopic(StatementKind kind) => Section.Topics.Contains(Vocabulary.Word(kind));

    /// <summary>The clause a token belongs to.</summary>
    public Clause ClauseOf(int token) => _clauseOf[token];

    /// <summary>How strongly the word at a token is said (vocabulary §3: the first rule that fits, within its clause and the clauses that govern it).</summary>
    public Hedge HedgeAt(int token, bool isNumber = false)
    {
        // What is quoted is said by the one who is quoted.
        var hedge = Tokens[token].Quoted && (BeginsQuoted || _hedges.Exists(h => h.Meaning is { Hedge: Hedge.Reported or Hedge.Claimed, IsVerb: true } && !Tokens[h.First].Quoted && h.First > token)) ? Hedge.Reported : Hedge.Asserted;
        foreach (var cue in _hedges)
        {
            if (cue.Meaning.Hedge < hedge && Governs(cue, token, isNumber))
                hedge = cue.Meaning.Hedge;
        }
        return hedge;
    }

    /// <summary>Whether a word of a hedge phrase governs the token.</summary>
    public bool Governs(Cue<HedgeCue> cue, int token, bool isNumber = false) => cue.Meaning.Scope switch
    {
        HedgeScope.Number => isNumber && GovernsByClause(cue, token),
        HedgeScope.Sentence => SameStretch(cue.First, token),
        _ => GovernsByClause(cue, token),
    };

    /// <summary>Whether the text denies what the cue at tokens [first, end) says (vocabulary §4); <paramref name="within"/> tells whether a denial inside the cue counts or is part of its meaning.</summary>
    public bool IsNegated(int first, int end, bool within = true)
    {
        var negated = false;
        foreach (var negation in _negations)
            negated |= (within || negation.First < first || negation.First >= end) && Denies(negation, first, end);
        for (var clause = ClauseOf(first); clause.Parent is { } parent; clause = parent)
        {
            if ((clause.Link == ClauseLink.Complement && IsDeniedBelief(parent, clause)) || (clause.Link == ClauseLink.Relative && IsNotAmong(parent, clause)))
                negated = !negated;
        }
        return negated;
    }

    /// <summary>
    /// The dates that belong to what the cue at tokens [first, end) says: those after it in its clause, then before it, then the date its clause hangs on or points back to, then those that frame
    /// the sentence or the speech in it; joined dates come together.
    /// </summary>
    public ImmutableArray<DateMention> DatesOf(int first, int end)
    {
        var dates = Line.All<DateMention>();
        if (dates.IsEmpty)
            return [];
        var clause = ClauseOf(first);
        DateMention? before = null, after = null;
        foreach (var date in dates)
        {
            if (ClauseOf(date.First) != clause)
                continue;
            before = date.End <= first ? date : before;
            after ??= date.First >= first ? date : null;
        }
        return (after ?? before ?? OccasionDate(clause) ?? FrameDate(clause) ?? SpeechDate(first)) is { } nearest ? Joined(dates, nearest.Group) : [];
    }

    private static ImmutableArray<DateMention> Joined(ImmutableArray<DateMention> dates, int group) => dates.RemoveAll(date => date.Group != group);

    /// <summary>Whether the subject of the word at a token, or its “by” after a passive, is someone else than the page's State; that someone.</summary>
    public Mention? OtherSubject(int token)
    {
        var clause = ClauseOf(token);
        var before = ActorsBefore(clause, token);
        if (!before.Any && clause is { Link: ClauseLink.Coordinate, Parent: { } parent })
            before = ActorsBefore(parent, clause.First);
        // “the Trust, which employs 64 deminers”: who it is stands right before the clause.
        if (!before.Any && clause is { Link: ClauseLink.Relative, First: > 1 } && Tokens[clause.First].Word is "which" or "who" && Antecedent(clause) is { } antecedent)
            before = (true, antecedent is StateMention { IsSelf: true }, antecedent);
        var by = ByActor(token);
        return before.Self || by is StateMention { IsSelf: true } ? null : by ?? before.Subject;
    }

    /// <summary>Who says the word at a token, in the words of the page; null where the report says it itself.</summary>
    public string? SpeakerAt(int token)
    {
        var said = _hedges.Find(h => h.Meaning is { Hedge: Hedge.Reported or Hedge.Claimed or Hedge.Denied, IsVerb: true } && Governs(h, token));
        if (said is null)
            return null;
        // “Casualties were reported”, “a mine said to be new”: who reports is told behind “by”, or not at all.
        if (IsSpokenOf(said))
            return ByActor(said.First) is { } by ? string.Join(' ', Tokens.Skip(by.First).Take(by.End - by.First).Select(t => t.Text)) : null;
        var clause = ClauseOf(said.First);
        var first = said.First;
        while (first > 0 && ClauseOf(first - 1) == clause && Tokens[first - 1].Text is not "," && Tokens[first - 1].Word is not ("and" or "but"))
            first--;
        var last = said.First;
        while (last > first && Tokens[last - 1].Word is "has" or "had" or "have" or "also" or "not" or "been" or "would" or "only")
            last--;
        return first == last ? null : string.Join(' ', Tokens.Skip(first).Take(last - first).Select(t => t.Text)).Replace(" ’s", "’s", StringComparison.Ordinal).Replace(" 's", "'s", StringComparison.Ordinal);
    }

    // Whether what stands before a verb of speech is what is spoken of: it is made passive, an infinitive tells what is said of it, or it is a thing and cannot speak.
    private bool IsSpokenOf(Cue<HedgeCue> said) => said.First > 0
        && (Tokens[said.First - 1].Word is "be" or "been" or "is" or "are" or "was" or "were" or "being" or "no" or "any" or "few"
            || IsReducedPassive(said)
            || Line.MentionAt(said.First - 1) is ItemMention);

    // “a type said to resemble it”, “a factory reported to have made them”. “The ministry reported to have destroyed them” is meant as active; “said to reporters” tells whom it is said to.
    private bool IsReducedPassive(Cue<HedgeCue> said)
    {
        int to = said.End;
        if (to + 1 >= Tokens.Length || Tokens[to].Word != "to" || Line.MentionAt(to + 1) is not null)
            return false;
        var verb = Tokens[to + 1];
        return Tokens[said.First].Word == "said"
            ? verb is { IsWord: true, IsCapitalised: false } && (!verb.Word.EndsWith('s') || verb.Word.EndsWith("ss", StringComparison.Ordinal))
                && verb.Word is not ("the" or "a" or "an" or "our" or "your" or "their" or "her" or "him" or "me" or "us" or "them" or "you" or "any" or "some" or "each" or "every" or "one" or "all" or "both" or "that" or "parliament" or "media")
            : said.Meaning.Hedge == Hedge.Reported && verb.Word is "be" or "have" && !Tokens[said.First - 1].IsCapitalised && Line.MentionAt(said.First - 1) is not (StateMention or ActorMention);
    }

    /// <summary>Whether any word between two tokens passes a test.</summary>
    public bool HasWord(int from, int to, Func<Token, bool> test)
    {
        for (var i = Math.Max(0, from); i < to && i < Tokens.Length; i++)
        {
            if (test(Tokens[i]))
                return true;
        }
        return false;
    }

    // Whether anybody is named before a token in a clause; whether the page's State acts there; and the first who can be the subject.
    private (bool Any, bool Self, Mention? Subject) ActorsBefore(Clause clause, int token)
    {
        var (any, self, subject) = (false, false, (Mention?)null);
        foreach (var mention in Line.Mentions)
        {
            if (mention is not (StateMention or ActorMention) || mention.End > token || ClauseOf(mention.First) != clause)
                continue;
            any = true;
            self |= mention is StateMention { IsSelf: true } && !(subject is not null && IsWhere(mention));
            subject ??= FollowsPreposition(mention) ? null : mention;
        }
        return (any, self, subject);
    }

    private Mention? Antecedent(Clause clause)
    {
        var at = clause.First - 1;
        while (at > 0 && Tokens[at].Text is "," or ")" || (at > 1 && Tokens[at - 1].Text is "("))
            at--;
        return Line.MentionAt(at) is StateMention or ActorMention ? Line.MentionAt(at) : null;
    }

    private Mention? ByActor(int token)
    {
        foreach (var mention in Line.Mentions)
        {
            if (mention is StateMention or ActorMention && mention.First > token && ClauseOf(mention.First) == ClauseOf(token) && HasWord(mention.First - 3, mention.First, t => t.Word == "by"))
                return mention;
        }
        return null;
    }

    private bool FollowsPreposition(Mention mention)
    {
        var before = mention.First - 1;
        while (before >= 0 && Tokens[before].Word is "the" or "a" or "an" or "other" or "some" or "such")
            before--;
        return before >= 0 && Tokens[before].Word is "in" or "to" or "from" or "of" or "with" or "and" or "between" or "at" or "by" or "for" or "near" or "on" or "like" or "as" or "than";
    }

    // “Russian troops stationed in the country”: where others are is told, not who acts.
    private bool IsWhere(Mention mention)
    {
        var before = mention.First - 1;
        return before >= 0 && Tokens[before].Word is "in" or "inside" or "within" or "into" or "across";
    }

    // “at that time its representative …” means the date before; “X, when it addressed the Assembly on 4 December 1998, gave …” says it in a clause of its own.
    private DateMention? OccasionDate(Clause clause)
    {
        for (var at = clause.First; at + 1 < clause.End; at++)
        {
            if (ClauseOf(at) == clause && Tokens[at].Word is "that" or "the" && Tokens[at + 1].Word is "time" or "occasion" && at > 0 && Tokens[at - 1].Word is "at" or "on" or "since")
                return DateBefore(at);
        }
        var isParentDated = false;
        foreach (var date in Line.All<DateMention>())
        {
            var when = ClauseOf(date.First);
            if (when.Link == ClauseLink.Adverbial && when.Parent == clause && Tokens[when.First].Word is "when" && date.Relation == DateRelation.At && IsInside(when, clause))
                return date;
            isParentDated |= when == clause.Parent;
        }
        return clause is { Link: ClauseLink.Coordinate, Parent: { } parent } && !isParentDated ? OccasionDate(parent) : null;
    }

    private DateMention? DateBefore(int token) => Line.All<DateMention>().LastOrDefault(d => d.End <= token);

    // A clause of time says when only where it stands beside the subject, not where it tells of something else after the verb.
    private bool IsInside(Clause inner, Clause outer) => inner.End < outer.End && !HasWord(outer.First, inner.First, t => t.Word is "not" or "no");

    private DateMention? SpeechDate(int token) =>
        _hedges.Find(h => h.Meaning.Hedge == Hedge.Reported && IsInserted(h) && Governs(h, token)) is { } said
            ? Line.All<DateMention>().FirstOrDefault(d => d.First >= said.End && d.First <= said.End + 2 && d.Relation == DateRelation.At)
            : null;

    private DateMention? FrameDate(Clause clause)
    {
        for (var c = clause.Parent; c is not null; c = c.Parent)
        {
            if (Line.All<DateMention>().LastOrDefault(d => ClauseOf(d.First) == c && d.First < clause.First && d.Relation is not (DateRelation.By or DateRelation.Until)) is { } framing)
                return framing;
        }
        // “During the negotiations in September 1997, …”, “When it met in May 2003, …”: what opens the sentence frames its main clause.
        var opening = Line.All<DateMention>().FirstOrDefault(d => d.Relation is not (DateRelation.By or DateRelation.Until));
        if (opening is null || clause.Link is ClauseLink.Relative or ClauseLink.Main && clause.First > 0 && ClauseOf(0).Link != ClauseLink.Adverbial)
            return null;
        var head = ClauseOf(opening.First);
        return opening.First < clause.First && head.First == 0 && head.Link == ClauseLink.Adverbial ? opening : null;
    }

    /// <summary>Whether no semicolon parts two tokens.</summary>
    public bool SameStretch(int left, int right) =>
        !HasWord(Math.Min(left, right), Math.Max(left, right), t => t.Text == ";");

    private bool GovernsByClause(Cue<HedgeCue> cue, int token)
    {
        var of = ClauseOf(cue.First);
        var clause = ClauseOf(token);
        if (of == clause)
            return true;
        for (var c = clause; c.Parent is { } parent; c = parent)
        {
            var says = c.Link == ClauseLink.Complement || (c.Link is ClauseLink.Relative && c.First > cue.First);
            if (parent == of)
                return says || (c.Link == ClauseLink.Adverbial && IsInserted(cue));
        }
        return of.Link is not (ClauseLink.Relative or ClauseLink.Adverbial) && IsInserted(cue) && SameStretch(cue.First, token) && cue.Meaning.Hedge == Hedge.Reported;
    }

    // “The delay, she said, had nothing to do with …”, “it has not signed, it stated in June 2021, because …”: a speech verb whose clause begins
    // and ends at commas governs the whole sentence.
    private bool IsInserted(Cue<HedgeCue> cue)
    {
        var comma = cue.First - 1;
        while (comma > 0 && comma > cue.First - LongestSpeaker && Tokens[comma].Text is not ",")
            comma--;
        if (comma < 1 || comma == cue.First - 1 || Tokens[comma].Text is not "," || Tokens[comma + 1].Word is "and" or "but" or "or" or "which" or "who" || cue.End >= Tokens.Length)
            return false;
        if (Tokens[cue.End].Text is ",")
            return cue.First - comma <= 3;
        if (Tokens[cue.End].Word is not ("in" or "on" or "at" or "to" or "during" or "from") || ClauseOf(comma - 1).Link == ClauseLink.Adverbial)
            return false;
        var end = cue.End + 1;
        while (end < Tokens.Length && end < cue.End + LongestSpeaker && Tokens[end].Text is not ("," or "."))
            end++;
        return end < Tokens.Length && Tokens[end].Text is "," or "." && ClauseOf(comma - 1).HasVerb && !HasWord(cue.End, end, t => t.Word is "that");
    }

    private bool Denies(Cue<string> negation, int first, int end)
    {
        if (ClauseOf(negation.First) != ClauseOf(first) || IsMasked(negation))
            return false;
        if (negation.First >= first)
            return negation.First < end || (negation.Meaning == "determiner" && negation.First - end < ObjectReach && !HasWord(end, negation.First, t => t.Word is "but" or ";"));
        return !HasWord(negation.End, first, t => t.Word is "but" or "than") && !(negation.First == 0 && EndsBefore(negation.End, first));
    }

    // “Not a party to the convention, Kuwait was present …”: what opens the sentence ends where its subject begins.
    private bool EndsBefore(int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => Tokens[i].Text is "," && i + 1 < to && Line.MentionAt(i + 1) is StateMention { IsSelf: true });

    private bool IsMasked(Cue<string> negation) =>
        negation.Meaning == "mask" || _negations.Exists(n => n.Meaning == "mask" && n.First <= negation.First && n.End >= negation.End)
        || _hedges.Exists(h => h.Meaning.MasksNegation && h.First <= negation.First && h.End >= negation.End);

    // “It is not among the States that have acceded.”
    private bool IsNotAmong(Clause parent, Clause relative)
    {
        var among = relative.First - 1;
        while (among >= 0 && among > relative.First - 6 && Tokens[among].Word != "among")
            among--;
        return among >= 0 && Tokens[among].Word == "among" && ClauseOf(among) == parent && _negations.Exists(n => Denies(n, among, among + 1));
    }

    /// <summary>Whether the word at a token stands in an indirect question: “on whether it favors a ban” tells nothing of it.</summary>
    public bool IsAsked(int token)
    {
        for (var clause = ClauseOf(token); clause is not null; clause = clause.Parent)
        {
            if (clause.First < Tokens.Length && Tokens[clause.First].Word is "whether" || (clause.Link == ClauseLink.Complement && clause.First < Tokens.Length && Tokens[clause.First].Word is "if"))
                return true;
        }
        return HasWord(ClauseOf(token).First, token, t => t.Word is "why");
    }

    // “It is not believed that …”, “there are no reports that …”: the denial reaches what is believed.
    private bool IsDeniedBelief(Clause parent, Clause complement) =>
        _hedges.Exists(h => ClauseOf(h.First) == parent && h.First < complement.First && h.Meaning.Hedge is Hedge.Believed or Hedge.Assumed && _negations.Exists(n => Denies(n, h.First, h.End)))
        || _hedges.Exists(h => ClauseOf(h.First) == parent && h.End >= complement.First - 2 && h.Meaning.Hedge == Hedge.Reported && !h.Meaning.IsVerb && _negations.Exists(n => ClauseOf(n.First) == parent && n.First >= h.First - 1 && n.First < h.End));
}

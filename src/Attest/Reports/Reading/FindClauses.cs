using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Attest.Reports.Reading;

/// <summary>
/// Splits a sentence into clauses at semicolons, conjunctions, relative pronouns and subordinate markers, in one pass. There is no grammar
/// behind it: a finite verb is what looks like one, and a clause that opened after a comma closes at the next comma before another finite verb.
/// </summary>
/// <param name="clauseTakers">The stems of verbs that take what is said without “that”: “says it has none”.</param>
internal sealed class FindClauses(FrozenSet<string> clauseTakers)
{
    private static readonly FrozenSet<string> Relatives = FrozenSet.Create(StringComparer.Ordinal, "which", "who", "whom", "whose", "where");
    private static readonly FrozenSet<string> Adverbials = FrozenSet.Create(StringComparer.Ordinal, "when", "while", "because", "although", "though", "whereas", "unless", "if", "as", "since", "before", "after", "until", "once", "whenever");
    private static readonly FrozenSet<string> TimeWords = FrozenSet.Create(StringComparer.Ordinal, "as", "since", "before", "after", "until", "once");
    private static readonly FrozenSet<string> Coordinators = FrozenSet.Create(StringComparer.Ordinal, "and", "but", "yet", "nor", "or", "so");
    private static readonly FrozenSet<string> NounOpeners = FrozenSet.Create(StringComparer.Ordinal, "a", "an", "the", "its", "their", "any", "some", "no", "of", "this", "these", "those", "his", "her");

    private static readonly FrozenSet<string> Openers = Relatives.Concat(Adverbials).Concat(Coordinators).Concat(["that", "whether", ";", "--", "---", "—", "―", ":", "(", ")", ","]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word or mark can open or close a clause by itself; at others only the word before can open one.</summary>
    public static bool IsOpening(string word) => Openers.Contains(word);

    /// <summary>The clause of each token.</summary>
    public ImmutableArray<Clause> Read(TokenLine line) => new Pass(line, clauseTakers).Run();

    private sealed class Pass(TokenLine line, FrozenSet<string> clauseTakers)
    {
        private readonly ImmutableArray<Token> _tokens = line.Tokens;
        private readonly Clause[] _clauseOf = new Clause[line.Tokens.Length];
        private int _count;
        private Clause _current = null!;

        public ImmutableArray<Clause> Run()
        {
            _current = Open(ClauseLink.Main, null);
            for (var at = 0; at < _tokens.Length; at++)
            {
                if (_tokens[at].Form.Is(WordTraits.OpensClause))
                    Step(at);
                else
                    OpenAfterTaker(at);
                _clauseOf[at] = _current;
                _current.First = Math.Min(_current.First, at);
                _current.End = at + 1;
                _current.HasVerb |= IsFiniteVerb(at);
            }
            return ImmutableCollectionsMarshal.AsImmutableArray(_clauseOf);
        }

        private void Step(int at)
        {
            var word = _tokens[at].Word;
            if (at == 0 && !Adverbials.Contains(word))
                return;
            if (word is ";" or "--" or "---" or "—" or "―")
                _current = Open(ClauseLink.Main, word == ";" ? null : MainOf(_current));
            else if (word is ":")
                _current = Open(ClauseLink.Coordinate, _current);
            else if (word is "(")
                _current = Open(ClauseLink.Relative, _current);
            else if (word is ")" && _current.Parent is not null)
                _current = _current.Parent;
            else if (word is ",")
                CloseAtComma(at);
            else
                OpenAtWord(at, word);
        }

        private void OpenAtWord(int at, string word)
        {
            if (IsInsideMention(at))
                return;
            if (word == "that" && IsConjunctionThat(at))
                OpenThat(at);
            else if (AsksAt(at, word) && HasVerbBeforeBreak(at + 1))
                _current = Open(ClauseLink.Complement, _current);
            else if (Relatives.Contains(word) && (at > 0 && _tokens[at - 1].Word is not ("," or "and" or "but") || HasVerbBeforeBreak(at + 1)))
                _current = Open(ClauseLink.Relative, _current);
            else if (Adverbials.Contains(word) && OpensAdverbial(at, word))
                _current = Open(ClauseLink.Adverbial, at == 0 ? null : _current);
            else if (Coordinators.Contains(word) && (word is not ("yet" or "so") || _tokens[at - 1].Word == ","))
                Coordinate(at, word);
            else
                OpenAfterTaker(at);
        }

        private bool IsInsideMention(int at) => line.MentionAt(at) is { } mention && mention.First != at;

        // “says it has none”
        private void OpenAfterTaker(int at)
        {
            if (at > 0 && IsFiniteVerb(at - 1) && clauseTakers.Contains(_tokens[at - 1].Stem) && _tokens[at].IsWord && _tokens[at].Word != "to" && !IsInsideMention(at) && HasOwnVerb(at + 1))
                _current = Open(ClauseLink.Complement, _current);
        }

        // “It is not known if …” asks as “whether” does; other clauses with “if” set a condition.
        private bool AsksAt(int at, string word) =>
            word is "whether" || (word is "if" && at > 0 && _tokens[at - 1].Word is "known" or "know" or "unknown" or "clear" or "unclear" or "certain" or "uncertain" or "sure" or "unsure");

        private void OpenThat(int at)
        {
            var relative = at + 1 < _tokens.Length && IsFiniteVerb(at + 1) && !IsSpeechBefore(at);
            var again = at > 0 && Coordinators.Contains(_tokens[at - 1].Word);
            var parent = again ? NearestComplement(_current)?.Parent ?? _current : _current;
            _current = Open(relative ? ClauseLink.Relative : ClauseLink.Complement, parent);
        }

        // “that” before a noun after a preposition (“at that time”) points; it opens nothing.
        private bool IsConjunctionThat(int at) =>
            HasVerbBeforeBreak(at + 1) && (at == 0 || _tokens[at - 1].Word is not ("at" or "on" or "in" or "by" or "of" or "to" or "from" or "for" or "since" or "than"));

        private bool IsSpeechBefore(int at) => at > 0 && _tokens[at - 1].Form.Is(WordTraits.Finite);

        private bool OpensAdverbial(int at, string word)
        {
            var timed = TimeWords.Contains(word) && at + 1 < _tokens.Length && line.MentionAt(at + 1) is DateMention;
            // “has not once missed a vote” counts.
            return !timed && !(word == "once" && at > 0 && _tokens[at - 1].Word is "not" or "never") && !(word == "as" && at + 1 < _tokens.Length && _tokens[at + 1].Word is "of" or "a" or "an" or "well" or "the")
                && HasVerbBeforeBreak(at + 1);
        }

        private void Coordinate(int at, string word)
        {
            if (word == "nor" && at == 0)
                return;
            var verb = NextFiniteVerb(at + 1);
            // “its nature and its purposes but ruled out …”: the verb is the other conjunction's.
            if (verb < 0 || Enumerable.Range(at + 1, verb - at - 1).Any(i => _tokens[i].Word is "but"))
                return;
            var sharesSubject = verb == SkipAdverbs(at + 1);
            if (sharesSubject && (word == "or" || !_current.HasVerb || JoinsVerbs(at)))
                return;
            if (!sharesSubject && (word == "or" || !_current.HasVerb || _tokens[at + 1].Word is "that"))
                return;
            var outer = ClauseToContinue(at);
            var speaker = NearestComplement(outer)?.Parent;
            // A full clause joined to what somebody says is said by him too: “said that A and B does C”.
            _current = sharesSubject ? Open(ClauseLink.Coordinate, outer) : Open(speaker is null ? ClauseLink.Main : ClauseLink.Complement, speaker);
        }

        // “used, produced and exported”: verbs side by side are one verb group, not clauses.
        private bool JoinsVerbs(int at)
        {
            var before = _tokens[at - 1].Word == "," ? at - 2 : at - 1;
            return before >= 0 && IsFiniteVerb(before) && _tokens[before].Word.EndsWith("ed", StringComparison.Ordinal);
        }

        // A conjunction after a comma continues what a relative or adverbial clause had interrupted.
        private Clause ClauseToContinue(int at)
        {
            var clause = _current;
            while (_tokens[at - 1].Word == "," && clause.Link is ClauseLink.Relative or ClauseLink.Adverbial && clause.Parent is not null)
                clause = clause.Parent;
            return clause;
        }

        private void CloseAtComma(int at)
        {
            if (_current.Link is not (ClauseLink.Relative or ClauseLink.Adverbial) || !(_current.HasVerb || IsVerblessOpening()))
                return;
            var next = at + 1 < _tokens.Length ? _tokens[at + 1].Word : "";
            if (Coordinators.Contains(next) || Relatives.Contains(next))
            {
                if (next is "but" or "yet" && _current.Parent is not null)
                    _current = _current.Parent;
                return;
            }
            if (NextFiniteVerb(at + 1) >= 0 || _current.Parent is not null)
                _current = _current.Parent ?? Open(ClauseLink.Main, null);
        }

        // “While valuing the treaty, …”, “Though a party to the convention, …”: a participle or a bare predicate stands for the finite verb.
        private bool IsVerblessOpening() =>
            _current.First == 0 && _tokens.Length > 1 && (_tokens[1].Word is "a" or "an" or "not" or "no" or "still" or "already" or "neither" || _tokens[1].Word.EndsWith("ing", StringComparison.Ordinal));

        private static Clause? NearestComplement(Clause clause)
        {
            for (var c = clause; c is not null; c = c.Parent)
            {
                if (c.Link == ClauseLink.Complement)
                    return c;
            }
            return null;
        }

        private static Clause MainOf(Clause clause)
        {
            while (clause.Parent is not null)
                clause = clause.Parent;
            return clause;
        }

        // “says it has none”, not “said little on the subject, but …”.
        private bool HasOwnVerb(int from)
        {
            var verb = NextFiniteVerb(from, 7);
            for (var i = from - 1; i < verb; i++)
            {
                if (_tokens[i].Word is "," || Coordinators.Contains(_tokens[i].Word))
                    return false;
            }
            return verb > 0;
        }

        private bool HasVerbBeforeBreak(int from) => NextFiniteVerb(from, 24) >= 0;

        // The next finite verb before a break; a short subject may stand before it.
        private int NextFiniteVerb(int from, int reach = 14)
        {
            for (var i = from; i < _tokens.Length && i < from + reach; i++)
            {
                if (_tokens[i].Word is ";" or "--" or ":" or "(" || (i > from + 1 && (Relatives.Contains(_tokens[i].Word) || _tokens[i].Word == "that")))
                    return -1;
                if (IsFiniteVerb(i))
                    return i;
            }
            return -1;
        }

        private int SkipAdverbs(int from)
        {
            var i = from;
            while (i < _tokens.Length && (_tokens[i].Word is "not" or "also" or "then" or "again" or "never" or "still" or "even" or "later" || _tokens[i].Word.EndsWith("ly", StringComparison.Ordinal)))
                i++;
            return i;
        }

        private bool IsFiniteVerb(int at)
        {
            var token = _tokens[at];
            if (!token.Form.Is(WordTraits.Finite) || line.MentionAt(at) is not null || (token.IsCapitalised && at > 0))
                return false;
            return at == 0 || (!NounOpeners.Contains(_tokens[at - 1].Word) && !IsAttribute(at));
        }

        // “42 suspected hazardous areas”: what stands between a number and its noun is no verb.
        private bool IsAttribute(int at) =>
            line.MentionAt(at - 1) is Quantities.QuantityMention && _tokens[at].Word is "suspected" or "confirmed" or "reported" or "registered" or "recorded" or "identified" or "affected" or "known" or "stockpiled" or "retained"
            && at + 1 < _tokens.Length && _tokens[at + 1].IsWord && _tokens[at + 1].Word is not ("by" or "in" or "on" or "at" or "for" or "during" or "to" or "from" or "as" or "that" or "and" or "or" or "a" or "an" or "the");

        private Clause Open(ClauseLink link, Clause? parent) => new(_count++, link, parent);
    }
}

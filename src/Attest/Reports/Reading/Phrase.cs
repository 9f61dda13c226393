using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>
/// A pattern over the tokens of a sentence, written in the little language of data/phrases: elements separated by spaces, each
/// <c>word</c> (any inflected form), <c>=word</c> (this form only), <c>a|b</c> (either), <c>word?</c> (may be missing), <c>*</c> (any one word),
/// <c>...</c> or <c>...8</c> (a gap of up to 4, or 8, tokens or mentions) and <c>&lt;class&gt;</c> (a mention of that class).
/// Words inside the name of a treaty, meeting, resolution or report are no words of their own.
/// </summary>
internal sealed class Phrase
{
    private const int DefaultGap = 4;
    private readonly ImmutableArray<Element> _elements;

    // What each word that may not be missing and has alternatives marks a sentence with, in any of them; and the mentions that may not be missing.
    private readonly ImmutableArray<UInt128> _neededOfSeveral;
    private readonly int _neededMentions;
    private readonly UInt128 _openingMarks;

    private Phrase(ImmutableArray<Element> elements)
    {
        _elements = elements;
        Required = [.. elements.Where(e => !e.Optional && e.Keys.Length > 0).Select(e => e.Keys)];
        var needed = Required.Where(keys => keys.All(key => key.Kind != PhraseKeyKind.Mention)).ToLookup(keys => keys.Length == 1, keys => keys.Aggregate(UInt128.Zero, (marks, key) => marks | key.Mark));
        MarksNeeded = needed[true].Aggregate(UInt128.Zero, (all, marks) => all | marks);
        _neededOfSeveral = [.. needed[false].Distinct()];
        _neededMentions = Required.Where(keys => keys is [{ Kind: PhraseKeyKind.Mention }]).Aggregate(0, (classes, keys) => classes | keys[0].Mention.Bit());
        Openings = [.. elements.Take(elements.TakeWhile(e => e.Optional).Count() + 1).SelectMany(e => e.Keys)];
        _openingMarks = Openings.Aggregate(UInt128.Zero, (marks, key) => marks | key.Mark);
        OpensWithMention = Openings.Any(key => key.Kind == PhraseKeyKind.Mention);
    }

    /// <summary>What the phrase can begin with.</summary>
    public ImmutableArray<PhraseKey> Openings { get; }

    /// <summary>Whether the phrase can begin with a mention.</summary>
    public bool OpensWithMention { get; }

    /// <summary>Compiles a phrase; throws <see cref="FormatException"/> when it does not follow the language.</summary>
    public static Phrase Compile(string pattern, WordForms forms)
    {
        var elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(e => Element.Parse(e, forms)).ToImmutableArray();
        if (elements.FirstOrDefault(e => !e.Optional) is not { Gap: 0, IsAny: false } || elements[0].IsAny)
            throw new FormatException($"“{pattern}” is not a phrase: it must begin with a word or a mention class.");
        return new Phrase(elements);
    }

    /// <summary>The words and mentions that may not be missing, each with its alternatives.</summary>
    public ImmutableArray<ImmutableArray<PhraseKey>> Required { get; }

    /// <summary>What the words without alternatives that may not be missing mark a sentence with.</summary>
    public UInt128 MarksNeeded { get; }

    /// <summary>Whether it asks for no word, or for words that a mention can stand for.</summary>
    public bool HasOnlyMentions => MarksNeeded == 0 && _neededOfSeveral.IsEmpty;

    /// <summary>Whether the words of a sentence may hold the phrase; where it says no, the phrase is nowhere in it.</summary>
    public bool MayStandAmong(UInt128 marks)
    {
        if ((MarksNeeded & ~marks) != 0)
            return false;
        foreach (var needed in _neededOfSeveral)
        {
            if ((needed & marks) == 0)
                return false;
        }
        return true;
    }

    /// <summary>Whether the mentions found in a sentence so far may hold the phrase.</summary>
    public bool MayStandAmong(int mentionClasses) => (_neededMentions & ~mentionClasses) == 0;

    /// <summary>Whether the phrase may begin at a word that marks its sentence so; where it says no, it does not begin there.</summary>
    public bool MayOpen(UInt128 marks) => OpensWithMention || (_openingMarks & marks) != 0;

    /// <summary>What the phrase can begin with at a token; null where it cannot.</summary>
    public PhraseKeyKind? OpeningAt(TokenLine line, int at)
    {
        PhraseKeyKind? first = null;
        var form = line.Tokens[at].Form;
        foreach (var key in Openings)
        {
            var opens = key.Kind switch
            {
                PhraseKeyKind.Word => form.WordNumber == key.Number,
                PhraseKeyKind.Mention => line.EndOfMention(at, key.Mention) > at,
                _ => form.StemNumber == key.Number,
            };
            if (opens && (first is null || key.Kind < first))
                first = key.Kind;
        }
        return first;
    }

    /// <summary>Where the phrase ends when it begins at the token, or -1.</summary>
    public int MatchAt(TokenLine line, int at) => Match(line, at, 0);

    private int Match(TokenLine line, int at, int element)
    {
        if (element == _elements.Length)
            return at;
        var wanted = _elements[element];
        if (wanted.Gap > 0)
            return MatchGap(line, at, element, wanted.Gap);
        if (at < line.Tokens.Length)
        {
            var next = wanted.MatchAt(line, at);
            var end = next > 0 ? Match(line, next, element + 1) : -1;
            if (end >= 0)
                return end;
        }
        return wanted.Optional ? Match(line, at, element + 1) : -1;
    }

    private int MatchGap(TokenLine line, int at, int element, int gap)
    {
        // What is named by several words is skipped as one.
        for (var skipped = 0; skipped <= gap; skipped++)
        {
            var end = Match(line, at, element + 1);
            if (end >= 0 || at >= line.Tokens.Length || line.Tokens[at].Text is ";")
                return end;
            at = line.MentionAt(at)?.End ?? at + 1;
        }
        return -1;
    }

    private sealed record Element(ImmutableArray<PhraseKey> Keys, bool Optional, bool IsAny, int Gap)
    {
        public static Element Parse(string text, WordForms forms)
        {
            if (text.StartsWith("...", StringComparison.Ordinal))
                return new Element([], false, false, text.Length == 3 ? DefaultGap : int.Parse(text.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture));
            var optional = text.Length > 1 && text.EndsWith('?');
            var body = optional ? text[..^1] : text;
            if (body == "*")
                return new Element([], optional, true, 0);
            return new Element([.. body.Split('|').Select(key => PhraseKey.Parse(key, forms))], optional, false, 0);
        }

        public int MatchAt(TokenLine line, int at)
        {
            if (IsAny)
                return line.Tokens[at].IsWord ? at + 1 : -1;
            foreach (var key in Keys)
                if (key.EndOf(line, at) is > 0 and var end)
                    return end;
            return -1;
        }
    }
}

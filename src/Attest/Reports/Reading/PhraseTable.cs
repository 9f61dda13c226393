using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>A list of phrases, each with what it means, compiled once and found in one pass over a sentence.</summary>
/// <typeparam name="T">What a phrase of the list means.</typeparam>
internal sealed class PhraseTable<T>
{
    // By the number of the stem or word: most tokens open no phrase of a table, and that is asked for every token and every table.
    private readonly (Phrase Phrase, T Meaning)[]?[] _byStem;
    private readonly (Phrase Phrase, T Meaning)[]?[] _byWord;
    private readonly ImmutableArray<(MentionClass Class, Phrase Phrase, T Meaning)> _byMention;
    private readonly ulong _bit;
    private readonly ImmutableArray<Phrase> _ofMentions;

    /// <summary>Makes the table; at one place the phrase that covers more tokens wins, then the earlier in the list.</summary>
    public PhraseTable(IEnumerable<(Phrase Phrase, T Meaning)> rows, WordForms forms)
    {
        var all = rows.ToList();
        var openings = all.SelectMany(r => r.Phrase.Openings.Select(key => (Key: key, Row: r))).ToLookup(o => o.Key.Kind);
        _bit = forms.AddTable([.. all.Select(r => r.Phrase)]);
        _byStem = Index(openings[PhraseKeyKind.Stem]);
        _byWord = Index(openings[PhraseKeyKind.Word]);
        _byMention = [.. openings[PhraseKeyKind.Mention].Select(o => (o.Key.Mention, o.Row.Phrase, o.Row.Meaning))];
        _ofMentions = [.. all.Select(r => r.Phrase).Where(phrase => phrase.HasOnlyMentions)];
    }

    /// <summary>Whether a sentence may hold a phrase of the table, by its words alone; most sentences hold none of most tables.</summary>
    public bool MayOccurIn(TokenLine line) => (line.Phrases & _bit) != 0 || (!_ofMentions.IsEmpty && line.Mentions.Count > 0);

    /// <summary>The phrases found, left to right; where two begin at one token the longer wins, and a found phrase does not hide later ones that overlap it.</summary>
    public List<Cue<T>> Find(TokenLine line)
    {
        var found = new List<Cue<T>>();
        if (!MayOccurIn(line))
            return found;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (MayBeginAt(line, at) && LongestAt(line, at) is { } cue)
                found.Add(cue);
        }
        return found;
    }

    /// <summary>The phrases found, left to right, without those that overlap one before: “not attend” is not “attend” too.</summary>
    public List<Cue<T>> FindApart(TokenLine line)
    {
        var apart = new List<Cue<T>>();
        foreach (var cue in Find(line))
            if (apart.Count == 0 || cue.First >= apart[^1].End)
                apart.Add(cue);
        return apart;
    }

    private bool MayBeginAt(TokenLine line, int at) =>
        (line.Tokens[at].Form.Openings & _bit) != 0 || (!_byMention.IsEmpty && line.MentionAt(at)?.First == at);

    private Cue<T>? LongestAt(TokenLine line, int at)
    {
        var (best, bestMeaning) = (0, default(T)!);
        var form = line.Tokens[at].Form;
        if (form.StemNumber >= 0 && form.StemNumber < _byStem.Length && _byStem[form.StemNumber] is { } byStem)
            foreach (var (phrase, meaning) in byStem)
                Try(phrase, meaning);
        if (form.WordNumber >= 0 && form.WordNumber < _byWord.Length && _byWord[form.WordNumber] is { } byWord)
            foreach (var (phrase, meaning) in byWord)
                Try(phrase, meaning);
        if (line.MentionAt(at)?.First == at)
            foreach (var (mentionClass, phrase, meaning) in _byMention)
                if (line.EndOfMention(at, mentionClass) > at)
                    Try(phrase, meaning);
        return best > 0 ? new Cue<T>(at, best, bestMeaning) : null;

        void Try(Phrase phrase, T meaning)
        {
            if (phrase.MayStandAmong(line.Marks) && phrase.MayStandAmong(line.MentionClasses) && phrase.MatchAt(line, at) is var end && end > at && end > best)
                (best, bestMeaning) = (end, meaning);
        }
    }

    private static (Phrase Phrase, T Meaning)[]?[] Index(IEnumerable<(PhraseKey Key, (Phrase Phrase, T Meaning) Row)> openings)
    {
        var groups = openings.GroupBy(o => o.Key.Number, o => o.Row).ToList();
        var index = new (Phrase Phrase, T Meaning)[groups.Count == 0 ? 0 : groups.Max(g => g.Key) + 1][];
        foreach (var group in groups)
            index[group.Key] = [.. group];
        return index;
    }
}

using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>A list of phrases, each with what it means, compiled once and found in one pass over a sentence.</summary>
/// <typeparam name="T">What a phrase of the list means.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int UsualCandidates = 64;

    private readonly ImmutableArray<(Phrase Phrase, T Meaning)> _rows;
    private readonly ImmutableArray<short> _ofMentions;
    private readonly bool _opensWithMention;
    private readonly int _number;
    private readonly ulong _bit;

    /// <summary>Makes the table; at one place the phrase that covers more tokens wins, then the one that opens with a stem, a word, a mention, then the earlier in the list.</summary>
    public PhraseTable(IEnumerable<(Phrase Phrase, T Meaning)> rows, WordForms forms)
    {
        _rows = [.. rows];
        _number = forms.AddTable(_rows.Select(r => r.Phrase));
        _bit = PhrasePlace.BitOf(_number);
        _ofMentions = [.. Enumerable.Range(0, _rows.Length).Where(row => _rows[row].Phrase.HasOnlyMentions).Select(row => (short)row)];
        _opensWithMention = _rows.Any(r => r.Phrase.OpensWithMention);
    }

    /// <summary>Whether a sentence may hold a phrase of the table, by its words alone; most sentences hold none of most tables.</summary>
    public bool MayOccurIn(TokenLine line) =>
        ((line.Phrases & _bit) != 0 || (!_ofMentions.IsEmpty && line.Mentions.Count > 0))
        && ((line.Openings & _bit) != 0 || (_opensWithMention && line.Mentions.Count > 0));

    /// <summary>Whether words that follow each other may hold a phrase of the table that asks for a word: a look before more is known of them.</summary>
    public bool MayOccurAmong(ImmutableArray<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if ((token.Form.Tells & _bit) != 0)
                return true;
        }
        return !_ofMentions.IsEmpty;
    }

    /// <summary>The phrases found, left to right; where two begin at one token the longer wins, and a found phrase does not hide later ones that overlap it.</summary>
    public List<Cue<T>> Find(TokenLine line)
    {
        var found = new List<Cue<T>>();
        if (MayOccurIn(line) && CountCandidates(line) is > 0 and var most)
            Find(line, most <= UsualCandidates ? stackalloc short[UsualCandidates] : new short[most], found);
        return found;
    }

    private void Find(TokenLine line, Span<short> rows, List<Cue<T>> found)
    {
        rows = rows[..Candidates(line, rows)];
        var openings = line.OpeningsAt;
        for (var at = 0; at < openings.Length && !rows.IsEmpty; at++)
        {
            if (((openings[at] & _bit) != 0 || (_opensWithMention && line.MentionAt(at)?.First == at)) && LongestAt(line, at, rows) is { } cue)
                found.Add(cue);
        }
    }

    /// <summary>The phrases found, each at the token it begins at, and one place more for what would begin behind the sentence.</summary>
    public Cue<T>?[] FindByToken(TokenLine line)
    {
        var byToken = new Cue<T>?[line.Tokens.Length + 1];
        foreach (var cue in Find(line))
            byToken[cue.First] = cue;
        return byToken;
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

    private int CountCandidates(TokenLine line)
    {
        var count = _ofMentions.Length;
        foreach (var candidate in line.Candidates)
            count += candidate.Table == _number ? 1 : 0;
        return count;
    }

    // The rows whose words and mentions may all stand in the sentence: of a hundred phrases a few, or none.
    private int Candidates(TokenLine line, Span<short> rows)
    {
        var count = 0;
        foreach (var candidate in line.Candidates)
        {
            if (candidate.Table == _number && _rows[candidate.Row].Phrase.MayStandAmong(line.MentionClasses))
                rows[count++] = candidate.Row;
        }
        foreach (var row in _ofMentions)
        {
            if (_rows[row].Phrase.MayStandAmong(line.MentionClasses))
                rows[count++] = row;
        }
        return count;
    }

    private Cue<T>? LongestAt(TokenLine line, int at, ReadOnlySpan<short> rows)
    {
        var (longest, best, bestOpening) = (at, (short)-1, PhraseKeyKind.Stem);
        var marks = line.Tokens[at].Form.Marks;
        foreach (var row in rows)
        {
            var phrase = _rows[row].Phrase;
            if (!phrase.MayOpen(marks) || phrase.OpeningAt(line, at) is not { } opening || phrase.MatchAt(line, at) is var end && (end <= at || end < longest))
                continue;
            if (end > longest || opening < bestOpening || (opening == bestOpening && row < best))
                (longest, best, bestOpening) = (end, row, opening);
        }
        return best < 0 ? null : new Cue<T>(at, longest, _rows[best].Meaning);
    }
}

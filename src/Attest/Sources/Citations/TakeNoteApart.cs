using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>
/// Takes a note apart: each of its words gets the role it has in the citation it belongs to, so that the note can be written again from what was read. Nothing is left over: together the parts are
/// the text of the note, white space folded.
/// </summary>
internal sealed class TakeNoteApart(CitationPhrases phrases)
{
    private readonly WordRole _openers = phrases.Role("opener");
    private readonly WordRole _joints = phrases.Role("joint");

    /// <summary>The parts in order.</summary>
    /// <param name="note">The note.</param>
    /// <param name="cited">What it cites, each with its place in the note, in order.</param>
    public ImmutableArray<NotePart> Of(NoteText note, IReadOnlyList<(Citation Citation, int Start, int End)> cited)
    {
        Sheet sheet = new(note.Text);
        for (var i = 0; i < cited.Count; i++)
            Mark(note, sheet, i, cited[i].Citation, cited[i].Start, cited[i].End);
        for (var at = 0; at < sheet.Words.Length;)
            at = Join(sheet, at);
        return sheet.ToParts();
    }

    // What tells most is placed first: a title may hold the name of a place, but no place holds a title.
    private void Mark(NoteText note, Sheet sheet, int source, Citation citation, int start, int end)
    {
        var (from, to) = (sheet.PlaceOf(start), sheet.PlaceOf(end));
        if (citation.Kind == CitationKind.Explanatory)
        {
            sheet.Fill(from, to, NotePartRole.Remark, source);
            return;
        }
        sheet.Fill(from, to, NotePartRole.Detail, source);
        foreach (var (role, words) in Fields(citation))
            sheet.Place(from, to, role, words);
        foreach (var date in note.DatesBetween(start, end))
            sheet.Take(sheet.PlaceOf(date.Start), Math.Min(to, sheet.PlaceOf(date.End)), NotePartRole.Date);
        if (phrases.FindKind(note, start, end) is { } kind)
            sheet.Take(sheet.PlaceOf(kind.Start), sheet.PlaceOf(kind.End), NotePartRole.Kind);
        MarkOpening(note, sheet, citation, start, end);
    }

    private static IEnumerable<(NotePartRole Role, string Words)> Fields(Citation citation)
    {
        (NotePartRole, string?)[] told =
        [
            (NotePartRole.Title, citation.Title),
            (NotePartRole.Address, citation.Url),
            (NotePartRole.Container, citation.Container),
            .. citation.Persons.Select(person => (NotePartRole.Person, (string?)person)),
            (NotePartRole.Office, citation.Office),
            (NotePartRole.Organisation, citation.Organisation),
            (NotePartRole.About, citation.About),
            (NotePartRole.Place, citation.Place),
            .. (citation.Pinpoint ?? "").Split(", ").Select(point => (NotePartRole.Pinpoint, (string?)point)),
        ];
        return from field in told where !string.IsNullOrEmpty(field.Item2) select (field.Item1, field.Item2);
    }

    private void MarkOpening(NoteText note, Sheet sheet, Citation citation, int start, int end)
    {
        foreach (var token in note.Between(start, end))
        {
            var (from, to) = (sheet.PlaceOf(token.Start), sheet.PlaceOf(token.End));
            if (citation.IsIbid && token.Word is "ibid" or "ibidem" or "idem" or "id")
            {
                sheet.Take(from, to, NotePartRole.Ibid);
                return;
            }
            if (!_openers.Has(token.Word) && token.Word is not ("e" or "g"))
                return;
            sheet.Take(from, to, NotePartRole.Opener);
        }
    }

    // The marks and small words at the ends of what no field has taken are joints; answers where what comes next begins.
    private int Join(Sheet sheet, int at)
    {
        var end = sheet.EndOf(at);
        if (!sheet.IsOpen(at))
            return end;
        var (from, to) = (at, end);
        for (var next = from; next < to && (next = sheet.EndOfWord(from, to)) > from && IsJoint(sheet.Words.AsSpan(from..next)); from = next)
            continue;
        for (var before = to; before > from && (before = sheet.StartOfWord(from, to)) < to && IsJoint(sheet.Words.AsSpan(before..to)); to = before)
            continue;
        sheet.Take(at, from, NotePartRole.Joint);
        sheet.Take(to, end, NotePartRole.Joint);
        return end;
    }

    private bool IsJoint(ReadOnlySpan<char> word) => !char.IsLetterOrDigit(word[0]) || _joints.HasSmall(word);

    /// <summary>The text of a note, white space folded, with the role of each sign.</summary>
    private sealed class Sheet
    {
        private readonly NotePartRole[] _roles;
        private readonly int[] _sources;
        private readonly int[]? _places;

        public Sheet(string printed)
        {
            Words = SourceText.Fold(printed);
            _roles = new NotePartRole[Words.Length];
            _sources = new int[Words.Length];
            Array.Fill(_roles, NotePartRole.Remark);
            Array.Fill(_sources, -1);
            if (!ReferenceEquals(Words, printed) && Words != printed)
                _places = Places(printed, Words);
        }

        public string Words { get; }

        /// <summary>Where a sign of the text as printed stands in the folded one.</summary>
        public int PlaceOf(int printed) => _places is null ? printed : _places[printed];

        public void Fill(int from, int to, NotePartRole role, int source)
        {
            for (var at = from; at < to; at++)
                (_roles[at], _sources[at]) = (role, source);
        }

        /// <summary>Gives a role to those signs that have none yet.</summary>
        public void Take(int from, int to, NotePartRole role)
        {
            for (var at = from; at < to; at++)
                if (IsOpen(at))
                    _roles[at] = role;
        }

        /// <summary>Gives a role to the first place where words stand whole and nothing is taken.</summary>
        public void Place(int from, int to, NotePartRole role, string words)
        {
            for (var at = from; at + words.Length <= to; at++)
            {
                var found = Words.AsSpan(at, to - at).IndexOf(words, StringComparison.Ordinal);
                if (found < 0)
                    return;
                at += found;
                if (!IsWhole(at, at + words.Length) || _roles.AsSpan(at, words.Length).ContainsAnyExcept(NotePartRole.Detail))
                    continue;
                Take(at, at + words.Length, role);
                return;
            }
        }

        /// <summary>Whether nothing has taken a sign yet.</summary>
        public bool IsOpen(int at) => _roles[at] == NotePartRole.Detail || (_roles[at] == NotePartRole.Remark && _sources[at] < 0);

        /// <summary>Where the run of one role ends that a place is in.</summary>
        public int EndOf(int at)
        {
            var end = at;
            while (end < Words.Length && _roles[end] == _roles[at] && _sources[end] == _sources[at])
                end++;
            return end;
        }

        public int EndOfWord(int from, int limit)
        {
            var at = from;
            while (at < limit && char.IsLetterOrDigit(Words[at]))
                at++;
            return at > from ? at : Math.Min(limit, from + 1);
        }

        public int StartOfWord(int limit, int to)
        {
            var at = to;
            while (at > limit && char.IsLetterOrDigit(Words[at - 1]))
                at--;
            return at < to ? at : Math.Max(limit, to - 1);
        }

        public ImmutableArray<NotePart> ToParts()
        {
            var parts = ImmutableArray.CreateBuilder<NotePart>();
            for (int at = 0, end; at < Words.Length; at = end)
            {
                end = EndOf(at);
                parts.Add(new NotePart(_roles[at], Words[at..end], _sources[at] < 0 ? null : _sources[at]));
            }
            return parts.DrainToImmutable();
        }

        private bool IsWhole(int from, int to) =>
            !(from > 0 && char.IsLetterOrDigit(Words[from - 1]) && char.IsLetterOrDigit(Words[from])) && !(to < Words.Length && char.IsLetterOrDigit(Words[to]) && char.IsLetterOrDigit(Words[to - 1]));

        // Folding changes nothing but white space, so that both can be walked side by side.
        private static int[] Places(string printed, string folded)
        {
            var places = new int[printed.Length + 1];
            var at = 0;
            for (var i = 0; i < printed.Length; i++)
            {
                var isSpace = char.IsWhiteSpace(printed[i]);
                if (!isSpace && at < folded.Length && folded[at] == ' ')
                    at++;
                places[i] = at;
                at += isSpace ? 0 : 1;
            }
            places[^1] = at;
            return places;
        }
    }
}

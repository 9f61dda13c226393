using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>
/// Splits a note into the sources it names: at the ends of sentences, at semicolons, at “and” between two complete citations, at “citing”, and after
/// each date where several things of one kind are listed (“Article 7 Reports, 12 December 2001 and 29 April 2002”).
/// </summary>
internal sealed class SplitNote(CitationPhrases phrases)
{
    // A phrase that stands so early opens the citation; what follows may be a sentence, it is still a citation (“Interview with Paul Sami, who heads …”).
    private const int OpeningWords = 5;

    private readonly WordRole _verbs = phrases.Role("verb");
    private readonly WordRole _pinpoints = phrases.Role("pinpoint");
    private readonly WordRole _decorations = phrases.Role("decoration");

    /// <summary>The pieces in order; none when the note only tells how sources were asked.</summary>
    /// <param name="note">The note.</param>
    /// <param name="known">Titles that earlier notes of the page cite: they are recognised where nothing else tells that a citation begins.</param>
    public ImmutableArray<CitationPiece> Of(NoteText note, IReadOnlyCollection<string> known)
    {
        var pieces = new List<CitationPiece>();
        foreach (var (start, end) in Sentences(note))
            AddSentence(pieces, note, start, end, known);
        return [.. pieces];
    }

    private void AddSentence(List<CitationPiece> pieces, NoteText note, int start, int end, IReadOnlyCollection<string> known)
    {
        var kind = phrases.FindKind(note, start, end);
        var words = note.Text.AsSpan(start, end - start);
        if (pieces.Count > 0 && StartsWithAny(words, "aside"))
            pieces[^1] = pieces[^1] with { End = end };
        else if (!Explains(note, start, end, kind))
            foreach (var (from, to) in Semicolons(note, start, end))
                AddJoined(pieces, note, from, to, known);
        else if (ContainsAny(words, "asking"))
            return;
        else if (pieces is [.., { Explains: true } last])
            pieces[^1] = last with { End = end };
        else
            pieces.Add(new CitationPiece(start, end, null, Explains: true));
    }

    private bool Explains(NoteText note, int start, int end, KindMatch? kind)
    {
        if (kind?.Phrase.Kind is CitationKind.Explanatory)
            return true;
        if (kind?.Phrase.Kind is CitationKind.OwnEdition or CitationKind.CountryReport || IsIbid(note.Between(start, end)))
            return false;
        var tokens = note.Between(start, end);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (kind is not null && kind.Start == tokens[i].Start && i < OpeningWords && kind.Phrase.Kind is not (CitationKind.Law or CitationKind.Report or CitationKind.Database or CitationKind.Book))
                return false;
            // “who heads”, “which was held”: a verb that belongs to a name, not to the sentence.
            if (!tokens[i].IsQuoted && _verbs.Has(tokens[i].Form.Text) && !(i > 0 && tokens[i - 1].Word is "who" or "which" or "that"))
                return true;
        }
        return false;
    }

    // Semicolons part citations, unless what follows only points further into the same one (“Ibid., p. 5; Form D”).
    private List<(int Start, int End)> Semicolons(NoteText note, int start, int end)
    {
        var parts = new List<(int Start, int End)>();
        var from = start;
        for (var at = start; at <= end; at++)
            if (at == end || (note.Text[at] == ';' && !note.IsInside(at)))
            {
                var isFurther = parts.Count > 0 && note.Between(from, at) is [var first, ..] && _pinpoints.Has(first.Word) && phrases.FindKind(note, from, at) is null;
                if (isFurther)
                    parts[^1] = (parts[^1].Start, at);
                else
                    parts.Add((from, at));
                from = at + 1;
            }
        return parts;
    }

    private void AddJoined(List<CitationPiece> pieces, NoteText note, int start, int end, IReadOnlyCollection<string> known)
    {
        var kind = phrases.FindKind(note, start, end);
        foreach (var token in note.Between(start, end))
        {
            if (token.IsQuoted || token.Start <= start || note.IsInside(token.Start))
                continue;
            var isCut = token.Word switch
            {
                "and" or "et" or "y" => (IsComplete(note, start, token.Start) && BeginsCitation(note, start, token.End, end)) || IsKnown(note, start, token, end, known),
                "citing" => true,
                _ => false,
            };
            if (!isCut)
                continue;
            AddListed(pieces, note, start, token.Start, null);
            AddJoined(pieces, note, token.End, end, known);
            return;
        }
        AddListed(pieces, note, start, end, kind);
    }

    // One piece for each date of a plural (“Interviews with A, 18 May 2000, and with B, 19 May 2000”).
    private void AddListed(List<CitationPiece> pieces, NoteText note, int start, int end, KindMatch? known)
    {
        var kind = known ?? phrases.FindKind(note, start, end);
        var days = kind?.Phrase.IsPlural is true ? note.DatesBetween(start, end).Where(date => date.Precision == 3 || kind.Phrase.Kind is CitationKind.OwnEdition).ToList() : [];
        var from = start;
        for (var i = 0; i + 1 < days.Count; i++)
        {
            Add(pieces, note, from, days[i].End, kind);
            from = days[i].End;
        }
        Add(pieces, note, from, end, kind);
    }

    private static void Add(List<CitationPiece> pieces, NoteText note, int start, int end, KindMatch? kind)
    {
        start = SkipSpace(note.Text, start, end);
        if (note.Between(start, end) is [{ Word: "and" } and, ..] && and.Start == start)
            start = SkipSpace(note.Text, and.End, end);
        while (end > start && (char.IsWhiteSpace(note.Text[end - 1]) || note.Text[end - 1] is ',' or ';'))
            end--;
        if (end > start)
            pieces.Add(new CitationPiece(start, end, kind, Explains: false));
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ',' or ';' or '.'))
            at++;
        return at;
    }

    // A citation is complete when it has come to a number, a year or a closing quotation mark: what joins names of persons or bodies stands before that.
    private static bool IsComplete(NoteText note, int start, int at)
    {
        while (at > start && (char.IsWhiteSpace(note.Text[at - 1]) || note.Text[at - 1] is ','))
            at--;
        return at > start && (char.IsDigit(note.Text[at - 1]) || note.Text[at - 1] is '”' or '"' or '.' or ')');
    }

    // “…, and U.S. Department of State, Mine Web”: after a comma, a source that was cited before.
    private static bool IsKnown(NoteText note, int start, CitationToken and, int end, IReadOnlyCollection<string> known) =>
        note.Text.AsSpan(start, and.Start - start).TrimEnd() is [.., ','] && known.Any(title => note.Text.AsSpan(and.End, end - and.End).Contains(title, StringComparison.OrdinalIgnoreCase));

    private bool BeginsCitation(NoteText note, int start, int from, int end)
    {
        if (phrases.FindKind(note, from, end) is { } next)
            // A phrase far behind may belong to what is still listed; a comma or a date before it shows that it does.
            return next.Start - from < 60;
        var before = phrases.FindKind(note, start, from)?.Phrase;
        if (before?.IsPlural is true)
            return false;
        // “Landmine Monitor Report 2002, p. 9, and Human Rights Watch, Title (New York, 1993)”: what follows has parts and a year of its own.
        var follows = note.Text.AsSpan(from, end - from);
        if (before?.Kind is CitationKind.OwnEdition or CitationKind.CountryReport && follows.Contains(',') && note.Between(from, end) is [{ Word: var word }, ..] && !_pinpoints.Has(word))
            return true;
        return note.Between(from, end) is [{ IsQuoted: true }, ..];
    }

    private List<(int Start, int End)> Sentences(NoteText note)
    {
        var sentences = new List<(int, int)>();
        var text = note.Text;
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '?' or '!'))
                continue;
            var stop = at;
            while (at + 1 < text.Length && text[at + 1] is '.' or '”' or '"' or ')' or '»' or '’')
                if (++at + 1 >= text.Length)
                    break;
            if (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && Ends(note, from, stop, at + 1))
            {
                sentences.Add((from, at + 1));
                from = at + 2;
            }
        }
        if (from < text.Length)
            sentences.Add((from, text.Length));
        return sentences;
    }

    private bool Ends(NoteText note, int from, int stop, int after)
    {
        var text = note.Text;
        if (note.IsInside(after))
            return false;
        var next = after;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= text.Length || !(char.IsUpper(text[next]) || text[next] is '“' or '"' or '«' || char.IsDigit(text[next])))
            return false;
        var word = stop;
        while (word > from && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] is '.' or '-' or '’'))
            word--;
        if (after - stop > 1)
            // “Maj. Gen. (Ret.) A. Rao”: letters after a rank end nothing.
            return text[after - 1] != ')' || !_decorations.Has(text.AsSpan(word..stop));
        if (word < stop && IsNumberWord(text.AsSpan(word, stop - word)) && IsNumbered(text.AsSpan(next)))
            return false;
        return IsPointedAt(text, from, word, stop) || !phrases.Sentences.IsAbbreviation(text.AsSpan(word, stop - word), text.AsSpan(next));
    }

    // “Form J. Converted at …”: a single letter after such a word is no initial.
    private bool IsPointedAt(string text, int from, int word, int stop)
    {
        if (stop - word != 1 || !char.IsUpper(text[word]) || word - 2 < from || text[word - 1] != ' ')
            return false;
        var start = word - 1;
        while (start > from && char.IsLetter(text[start - 1]))
            start--;
        return _pinpoints.HasSmall(text.AsSpan(start..(word - 1)));
    }

    private static bool IsNumberWord(ReadOnlySpan<char> word) =>
        word.Equals("No", StringComparison.OrdinalIgnoreCase) || word.Equals("Nos", StringComparison.OrdinalIgnoreCase) || word.Equals("Ref", StringComparison.OrdinalIgnoreCase)
        || word.Equals("p", StringComparison.OrdinalIgnoreCase) || word.Equals("pp", StringComparison.OrdinalIgnoreCase);

    // “No. MFA/DIS/2003/114”, “p. A-2”: a number begins, whatever letters it has.
    private static bool IsNumbered(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsAsciiDigit(c))
                return true;
            else if (char.IsWhiteSpace(c) || char.IsLower(c))
                return false;
        return false;
    }

    /// <summary>Whether words begin with “Ibid.”, “Id.” or “idem”.</summary>
    public static bool IsIbid(ReadOnlySpan<CitationToken> tokens)
    {
        foreach (var token in tokens)
            if (token.Word is "ibid" or "ibidem" or "idem" or "id")
                return true;
            else if (token.Word is not ("see" or "also" or "and" or "cf"))
                return false;
        return false;
    }

    private bool StartsWithAny(ReadOnlySpan<char> words, string role)
    {
        foreach (var phrase in phrases.Of(role))
            if (words.TrimStart().StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private bool ContainsAny(ReadOnlySpan<char> words, string role)
    {
        foreach (var phrase in phrases.Of(role))
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}

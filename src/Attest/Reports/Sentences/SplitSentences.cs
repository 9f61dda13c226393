using System.Collections.Immutable;
using System.Globalization;
using Attest.Reports.Notes;
using Attest.Sources;

namespace Attest.Reports.Sentences;

/// <summary>
/// Splits a paragraph into sentences, tolerantly: archived pages glue words (“Mr.Son”, “.[2 ]The”), double full stops and put markers before or after
/// the stop. One pass; each position is looked at a fixed number of times, however long the paragraph.
/// </summary>
internal sealed class SplitSentences(SentenceWords words)
{
    private const string Closers = "\"”’»)]'";
    private const string Openers = "\"“‘«([‹'";

    /// <summary>The sentences between two positions of the text; <paramref name="markers"/> are those that stand there, in order.</summary>
    public ImmutableArray<SentenceDraft> Of(string text, int start, int end, ImmutableArray<MarkerDraft> markers)
    {
        var sentences = ImmutableArray.CreateBuilder<SentenceDraft>();
        var from = SkipSpace(text, start, end);
        var marker = 0;
        for (var at = from; at < end;)
        {
            while (marker < markers.Length && markers[marker].End <= at)
                marker++;
            if (marker < markers.Length && at >= markers[marker].Start)
            {
                at = markers[marker].End;
                continue;
            }
            if (text[at] is not ('.' or '?' or '!' or '…'))
            {
                at++;
                continue;
            }
            var stop = AfterStops(text, at, end);
            var closed = AfterClosers(text, stop, end);
            var next = SkipSpaceAndMarkers(text, closed, end, markers, marker);
            if (next < end && !Ends(text, from, at, stop, closed, next, end))
            {
                at = stop;
                continue;
            }
            sentences.Add(new SentenceDraft(from, closed));
            from = at = next;
        }
        AddRest(sentences, text, from, end, markers);
        return sentences.DrainToImmutable();
    }

    // What has no stop at its end is a sentence all the same, up to any markers at its end.
    private static void AddRest(ImmutableArray<SentenceDraft>.Builder sentences, string text, int from, int end, ImmutableArray<MarkerDraft> markers)
    {
        for (var last = markers.Length - 1; end > from;)
        {
            if (char.IsWhiteSpace(text[end - 1]))
                end--;
            else if (last >= 0 && markers[last].End == end)
                end = markers[last--].Start;
            else
                break;
        }
        if (end > from)
            sentences.Add(new SentenceDraft(from, end));
    }

    private bool Ends(string text, int from, int at, int stop, int closed, int next, int end)
    {
        var opener = SkipOpeners(text, next, end);
        if (opener >= end)
            return true;
        var first = text[opener];
        var spaced = next > closed;
        if (char.IsLower(first) || (opener == next && !char.IsLetterOrDigit(first) && char.GetUnicodeCategory(first) is not UnicodeCategory.CurrencySymbol) || first is ',' or ';' or ':')
            return false;
        var word = WordBefore(text, from, at);
        // Three dots leave something out; four end a sentence that leaves something out; two are a misprint for one.
        if (closed == stop && (stop - at == 3 || text[stop - 1] == '…'))
            return false;
        if (text[at] != '.')
            return spaced;
        if (!spaced)
            return closed > stop ? char.IsUpper(first) && opener == next : IsGluedSentence(text, word, next, end);
        // “… Protocol V.[3] Annual”, “… to Protocol V. It”: a marker right behind the stop, or a numeral that a name ends with, ends the sentence.
        if ((closed < end && text[closed] == '[') || IsNumeralOfName(text, from, at, word))
            return true;
        return closed > stop || stop - at > 1 || !words.IsAbbreviation(word, text.AsSpan(opener, end - opener));
    }

    // “… of landmines.The army …”: a plain word in small letters, then a capital and small letters. “Mr.Son” and “U.S.” are no such case.
    private bool IsGluedSentence(string text, ReadOnlySpan<char> word, int next, int end) =>
        word.Length >= 2 && word.IndexOfAnyExceptInRange('a', 'z') < 0 && !words.IsKnown(word)
        && next + 1 < end && char.IsUpper(text[next]) && char.IsLower(text[next + 1]);

    private static bool IsNumeralOfName(string text, int from, int at, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.IndexOfAnyExcept("IVX") >= 0 || at - word.Length - 1 <= from)
            return false;
        return WordBefore(text, from, at - word.Length - 1) is "Protocol" or "Protocols" or "Annex" or "Phase" or "Part" or "War" or "Chapter";
    }

    private static ReadOnlySpan<char> WordBefore(string text, int from, int at)
    {
        var start = at;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '’' or '\''))
            start--;
        return text.AsSpan(start, at - start).Trim("'’");
    }

    private static int AfterStops(string text, int at, int end)
    {
        while (at < end && text[at] is '.' or '?' or '!' or '…')
            if (++at >= end)
                break;
        return at;
    }

    private static int AfterClosers(string text, int at, int end)
    {
        while (at < end && Closers.Contains(text[at], StringComparison.Ordinal))
            at++;
        return at;
    }

    private static int SkipOpeners(string text, int at, int end)
    {
        while (at < end && Openers.Contains(text[at], StringComparison.Ordinal))
            at++;
        return at;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int SkipSpaceAndMarkers(string text, int at, int end, ImmutableArray<MarkerDraft> markers, int marker)
    {
        while (at < end)
        {
            while (marker < markers.Length && markers[marker].Start < at)
                marker++;
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (marker < markers.Length && markers[marker].Start == at)
                at = markers[marker].End;
            else
                break;
        }
        return at;
    }
}

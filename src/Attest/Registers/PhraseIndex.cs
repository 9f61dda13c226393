using System.Globalization;
using System.Text;

namespace Attest.Registers;

/// <summary>
/// Finds many phrases in a text in one pass: a trie whose steps are "separator + folded word". The longest phrase that begins at a word wins, and the
/// search goes on after it, so matches never overlap. Each start looks at no more words than the longest phrase has: linear in the text.
/// A capital in a phrase must be a capital in the text ("Chad", "CHAD", never "chad"); an exact phrase must have the same letters throughout ("US").
/// </summary>
/// <param name="loose">
/// For designations of munitions: letters and digits are separate words, and spaces and hyphens between them do not matter, so that
/// "POMZ-2M", "POMZ 2M" and "POMZ2M" are one phrase.
/// </param>
internal sealed class PhraseIndex<T>(bool loose)
{
    private const int LongestStep = 64;
    private const int LongestSeparator = 4;

    // Each of the small letters, and what is no letter of ASCII.
    private const int Seconds = 27;
    private const int NoLetter = 0;
    private readonly Node root = new();

    // The first three characters that a phrase in a text can begin with, a bit for each triple (PlaceOf): most words of a text begin with none of them.
    private readonly uint[] opens = new uint[128 * Seconds];

    internal void Add(string phrase, T value, bool exact = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        var node = root;
        NoteOpening(phrase);
        Span<char> step = stackalloc char[LongestStep];
        int at = 0;
        while (at < phrase.Length)
        {
            int length = ReadStep(phrase, at, step, isFirst: at == 0, out int end);
            if (length < 0)
            {
                node = node.Suffix(phrase[at..]);
                break;
            }

            node = node.Next(step[..length]);
            at = end;
        }

        node.Add(new(phrase, exact, value));
    }

    internal IReadOnlyList<PhraseMatch<T>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<PhraseMatch<T>>? matches = null;
        for (int at = 0; at < text.Length;)
            if (!IsWord(text[at]))
            {
                at++;
            }
            else if (MayOpen(text, at) && LongestAt(text, at) is { Length: > 0 } match)
            {
                (matches ??= []).Add(match);
                at += match.Length;
            }
            else
            {
                while (at < text.Length && IsWord(text[at]))
                    at++;
            }

        return matches ?? [];
    }

    // A capital stays one, a small letter may be a capital in the text, and an accent may be missing there.
    private void NoteOpening(string phrase)
    {
        char first = Plain(phrase[0]);
        if (!char.IsAscii(first))
            return;
        int second = phrase.Length > 1 ? LetterOf(Plain(phrase[1])) : NoLetter;
        int third = second != NoLetter && phrase.Length > 2 ? LetterOf(Plain(phrase[2])) : NoLetter;
        uint thirds = third == NoLetter ? uint.MaxValue : BitOf(third) | BitOf(NoLetter);
        foreach (char printed in (ReadOnlySpan<char>)[first, char.ToUpperInvariant(first)])
            for (int letter = 0; letter < Seconds; letter++)
                opens[PlaceOf(printed, letter)] |= second == NoLetter || letter == second ? thirds : letter == NoLetter ? BitOf(NoLetter) : 0;
    }

    // Where the text has no letter of ASCII, an accent may be: then what is before it decides.
    private bool MayOpen(string text, int at)
    {
        if (!char.IsAscii(text[at]))
            return true;
        int second = at + 1 < text.Length ? LetterOf(text[at + 1]) : NoLetter;
        int third = second != NoLetter && at + 2 < text.Length ? LetterOf(text[at + 2]) : NoLetter;
        return (opens[PlaceOf(text[at], second)] & BitOf(third)) != 0;
    }

    private static int PlaceOf(char first, int second) => (first * Seconds) + second;

    private static uint BitOf(int third) => 1u << third;

    private static int LetterOf(char c) => char.IsAsciiLetter(c) ? (c | 0x20) - 'a' + 1 : NoLetter;

    private static char Plain(char c) => char.IsAscii(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];

    private PhraseMatch<T> LongestAt(string text, int start)
    {
        var best = default(PhraseMatch<T>);
        var node = root;
        Span<char> step = stackalloc char[LongestStep];
        for (int at = start; at < text.Length;)
        {
            int length = ReadStep(text, at, step, isFirst: at == start, out int end);
            if (length < 0 || !node.TryNext(step[..length], out node!))
                break;
            at = end;
            if (EndsWord(text, at))
                Consider(text, start, at, node, ref best);
            foreach (var (suffix, ending) in node.Suffixes)
                if (string.CompareOrdinal(text, at, suffix, 0, suffix.Length) == 0)
                    Consider(text, start, at + suffix.Length, ending, ref best);
        }

        return best;
    }

    private static void Consider(string text, int start, int end, Node node, ref PhraseMatch<T> best)
    {
        if (node.Entries.Count == 0)
            return;
        var found = text.AsSpan(start, end - start);
        List<T>? values = null;
        foreach (var entry in node.Entries)
            if (entry.Accepts(found) && values?.Contains(entry.Value) != true)
                (values ??= []).Add(entry.Value);
        if (values is not null)
            best = new(start, end - start, values);
    }

    /// <summary>Reads the separator before a word and the word, folded, into <paramref name="step"/>; −1 when no word follows or it is longer than any phrase's.</summary>
    private int ReadStep(string text, int start, Span<char> step, bool isFirst, out int end)
    {
        int length = isFirst ? 0 : ReadSeparator(text, ref start, step);
        end = start;
        if (length < 0 || start >= text.Length || !IsWord(text[start]))
            return -1;
        bool digits = char.IsDigit(text[start]);
        while (end < text.Length && IsWord(text[end]) && (!loose || char.IsDigit(text[end]) == digits))
            end++;
        var word = text.AsSpan(start, end - start);
        return length + word.Length > step.Length ? -1 : FoldWord(word, step, length);
    }

    private int ReadSeparator(string text, ref int at, Span<char> step)
    {
        int length = 0, lineEnds = 0, first = at;
        for (; at < text.Length && !IsWord(text[at]); at++)
        {
            char c = text[at];
            lineEnds += c == '\n' ? 1 : 0;
            if (at - first >= LongestSeparator || lineEnds > 1)
                return -1;
            c = c switch { '’' or '‘' or '`' => '\'', '‑' or '‐' => '-', _ => char.IsWhiteSpace(c) ? ' ' : c };
            if (loose ? c is not (' ' or '-') : c != ' ' || length == 0 || step[length - 1] != ' ')
                step[length++] = c;
        }

        return length;
    }

    private static int FoldWord(ReadOnlySpan<char> word, Span<char> step, int length)
    {
        if (Ascii.IsValid(word))
            return Ascii.ToLower(word, step[length..], out int written) == System.Buffers.OperationStatus.Done ? length + written : -1;
        foreach (char c in word.ToString().Normalize(NormalizationForm.FormD))
            if (!IsMark(c))
            {
                if (length == step.Length)
                    return -1;
                step[length++] = char.ToLowerInvariant(c);
            }

        return length;
    }

    /// <summary>"PMN" is not found in "PMNX", nor (in designations) in "PMN-4": an unknown variant is not its parent.</summary>
    private bool EndsWord(string text, int at) =>
        at >= text.Length || (!IsWord(text[at])
            && !(loose && text[at] is '-' or '‑' && at + 1 < text.Length && (char.IsDigit(text[at + 1]) || char.IsUpper(text[at + 1]))));

    private static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsMark(c);

    private static bool IsMark(char c) => c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private readonly record struct Entry(string Phrase, bool Exact, T Value)
    {
        internal bool Accepts(ReadOnlySpan<char> found)
        {
            if (Exact)
                return found.SequenceEqual(Phrase);
            int at = 0;
            foreach (char letter in Phrase)
            {
                if (!char.IsLetter(letter))
                    continue;
                while (at < found.Length && !char.IsLetter(found[at]))
                    at++;
                if (at == found.Length || (char.IsUpper(letter) && !char.IsUpper(found[at])))
                    return false;
                at++;
            }

            return true;
        }
    }

    /// <summary>A step of the trie. Most have one child or none, so the collections are made when they are needed: loading makes thousands of steps.</summary>
    private sealed class Node
    {
        private static readonly List<Entry> None = [];
        private static readonly List<(string Text, Node Ending)> NoSuffixes = [];
        private Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>>? children;
        private List<Entry>? entries;
        private List<(string Text, Node Ending)>? suffixes;

        internal List<Entry> Entries => entries ?? None;

        internal List<(string Text, Node Ending)> Suffixes => suffixes ?? NoSuffixes;

        internal void Add(Entry entry)
        {
            if (entries?.Contains(entry) != true)
                (entries ??= []).Add(entry);
        }

        internal Node Next(ReadOnlySpan<char> step)
        {
            var lookup = children ??= new Dictionary<string, Node>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(step, out var node))
                lookup[step] = node = new();
            return node;
        }

        internal bool TryNext(ReadOnlySpan<char> step, out Node? node)
        {
            node = null;
            return children is { } lookup && lookup.TryGetValue(step, out node);
        }

        internal Node Suffix(string text)
        {
            var ending = (suffixes ??= []).Find(suffix => suffix.Text == text).Ending;
            if (ending is null)
                suffixes.Add((text, ending = new()));
            return ending;
        }
    }
}

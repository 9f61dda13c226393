using System.Buffers;
using System.Text.RegularExpressions;
using Attest.Registers;

namespace Attest.Reports.Irregularities;

/// <summary>Points at the State's name with a slip of the pen (“Palua”), and at sentences that say of another State what a report says of its own, copied from a neighbour's page.</summary>
internal sealed partial class FindOddNames(RegisterSet registers)
{
    private const int ShortestName = 5;

    // One of these is in every sentence that says what a report says of its State.
    private static readonly SearchValues<string> VerbsOfState = SearchValues.Create(["is", "has", "became"], StringComparison.Ordinal);

    // A page that says such things of others again and again means to.
    private const int MostForeign = 2;

    /// <summary>A diagnostic for each name and sentence.</summary>
    public IEnumerable<Diagnostic> In(ReportDocument document)
    {
        if (document.JurisdictionName is not { } name)
            return [];
        return [.. Misspelt(document, name), .. Foreign(document, name)];
    }

    private IEnumerable<Diagnostic> Misspelt(ReportDocument document, string name)
    {
        if (name.Length < ShortestName || name.Contains(' ', StringComparison.Ordinal))
            yield break;
        var told = new HashSet<string>(StringComparer.Ordinal);
        var text = document.Text.Text;
        foreach (var sentence in document.Sentences)
        {
            var (start, sentenceEnd) = document.Text.UnitsOf(sentence.Span);
            for (var at = text.IndexOf(name[0], start, sentenceEnd - start); at >= 0;)
            {
                var end = at;
                while (end < sentenceEnd && char.IsLetter(text[end]))
                    end++;
                var isBegin = at == start || !char.IsLetter(text[at - 1]);
                if (isBegin && IsSlip(text.AsSpan(at, end - at), name) && text[at..end] is var word && registers.Jurisdictions.Candidates(word).Count == 0 && told.Add(word))
                    yield return DiagnosticCodes.NameMisspelt.At(document.Text.SpanOfUnits(at, end), word, name);
                end = Math.Max(end, at + 1);
                at = text.IndexOf(name[0], end, sentenceEnd - end);
            }
        }
    }

    // Two letters exchanged, or one too many, too few or wrong; an ending (“Kuwaiti”) is no slip.
    private static bool IsSlip(ReadOnlySpan<char> word, string name)
    {
        if (Math.Abs(word.Length - name.Length) > 1 || word.SequenceEqual(name) || word.StartsWith(name) || name.AsSpan().StartsWith(word))
            return false;
        var same = word.CommonPrefixLength(name);
        var left = word[same..];
        var right = name.AsSpan(same);
        if (word.Length == name.Length)
            return left[1..].SequenceEqual(right[1..]) ? left.Length > 1 : left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
        return word.Length > name.Length ? left[1..].SequenceEqual(right) : left.SequenceEqual(right[1..]);
    }

    private List<Diagnostic> Foreign(ReportDocument document, string name)
    {
        var foreign = new List<Diagnostic>();
        foreach (var sentence in document.Sentences)
        {
            var (start, end) = document.Text.UnitsOf(sentence.Span);
            if (!document.Text.Text.AsSpan(start, end - start).ContainsAny(VerbsOfState))
                continue;
            var words = document.Text.Folded(sentence.Span);
            if (SaysOfState().Match(words) is not { Success: true } match || words.Contains(name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (registers.Jurisdictions.Resolve(match.Groups["name"].Value) is { } other && other.Code != document.Jurisdiction && !IsSpokenOf(document, sentence, match.Groups["name"].Value))
                foreign.Add(DiagnosticCodes.StateForeign.At(sentence.Span, other.ShortName, name));
        }
        return foreign.Count <= MostForeign ? foreign : [];
    }

    // A State that other sentences name too is spoken of in its own right.
    private static bool IsSpokenOf(ReportDocument document, Sentence here, string name) =>
        document.Sentences.Any(sentence => sentence != here && document.Text[sentence.Span].Contains(name, StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:The )?(?<name>\p{Lu}[\p{L}’'-]+(?: (?:and |of |the )?\p{Lu}[\p{L}’'-]+){0,3}) (?:is (?:not )?(?:believed|known|thought) to (?:have )?(?:ever )?(?:be|produc|manufactur|us|export|import|transfer|stockpil|possess|laid|plant)|is not a (?:State|state|signatory|party)|has (?:not|never) (?:signed|ratified|acceded|produced|exported|used)|is believed never|became a (?:State|state))", RegexOptions.CultureInvariant)]
    private static partial Regex SaysOfState();
}

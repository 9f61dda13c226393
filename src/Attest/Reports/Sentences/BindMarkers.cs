using System.Collections.Immutable;
using Attest.Reports.Notes;

namespace Attest.Reports.Sentences;

/// <summary>Binds the markers of a paragraph to its sentences: each to the sentence it is in or closes, and to the sentences of a quotation that runs into that one (vocabulary §6).</summary>
internal static class BindMarkers
{
    /// <summary>For each sentence its markers, in order.</summary>
    public static ImmutableArray<ImmutableArray<MarkerDraft>> To(ImmutableArray<SentenceDraft> sentences, ImmutableArray<MarkerDraft> markers, string text)
    {
        if (markers.IsEmpty)
            return [.. sentences.Select(_ => ImmutableArray<MarkerDraft>.Empty)];
        var bound = sentences.Select(_ => ImmutableArray.CreateBuilder<MarkerDraft>()).ToList();
        var quotedFrom = QuotationStarts(sentences, text);
        var current = 0;
        foreach (var marker in markers)
        {
            while (current + 1 < sentences.Length && sentences[current + 1].Start <= marker.Start)
                current++;
            for (var i = quotedFrom.Length > 0 ? quotedFrom[current] : 0; i <= current && i < bound.Count; i++)
                bound[i].Add(marker);
        }
        return [.. bound.Select(markersOf => markersOf.DrainToImmutable())];
    }

    // For each sentence the one in which the quotation was opened that it begins inside; itself when it begins outside any.
    private static int[] QuotationStarts(ImmutableArray<SentenceDraft> sentences, string text)
    {
        var starts = new int[sentences.Length];
        int depth = 0, opened = 0;
        var straight = false;
        for (var i = 0; i < sentences.Length; i++)
        {
            starts[i] = depth > 0 || straight ? opened : i;
            for (var at = sentences[i].Start; at < sentences[i].End; at++)
                switch (text[at])
                {
                    case '“' or '«':
                        opened = depth++ == 0 ? i : opened;
                        break;
                    case '”' or '»':
                        depth = Math.Max(0, depth - 1);
                        break;
                    case '"':
                        opened = straight ? opened : i;
                        straight = !straight;
                        break;
                }
        }
        return starts;
    }
}

using Attest.Store;

namespace Attest.Publishing.Translations;

/// <summary>
/// Lays a translation beside its report. A sentence whose words are the same keeps its translation wherever it stands now; one whose words have changed in its place has a stale one.
/// </summary>
public static class AlignTranslation
{
    /// <summary>The translation beside the report as it is read today.</summary>
    public static AlignedTranslation Of(StoredPage page, Translation translation)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Of(ListOriginals.Of(page.Document), page.Aliases, translation);
    }

    /// <summary>The same of sentences by themselves.</summary>
    /// <param name="originals">The sentences of the report.</param>
    /// <param name="aliases">Names of earlier readings, each with what it is called today.</param>
    /// <param name="translation">The translation.</param>
    public static AlignedTranslation Of(IReadOnlyList<OriginalSentence> originals, IReadOnlyDictionary<string, string> aliases, Translation translation)
    {
        ArgumentNullException.ThrowIfNull(originals);
        ArgumentNullException.ThrowIfNull(aliases);
        ArgumentNullException.ThrowIfNull(translation);
        var left = translation.Sentences.Where(sentence => sentence.Words.Length > 0).ToList();
        string PlaceOf(TranslatedSentence sentence) => aliases.GetValueOrDefault(sentence.Locator, sentence.Locator);
        Dictionary<string, AlignedSentence> found = new(StringComparer.Ordinal);
        // The same words in the same place, then the same words elsewhere, then other words in the same place: each translation serves once.
        void Take(TranslationState state, Func<OriginalSentence, TranslatedSentence, bool> fits, Func<TranslatedSentence, string> key, Func<OriginalSentence, string> keyOf)
        {
            var offered = left.ToLookup(key, StringComparer.Ordinal);
            HashSet<TranslatedSentence> taken = new(ReferenceEqualityComparer.Instance);
            foreach (var original in originals.Where(original => !found.ContainsKey(original.Locator)))
                if (offered[keyOf(original)].FirstOrDefault(sentence => fits(original, sentence) && !taken.Contains(sentence)) is { } sentence)
                {
                    taken.Add(sentence);
                    found[original.Locator] = new(original, sentence, state);
                }
            left.RemoveAll(taken.Contains);
        }
        Take(TranslationState.Current, (original, sentence) => original.Hash == sentence.Hash, PlaceOf, original => original.Locator);
        Take(TranslationState.Current, (_, _) => true, sentence => sentence.Hash, original => original.Hash);
        Take(TranslationState.Stale, (_, _) => true, PlaceOf, original => original.Locator);
        return new(translation, [.. originals.Select(original => found.GetValueOrDefault(original.Locator) ?? new(original, null, TranslationState.Untranslated))], [.. left]);
    }
}

using System.Collections.Immutable;

namespace Attest.Publishing.Translations;

/// <summary>A translation beside its report as it is read today.</summary>
/// <param name="Translation">The translation.</param>
/// <param name="Sentences">Every sentence of the report, in its order.</param>
/// <param name="Lost">Translated sentences that nothing in the report answers to any more; they are kept and not shown.</param>
public sealed record AlignedTranslation(Translation Translation, ImmutableArray<AlignedSentence> Sentences, ImmutableArray<TranslatedSentence> Lost)
{
    private readonly Dictionary<string, AlignedSentence> _places = Sentences.ToDictionary(sentence => sentence.Original.Locator, StringComparer.Ordinal);

    /// <summary>How many sentences have a translation of their words of today.</summary>
    public int Current => Sentences.Count(sentence => sentence.State == TranslationState.Current);

    /// <summary>How many have one of earlier words.</summary>
    public int Stale => Sentences.Count(sentence => sentence.State == TranslationState.Stale);

    /// <summary>How many have none.</summary>
    public int Untranslated => Sentences.Count(sentence => sentence.State == TranslationState.Untranslated);

    /// <summary>The sentence, heading or row at a place of the report; null where nothing is translated by itself.</summary>
    public AlignedSentence? At(string locator) => _places.GetValueOrDefault(locator);
}

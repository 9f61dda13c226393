namespace Attest.Publishing.Translations;

/// <summary>A sentence of a report with what a translation has for it.</summary>
/// <param name="Original">The sentence as it is read today.</param>
/// <param name="Translated">Its translation; null where there is none.</param>
/// <param name="State">How the two stand to each other.</param>
public sealed record AlignedSentence(OriginalSentence Original, TranslatedSentence? Translated, TranslationState State);

namespace Attest.Publishing.Translations;

/// <summary>How the translation of a sentence stands to its original of today.</summary>
public enum TranslationState
{
    /// <summary><c>current</c>: it translates these words.</summary>
    Current,
    /// <summary><c>stale</c>: the original has changed since; it may say what no longer stands.</summary>
    Stale,
    /// <summary><c>untranslated</c>: nobody has translated it.</summary>
    Untranslated,
}

namespace Attest.Publishing.Translations;

/// <summary>A sentence as a translation has it.</summary>
/// <param name="Locator">The name that its original had when it was translated.</param>
/// <param name="Hash">The hash of the original that it translates.</param>
/// <param name="Original">That original.</param>
/// <param name="Words">The translation; empty while there is none.</param>
public sealed record TranslatedSentence(string Locator, string Hash, string Original, string Words);

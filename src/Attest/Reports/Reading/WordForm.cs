namespace Attest.Reports.Reading;

/// <summary>A word, number or mark in one of the forms it is printed in, with what phrases know it by.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Word">In lower case, typographic apostrophes and hyphens made plain: what exact words of a phrase are compared with.</param>
/// <param name="Stem">What its inflected forms have in common: what the other words of a phrase are compared with.</param>
/// <param name="WordNumber">The number of <paramref name="Word"/> among the exact words of phrases, or -1.</param>
/// <param name="StemNumber">The number of <paramref name="Stem"/> among the stems of phrases, or -1.</param>
internal sealed record WordForm(string Text, string Word, string Stem, int WordNumber, int StemNumber);

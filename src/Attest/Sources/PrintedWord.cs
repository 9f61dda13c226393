namespace Attest.Sources;

/// <summary>A word, number or mark as it is printed somewhere; what else is known of it is told by the records made of it.</summary>
/// <param name="Text">As printed.</param>
internal abstract record PrintedWord(string Text);

using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>A word or number of notes, in one of the forms it is printed in.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Word">In small letters.</param>
/// <param name="Opens">The phrases that tell a kind and begin with it.</param>
internal sealed record NoteWord(string Text, string Word, ImmutableArray<KindPhrase> Opens) : PrintedWord(Text);

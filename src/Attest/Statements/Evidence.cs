using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Statements;

/// <summary>Where the words of a statement stand: the hash of the text, the span of the words, and any spans that give them context (a table's header year) (I2).</summary>
/// <param name="TextHash">The SHA-256 of the <see cref="SourceText"/>.</param>
/// <param name="Span">The words themselves: this range of the text, white space folded, is the statement's wording.</param>
/// <param name="Context">Spans elsewhere in the same text without which the words would not say this.</param>
public sealed record Evidence(string TextHash, TextSpan Span, ImmutableArray<TextSpan> Context);

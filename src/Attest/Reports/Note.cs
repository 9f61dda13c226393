using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A numbered note of a report: what its words are, one after another, and the sources it names.</summary>
/// <param name="Number">The number it shows.</param>
/// <param name="LabelSpan">Where the number stands.</param>
/// <param name="Span">Where its text stands.</param>
/// <param name="Parts">Its words, each with what they are there for; together they are its text.</param>
/// <param name="Citations">The sources it names, in order; one of kind <see cref="CitationKind.Explanatory"/> where it names none.</param>
public sealed record Note(int Number, TextSpan LabelSpan, TextSpan Span, ImmutableArray<NotePart> Parts, ImmutableArray<Citation> Citations)
{
    /// <summary>Its text, white space folded, written again from its parts; nothing of the original is dropped.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Words));
}

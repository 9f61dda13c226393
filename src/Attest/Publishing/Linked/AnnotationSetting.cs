namespace Attest.Publishing.Linked;

/// <summary>What the annotations of a report have in common.</summary>
/// <param name="Source">The address of the source as received, whose text they point into.</param>
/// <param name="Report">The address of the report; null where all stand in one.</param>
/// <param name="Language">The language that the statements are said in, a BCP 47 tag.</param>
/// <param name="Licence">The address of the terms of use; null where it is told of all together.</param>
public sealed record AnnotationSetting(string Source, string? Report, string Language, string? Licence)
{
    /// <summary>Whether notes, and words elsewhere without which a statement would not be understood, are linked too.</summary>
    public bool HasContext { get; init; } = true;
}

using System.Collections.Immutable;
using Attest.Reports;

namespace Attest.Store;

/// <summary>What the base says of a document without opening it.</summary>
/// <param name="Part">Its place in the volume; 0 for a page of its own.</param>
/// <param name="TextHash">The hash of its text.</param>
/// <param name="Title">Its title, or null where none was found.</param>
/// <param name="Layout">The layout it was read in.</param>
/// <param name="Language">Its language, as two letters.</param>
/// <param name="JurisdictionName">The name in its title, known or not.</param>
/// <param name="Sentences">How many sentences stand in its sections.</param>
/// <param name="Notes">How many notes it has.</param>
/// <param name="Irregularities">The codes of its diagnostics, each with how often it was found.</param>
internal sealed record DocumentFacts(
    int Part, string TextHash, string? Title, string Layout, string Language, string? JurisdictionName, int Sentences, int Notes, ImmutableArray<(string Code, int Count)> Irregularities)
{
    public static DocumentFacts Of(ReportDocument document) => new(
        document.Part, document.Text.Hash, document.Title, document.Layout, document.Language, document.JurisdictionName, document.Sentences.Count(), document.Notes.Length,
        [.. document.Diagnostics.CountBy(diagnostic => diagnostic.Code).Select(counted => (counted.Key, counted.Value))]);
}

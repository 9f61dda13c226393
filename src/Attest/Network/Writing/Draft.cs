using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Attest.Store;

namespace Attest.Network.Writing;

/// <summary>A text that is written for an edition.</summary>
/// <param name="Number">By what the office names it.</param>
/// <param name="Address">Where it will stand.</param>
/// <param name="Stage">With whom it is.</param>
/// <param name="BeganFrom">The page that it began from; null for one that began empty.</param>
/// <param name="BeganAt">Since when, UTC.</param>
public sealed record Draft(long Number, PageAddress Address, DraftStage Stage, PageAddress? BeganFrom, DateTimeOffset BeganAt)
{
    /// <summary>Its paragraphs in order, those too that were taken out.</summary>
    public ImmutableArray<DraftParagraph> Paragraphs { get; init; } = [];

    /// <summary>How it was sent on, returned and approved, the first first.</summary>
    public ImmutableArray<DraftStep> Steps { get; init; } = [];

    /// <summary>The paragraphs one after another, as Markdown.</summary>
    public string Words => string.Join("\n\n", Paragraphs.Where(paragraph => paragraph.Text.Length > 0).Select(paragraph => paragraph.Text)) + "\n";


    /// <summary>The same with the front matter that says of which State, by this name, and of which edition it is: as it is read into the base.</summary>
    public string Markdown(string state) => $"---\nstate: {state}\nedition: {Address.Edition}\n---\n\n{Words}";

    /// <summary>The SHA-256 of the text, for what is said of just this text.</summary>
    public string TextHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words)));

    /// <summary>Whether somebody still has to decide between two versions of a paragraph.</summary>
    public bool HasRivals => Paragraphs.Any(paragraph => !paragraph.Rivals.IsEmpty);
}

using System.Text.Json.Nodes;

namespace Attest.Publishing.Pages;

/// <summary>One statement. For readers one that is read today is shown among the evidence of its report; one that no longer is has this page, which tells what stands in its place.</summary>
public sealed record StatementPage : Page
{
    /// <summary>Whether it is read from its page today, or stands on an editor’s word.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>What it says, or said.</summary>
    public required StatementCard Statement { get; init; }

    /// <summary>The report it was read from.</summary>
    public required PageLink Report { get; init; }

    /// <summary>The words in its source.</summary>
    public required string SourceAddress { get; init; }

    /// <summary>The sentence or row it was read from, with its notes; null for one that is no longer read.</summary>
    public required SentenceCard? Sentence { get; init; }

    /// <summary>The statement read in its place; null when none is.</summary>
    public required PageLink? SupersededBy { get; init; }

    /// <summary>The statement as a W3C Web Annotation of the words in its source; null for one that is rejected or no longer read.</summary>
    public JsonObject? Annotation { get; init; }
}

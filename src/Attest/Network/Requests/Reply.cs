using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.Network.Requests;

/// <summary>What came back to a request.</summary>
public sealed record Reply
{
    private const int LongestText = 200_000;

    /// <summary>Makes a reply. Throws <see cref="ArgumentException"/> for silence that says something, and for a text that is too long.</summary>
    public Reply(ReplyKind kind, DateOnly receivedOn, string language, string text)
    {
        var words = text?.Trim() ?? "";
        if (words.Length > LongestText)
            throw new ArgumentException("The text of a reply has at most 200,000 characters: keep the rest as an attachment.", nameof(text));
        if (kind is ReplyKind.None && words.Length > 0)
            throw new ArgumentException("Where nothing came there is no text: choose what kind of reply it is.", nameof(text));
        (Kind, ReceivedOn, Language, Text) = (kind, receivedOn, language ?? "", words);
    }

    /// <summary>What kind of answer it is.</summary>
    public ReplyKind Kind { get; }

    /// <summary>The day on which it came; of silence, the day on which it was found.</summary>
    public DateOnly ReceivedOn { get; }

    /// <summary>The language it is written in, as BCP 47 has it; empty for silence.</summary>
    public string Language { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>The day that it bears; null for none.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>What it says in the language of the edition; null where it was not translated.</summary>
    public string? Translation { get; init; }

    /// <summary>Who signed it; null where nobody did.</summary>
    public ProtectedText? Signer { get; init; }

    /// <summary>What came with it.</summary>
    public ImmutableArray<SourceId> Attachments { get; init; } = [];

    /// <summary>What it does to which statements.</summary>
    public ImmutableDictionary<StatementId, ReplyBearing> Bearings { get; init; } = ImmutableDictionary<StatementId, ReplyBearing>.Empty;
}

using System.Collections.Immutable;

namespace Attest.Network.Writing;

/// <summary>A paragraph of a draft, as it is now.</summary>
/// <param name="Id">By what it is named for good, wherever it moves.</param>
/// <param name="Revision">How often it was saved; whoever saves says on which it is based.</param>
/// <param name="Text">Its Markdown; empty for one that was taken out.</param>
/// <param name="At">When it was saved last, UTC.</param>
/// <param name="By">Who saved it last: a pseudonym, or the console.</param>
public sealed record DraftParagraph(string Id, int Revision, string Text, DateTimeOffset At, string By)
{
    /// <summary>What others saved of it at the same time and could not be brought together; open until somebody has decided.</summary>
    public ImmutableArray<Rival> Rivals { get; init; } = [];

    /// <summary>What was remarked on its sentences; open until settled.</summary>
    public ImmutableArray<DraftComment> Comments { get; init; } = [];
}

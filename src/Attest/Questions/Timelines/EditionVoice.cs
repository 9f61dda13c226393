using System.Collections.Immutable;
using Attest.Store;

namespace Attest.Questions.Timelines;

/// <summary>What one edition says on a topic: something, nothing although its report is held, or not known because no report of it is held.</summary>
/// <param name="Edition">The year of the edition.</param>
/// <param name="Pages">The reports of that edition on the State; empty where none is held.</param>
/// <param name="Statements">What they say on the topic, in the order of the text, as editors have left it.</param>
public sealed record EditionVoice(int Edition, ImmutableArray<StoredPage> Pages, ImmutableArray<StoredStatement> Statements)
{
    /// <summary>Something is said, a report is held and says nothing, or no report is held; never nought (I11).</summary>
    public Knowing Knowing => Pages.IsEmpty ? Knowing.NotHeld : Statements.IsEmpty ? Knowing.NotAsked : Knowing.Said;
}

using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>A statement that waits for a ruling.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Id">The statement.</param>
/// <param name="Certainty">How certain its reading is, from 0 to 1: an order, and no probability.</param>
/// <param name="Doubts">What speaks against it.</param>
public sealed record ReviewEntry(PageAddress Page, StatementId Id, double Certainty, ImmutableArray<Doubt> Doubts);

using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>What a hedge phrase of data/phrases/hedges.csv means.</summary>
/// <param name="Hedge">The hedge.</param>
/// <param name="Scope">What it governs.</param>
/// <param name="IsVerb">Whether it must be a verb: “claims” hedges, “the claim” does not.</param>
/// <param name="MasksNegation">Whether a negation inside the phrase is part of the hedge: “no information” denies nothing.</param>
internal sealed record HedgeCue(Hedge Hedge, HedgeScope Scope, bool IsVerb, bool MasksNegation);

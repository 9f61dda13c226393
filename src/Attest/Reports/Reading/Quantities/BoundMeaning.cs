using Attest.Statements;

namespace Attest.Reports.Reading.Quantities;

/// <summary>What a phrase beside a number says of it (data/phrases/bounds.csv).</summary>
/// <param name="Bound">The bound it sets.</param>
/// <param name="IsEstimate">Whether it makes the statement an estimate.</param>
/// <param name="Follows">Whether it stands after the number (“or more”).</param>
internal sealed record BoundMeaning(Bound Bound, bool IsEstimate, bool Follows);

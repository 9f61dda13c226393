using System.Collections.Immutable;

namespace Attest.Reports.Evaluation;

/// <summary>A note as the gold has it.</summary>
internal sealed record GoldNote(int Number, string Text, ImmutableArray<GoldSource> Sources);

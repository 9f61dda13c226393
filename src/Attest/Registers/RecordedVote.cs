namespace Attest.Registers;

/// <summary>One jurisdiction's vote on one resolution.</summary>
/// <param name="Resolution">The symbol, as <see cref="Resolution.Symbol"/>.</param>
/// <param name="Jurisdiction">The jurisdiction as it was on the day: Yugoslavia until 2003, not Serbia.</param>
/// <param name="ContinuedBy">The jurisdiction that continues it; null when it is the same.</param>
/// <param name="Vote">How it voted.</param>
/// <param name="Quality">How well that is known.</param>
/// <param name="Origin">Where this comes from.</param>
public sealed record RecordedVote(string Resolution, JurisdictionCode Jurisdiction, JurisdictionCode? ContinuedBy, Vote Vote, VoteQuality Quality, RowOrigin Origin)
{
    internal static RecordedVote Read(RegisterRow row, ResolutionRegister resolutions)
    {
        string symbol = row.Required("resolution");
        var resolution = resolutions.WithSymbol(symbol)
            ?? throw new FormatException($"resolution “{symbol}” is not in resolutions.csv");
        var quality = row.Word<VoteQuality>("quality");
        var confidence = quality switch
        {
            VoteQuality.Recorded => resolution.RollCall == RollCallStanding.Recorded ? Confidence.High : Confidence.Medium,
            VoteQuality.Deduced => Confidence.Medium,
            _ => Confidence.Low,
        };
        return new(symbol, row.Code("jurisdiction"), row.OptionalCode("continued_by"), row.Word<Vote>("vote"), quality, row.Origin(resolution.Origin.Source, confidence));
    }
}

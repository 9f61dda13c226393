namespace Attest.Statements;

/// <summary>
/// Compares how strongly two things are said. The order of <see cref="Hedge"/> is that of the rules by which one is told, and says nothing of this; here every hedge has
/// its step on one scale.
/// </summary>
public static class CompareStrength
{
    /// <summary>The step of a hedge; what confirms does so by its words, and no hedge does.</summary>
    public static Strength Of(Hedge hedge) => hedge switch
    {
        Hedge.Denied => Strength.Denied,
        Hedge.NoInformation or Hedge.Unclear => Strength.Open,
        Hedge.Claimed => Strength.Claimed,
        Hedge.Assumed or Hedge.Believed or Hedge.Estimated => Strength.Supposed,
        Hedge.Reported => Strength.Reported,
        Hedge.Asserted => Strength.Stated,
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "This is no hedge of the vocabulary."),
    };

    /// <summary>Whether what is said is said more strongly than its evidence says it; whether both speak of the same matter is for the caller to know.</summary>
    public static bool SaysMore(Hedge said, Hedge evidence) => Of(said) > Of(evidence);

    /// <summary>
    /// Whether what is said leaves out a doubt of its evidence: the evidence supposes it, or only tells that somebody claims it, and what is said is stronger. To tell in one’s own
    /// voice what another reported is more, but leaves out no doubt.
    /// </summary>
    public static bool LosesDoubt(Strength said, Strength evidence) => evidence < Strength.Reported && said >= Strength.Reported;
}

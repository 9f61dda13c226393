namespace Attest.Statements;

/// <summary>How a statement that is read today stands: by the machine alone, or as an editor has ruled. A judgement beats the machine.</summary>
public sealed record Standing
{
    private Standing(StandingKind kind, Judgement? judgement, Statement? says, bool isReadDifferently) =>
        (Kind, Judgement, Says, IsReadDifferently) = (kind, judgement, says, isReadDifferently);

    /// <summary>The standing of what nobody has ruled on.</summary>
    public static Standing ByMachine { get; } = new(StandingKind.ReadByMachine, null, null, false);

    /// <summary>Who stands behind it.</summary>
    public StandingKind Kind { get; }

    /// <summary>The judgement it rests on. A statement read by machine has one where an earlier reading of its words was rejected.</summary>
    public Judgement? Judgement { get; }

    /// <summary>The statement that stands in place of what the machine reads; null where what is read stands, or nothing does.</summary>
    public Statement? Says { get; }

    /// <summary>Whether the words were read otherwise when the judgement was made, so that somebody should look again.</summary>
    public bool IsReadDifferently { get; }

    /// <summary>Whether an editor has ruled.</summary>
    public bool IsChecked => Kind != StandingKind.ReadByMachine;

    /// <summary>The standing that a judgement gives to the very statement it is on, or to one that says the same.</summary>
    public static Standing Of(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return judgement.Ruling switch
        {
            Ruling.Accept => new(StandingKind.Accepted, judgement, null, false),
            Ruling.Correct => new(StandingKind.Corrected, judgement, judgement.Says, false),
            Ruling.Reject => new(StandingKind.Rejected, judgement, null, false),
            _ => new(StandingKind.Entered, judgement, null, false),
        };
    }

    /// <summary>
    /// The standing that a judgement gives to what is read in the place of the statement it was on. Where the same is said again, it is carried over; where the reader has come to say what the editor
    /// said, that is accepted; otherwise what the editor let stand goes on standing, and somebody should look again.
    /// </summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="judged">The statement it was on.</param>
    /// <param name="now">What is read in its place, or null where nothing is.</param>
    public static Standing Carried(Judgement judgement, Statement judged, Statement? now)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(judged);
        if (now is not null && now.SaysTheSameAs(judged))
            return Of(judgement);
        if (judgement.Ruling == Ruling.Reject)
            return now is null ? Of(judgement) : new(StandingKind.ReadByMachine, judgement, null, isReadDifferently: true);
        var stands = judgement.Says ?? judged;
        return now is not null && now.SaysTheSameAs(stands)
            ? Agreed(judgement)
            : new(judgement.Ruling == Ruling.Accept ? StandingKind.Accepted : StandingKind.Corrected, judgement, stands, isReadDifferently: true);
    }

    /// <summary>The standing of a statement that the machine has come to read as an editor had said it.</summary>
    public static Standing Agreed(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return new(StandingKind.Accepted, judgement, null, false);
    }

    /// <summary>The same for one who ruled knowing how the words are read today.</summary>
    public Standing LookedAt() => new(Kind, Judgement, Says, isReadDifferently: false);

    /// <summary>What stands where this is read: the statement itself, the one an editor put in its place, or null where it was rejected.</summary>
    public Statement? Upheld(Statement read) => Kind == StandingKind.Rejected ? null : Says ?? read;
}

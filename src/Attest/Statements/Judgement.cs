namespace Attest.Statements;

/// <summary>
/// A person's ruling on what the machine read: appended, never edited (I3); a later one names the one it replaces. It outlives every reading of its words (I5).
/// </summary>
public sealed record Judgement
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 60;

    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 2000;

    /// <summary>
    /// Makes a judgement. Throws <see cref="ArgumentException"/> when a ruling lacks its statement or has one that it must not have, when what a person says is not marked
    /// as entered, or when name or reason are too long.
    /// </summary>
    /// <param name="ruling">What is ruled.</param>
    /// <param name="statement">The statement ruled on; null for what the reader missed.</param>
    /// <param name="says">What the words say instead, or what was missed; null for the other rulings.</param>
    /// <param name="by">The person's name, a pseudonym.</param>
    /// <param name="at">When; kept to the millisecond.</param>
    /// <param name="reason">Why, in a few words; empty is the same as none.</param>
    /// <param name="replaces">The judgement that this one takes the place of.</param>
    public Judgement(Ruling ruling, StatementId? statement, Statement? says, string by, DateTimeOffset at, string? reason = null, JudgementId? replaces = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        if ((statement is null) != (ruling == Ruling.Missed))
            throw new ArgumentException("Every ruling is on a statement, but the one on what was missed.", nameof(statement));
        if ((says is null) != (ruling is Ruling.Accept or Ruling.Reject))
            throw new ArgumentException("A correction and what was missed say a statement; the other rulings say none.", nameof(says));
        if (says is not null && says.Origin.Kind != OriginKind.Entered)
            throw new ArgumentException("What a person says is entered, not read.", nameof(says));
        if (by.Trim().Length > LongestName || by.Any(char.IsControl))
            throw new ArgumentException($"A name has at most {LongestName} characters and stands on one line.", nameof(by));
        if (reason?.Trim().Length > LongestReason)
            throw new ArgumentException($"A reason has at most {LongestReason} characters.", nameof(reason));
        Ruling = ruling;
        Statement = statement;
        Says = says;
        By = by.Trim();
        At = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        Replaces = replaces;
        Id = JudgementId.Of(this);
    }

    /// <summary>Its identity.</summary>
    public JudgementId Id { get; }

    /// <summary>What is ruled.</summary>
    public Ruling Ruling { get; }

    /// <summary>The statement ruled on; null for what the reader missed.</summary>
    public StatementId? Statement { get; }

    /// <summary>What the words say instead, or what was missed; null for the other rulings.</summary>
    public Statement? Says { get; }

    /// <summary>The pseudonym of the person.</summary>
    public string By { get; }

    /// <summary>When, UTC, to the millisecond.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; }

    /// <summary>The judgement that this one takes the place of, or null.</summary>
    public JudgementId? Replaces { get; }

    /// <summary>Judgements are the same when their identities are.</summary>
    public bool Equals(Judgement? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}

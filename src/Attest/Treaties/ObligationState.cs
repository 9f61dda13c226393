namespace Attest.Treaties;

/// <summary>How it stands with an obligation on a day; unknown is a value (I11).</summary>
public enum ObligationState
{
    /// <summary>The due date cannot be computed, because the day of entry into force is not held.</summary>
    Unknown,

    /// <summary>The due date has not passed, and it is not known to be done.</summary>
    NotYetDue,

    /// <summary>It was done; in time, or whether in time is not held.</summary>
    Met,

    /// <summary>The due date passed with it not done, as evidence says; it was done later, or what followed is not in this base.</summary>
    Missed,

    /// <summary>Evidence says that on this day it was due, not done and not extended.</summary>
    Overdue,

    /// <summary>The due date has passed, and nothing here says whether it was done.</summary>
    DatePassedOutcomeNotInThisBase,

    /// <summary>Those who list deadlines list none for the State.</summary>
    NotApplicable,

    /// <summary>The State left the treaty before the due date.</summary>
    EndedByWithdrawal,
}

using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>Tells what kind of difference there is between two answers of yes or no that differ, the earlier one first.</summary>
internal sealed class TypeAnswers(RegisterSet registers)
{
    /// <summary>The kind and why.</summary>
    public (DifferenceKind Kind, string Reason) Of(Answer earlier, Answer later) => (earlier.Stance, later.Stance) switch
    {
        (Stance.NotKnown, _) => (DifferenceKind.NewEvidence, "It was not known before."),
        (_, Stance.NotKnown) => (DifferenceKind.NoLongerSaid, "It was told before and is said not to be known now."),
        _ => later.Form switch
        {
            QuestionForm.Event => (DifferenceKind.PolarityFlip, "What happened on one occasion does not change."),
            QuestionForm.Act => Act(earlier, later),
            QuestionForm.Duty => later.Stance == Stance.Yes ? (DifferenceKind.ChangedInTheWorld, "It was done since.") : (DifferenceKind.DifferentPeriod, "It is due again and again; the reports are of different years."),
            QuestionForm.State => State(earlier, later),
            _ => Deed(earlier, later),
        },
    };

    private (DifferenceKind, string) Act(Answer earlier, Answer later)
    {
        if (later.Stance == Stance.Yes)
            return (DifferenceKind.ChangedInTheWorld, "It was done since.");
        if (later.Statement is { Jurisdiction: { } code, Instrument: { } instrument } && registers.Jurisdictions.Find(code) is not null && registers.Treaties.Resolve(instrument) is { } treaty
            && registers.Participation.Of(code, treaty.Code)?.WithdrawalEffective.Happened == true)
            return (DifferenceKind.ChangedInTheWorld, "It has left since.");
        return Flip(earlier, later, "An act once done stays done.");
    }

    private static (DifferenceKind, string) State(Answer earlier, Answer later) =>
        earlier.Statement.Date is { } date && later.Statement.Date == date
            ? Flip(earlier, later, $"Both speak of {date.Text}.")
            : (DifferenceKind.ChangedInTheWorld, "The reports are of different times; both may be true.");

    private static (DifferenceKind, string) Deed(Answer earlier, Answer later)
    {
        if (later.Stance == Stance.Never)
            return Flip(earlier, later, "What was done stays done.");
        if (later.Stance == Stance.No)
            return Ended(earlier, later);
        if (later.Statement.Date?.Earliest > earlier.Page.Closed)
            return (DifferenceKind.ChangedInTheWorld, "It was done after the earlier report.");
        if (earlier.Stance == Stance.Never)
            return IsBare(later.Statement) ? Flip(earlier, later, "Nothing tells when, where or by whose account it became known.") : (DifferenceKind.NewEvidence, "The later report tells what the earlier one did not know of.");
        return later.Statement.Value == StatementValue.Current
            ? (DifferenceKind.ChangedInTheWorld, "Each speaks of its own present.")
            : (DifferenceKind.DifferentPeriod, "One speaks of the present, the other of the past.");
    }

    private static (DifferenceKind, string) Ended(Answer earlier, Answer later) =>
        earlier.Statement.Value == StatementValue.Current || later.Statement.Date is not null
            ? (DifferenceKind.ChangedInTheWorld, "Each speaks of its own time.")
            : (DifferenceKind.DifferentPeriod, "One speaks of the past, the other of the present.");

    // Where one side is somebody's account, or is only believed, two sources disagree.
    private static (DifferenceKind, string) Flip(Answer earlier, Answer later, string reason) =>
        IsFlat(earlier.Statement) && IsFlat(later.Statement) ? (DifferenceKind.PolarityFlip, reason) : (DifferenceKind.Dispute, "By different accounts. " + reason);

    private static bool IsFlat(Statement statement) =>
        statement.AttributedTo is null && (statement.Hedge == Hedge.Asserted || (statement.Negated && statement.Hedge == Hedge.Believed));

    private static bool IsBare(Statement statement) =>
        statement is { Date: null, Territory: null, Quantity: null, Notes: [], AttributedTo: null } && statement.Items is [] or ["AP"] or ["mines"];
}

using Attest.Registers;

namespace Attest.Treaties;

/// <summary>
/// Decides how it stands with an obligation from its deadlines and events. Overdue is said only on evidence that the duty applied and was neither met nor
/// extended on that day; a request for more time whose outcome is not held leaves that open.
/// </summary>
internal sealed class JudgeObligation
{
    private readonly ObligationAnswer answer;
    private readonly DateOnly due;
    private readonly TreatyEvent? done;
    private readonly TreatyEvent? notDone;
    private readonly TreatyEvent? noDeadline;
    private readonly TreatyEvent? openRequest;

    internal JudgeObligation(ObligationAnswer answer, IReadOnlyList<TreatyEvent> events)
    {
        this.answer = answer;
        due = answer.Due!.Value;
        done = events.Where(happened => happened.Kind is TreatyEventKind.Completed or TreatyEventKind.ReportSubmitted).MinBy(happened => happened.Day?.Latest ?? DateOnly.MaxValue);
        notDone = events.Where(happened => happened.Kind == TreatyEventKind.NotCompleted && !(happened.Day?.Latest <= due) && !(happened.Day?.Earliest > answer.On)).MaxBy(happened => happened.Day?.Latest ?? DateOnly.MinValue);
        noDeadline = events.FirstOrDefault(happened => happened.Kind == TreatyEventKind.NoDeadlineListed);
        int granted = answer.Deadlines[^1].Number;
        openRequest = events.LastOrDefault(happened => happened.Kind == TreatyEventKind.ExtensionRequested && happened.Number > granted && !(happened.Day?.Earliest > answer.On));
    }

    private DateOnly On => answer.On;

    private string Request => openRequest is null ? "" : $" More time{(openRequest.Until is { } until ? $", until {until.Text}," : "")} was asked for; whether it was given is not in this base.";

    internal ObligationAnswer Judge() =>
        noDeadline is not null ? Say(ObligationState.NotApplicable, "Those who list deadlines list none for it under this article.", noDeadline)
        : done is not null && IsDone(done) ? Done(done)
        : answer.EndsOn <= On && answer.EndsOn <= due ? Say(ObligationState.EndedByWithdrawal, $"Its membership ended on {answer.EndsOn:yyyy-MM-dd}, before the due date of {due:yyyy-MM-dd}.")
        : On <= due ? NotYetDue()
        : NotDone();

    // A day that is not held, or that only may have come, counts as done once the due date has passed.
    private bool IsDone(TreatyEvent happened) => happened.IsBy(On) || On > due && !(happened.Day?.Earliest > On);

    private ObligationAnswer Done(TreatyEvent happened)
    {
        if (happened.IsBy(due))
            return Say(ObligationState.Met, $"Done {happened.When}, by the due date of {due:yyyy-MM-dd}.", happened) with { InTime = true };
        return happened.Day?.Earliest > due && openRequest is null
            ? Say(ObligationState.Missed, $"Done {happened.When}, after the due date of {due:yyyy-MM-dd}.", happened) with { InTime = false }
            : Say(ObligationState.Met, $"Done {happened.When}; whether in time is not held (due {due:yyyy-MM-dd}).{Request}", happened, openRequest);
    }

    private ObligationAnswer NotYetDue() => Say(ObligationState.NotYetDue, answer.EndsOn <= due
        ? $"Due by {due:yyyy-MM-dd}; its membership ends before, on {answer.EndsOn:yyyy-MM-dd}."
        : $"Due by {due:yyyy-MM-dd}.{Request}", answer.Deadlines[^1].Grant, openRequest);

    private ObligationAnswer NotDone()
    {
        if (openRequest is not null)
            return Say(ObligationState.DatePassedOutcomeNotInThisBase, $"The due date of {due:yyyy-MM-dd} has passed; the outcome is not in this base.{Request}", openRequest);
        bool hasLeft = answer.EndsOn <= On;
        if (done?.Day?.Earliest > On && !hasLeft)
            return Say(ObligationState.Overdue, $"Not done by the due date of {due:yyyy-MM-dd}: it was done later, {done.When}, and no extension is held.", done);
        if (notDone is null)
            return Say(ObligationState.DatePassedOutcomeNotInThisBase, $"The due date of {due:yyyy-MM-dd} has passed; the outcome is not in this base.");
        string said = $"Said not to be done by the due date of {due:yyyy-MM-dd}, {notDone.When}";
        return notDone.Day?.Latest >= On && !hasLeft
            ? Say(ObligationState.Overdue, $"{said}; no extension is held.", notDone)
            : Say(ObligationState.Missed, $"{said}; what followed is not in this base.", notDone);
    }

    private ObligationAnswer Say(ObligationState state, string reason, params ReadOnlySpan<TreatyEvent?> evidence)
    {
        List<TreatyEvent> held = [];
        foreach (var happened in evidence)
            if (happened is not null)
                held.Add(happened);
        return answer with { State = state, Reason = reason, Evidence = held };
    }
}

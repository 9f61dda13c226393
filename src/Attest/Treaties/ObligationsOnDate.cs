using Attest.Registers;

namespace Attest.Treaties;

/// <summary>
/// Answers what a State has to do under a treaty and by when, and how that stands on any day. The obligations are data (obligations.csv), their due dates
/// rules (<see cref="DueRule"/>), their outcomes events; nothing here is about one treaty.
/// </summary>
public sealed class ObligationsOnDate
{
    private readonly RegisterSet registers;
    private readonly ILookup<TreatyCode, (Obligation Obligation, DueRule Rule)> rules;
    private readonly ILookup<(JurisdictionCode, TreatyCode, string), PublishedDeadline> published;
    private readonly DateOnly extensionsKnownTo;

    /// <summary>Answers from the events of these registers, and from further ones that rest on something else.</summary>
    /// <exception cref="RegisterException">An obligation names a rule that is not there, or parameters that its rule does not take.</exception>
    public ObligationsOnDate(RegisterSet registers, IEnumerable<TreatyEvent>? further = null)
    {
        ArgumentNullException.ThrowIfNull(registers);
        var problems = Check(registers);
        if (problems.Count > 0)
            throw new RegisterException(problems);
        this.registers = registers;
        Status = new StatusOnDate(registers, further);
        rules = registers.Obligations.All.ToLookup(row => row.Treaty, row => (row, DueRule.Of(row)));
        published = registers.Obligations.Published.ToLookup(row => (row.Jurisdiction, row.Treaty, row.Obligation));
        extensionsKnownTo = registers.Headers.First(header => header.File == "extensions.csv").KnownTo;
    }

    /// <summary>The registers it answers from.</summary>
    public RegisterSet Registers => registers;

    /// <summary>The statuses the obligations follow from, from the same events.</summary>
    public StatusOnDate Status { get; }

    /// <summary>The treaties that have obligations, in the order of the register of treaties.</summary>
    public IEnumerable<Treaty> Treaties => registers.Treaties.All.Where(treaty => rules.Contains(treaty.Code));

    /// <summary>What is wrong with the rules of the obligations; the registers themselves are checked when they are loaded.</summary>
    public static IReadOnlyList<RegisterProblem> Check(RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        List<RegisterProblem> problems = [];
        foreach (var row in registers.Obligations.All)
            try
            {
                DueRule.Of(row);
            }
            catch (FormatException wrong)
            {
                problems.Add(new(row.Origin.File, row.Origin.Line, wrong.Message));
            }
        return problems;
    }

    /// <summary>Every obligation of a State under a treaty, from the deposit that binds it: each once, a yearly one for every year up to the next that falls due.</summary>
    /// <exception cref="ArgumentException">A register does not hold the jurisdiction or the treaty.</exception>
    public IReadOnlyList<ObligationAnswer> Of(JurisdictionCode jurisdiction, TreatyCode treaty, DateOnly on)
    {
        if (Status.Answer(jurisdiction, treaty, on).Basis is not { } acts || !IsBound(acts, on))
            return [];
        var events = Status.EventsOf(jurisdiction, treaty);
        List<ObligationAnswer> answers = [];
        foreach (var (obligation, rule) in rules[treaty])
        {
            ObligationAnswer asked = new() { Jurisdiction = jurisdiction, Obligation = obligation, On = on, EndsOn = acts.WithdrawalEffective.Day };
            if (acts.EntryIntoForce.Day is { } entry)
                answers.AddRange(Dues(rule, entry, asked).Select(due => Answer(asked, rule, acts, due, events)));
            else
                answers.Add(asked with { Reason = "The day of entry into force for it is not held, so no due date can be computed." });
        }
        return answers;
    }

    /// <summary>Every obligation of a State under all treaties.</summary>
    public IEnumerable<ObligationAnswer> Of(JurisdictionCode jurisdiction, DateOnly on) => Treaties.SelectMany(treaty => Of(jurisdiction, treaty.Code, on));

    /// <summary>What falls due from the day on, of all States and in the order of days, until a last day; null for no last day.</summary>
    public IEnumerable<ObligationAnswer> Ahead(DateOnly on, DateOnly? until = null) =>
        registers.Jurisdictions.States.OrderBy(state => state.ShortName, StringComparer.InvariantCulture).SelectMany(state => Of(state.Code, on))
            .Where(answer => answer.IsAhead && !(answer.Due > until)).OrderBy(answer => answer.Due);

    /// <summary>A published due date beside the computed one.</summary>
    /// <param name="jurisdiction">The State.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="obligation">The key of the obligation within the treaty (<c>initial_report</c>).</param>
    /// <param name="day">The day published.</param>
    /// <exception cref="ArgumentException">A register does not hold the jurisdiction, the treaty or the obligation.</exception>
    public PublishedComparison Compare(JurisdictionCode jurisdiction, TreatyCode treaty, string obligation, DateOnly day) => Compare(jurisdiction, treaty, obligation, day, day);

    /// <summary>A published due date that is told to the month or year beside the computed one; any day of it is taken.</summary>
    /// <param name="jurisdiction">The State.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="obligation">The key of the obligation within the treaty (<c>initial_report</c>).</param>
    /// <param name="from">The first day of what was published.</param>
    /// <param name="to">The last day of it.</param>
    /// <exception cref="ArgumentException">A register does not hold the jurisdiction, the treaty or the obligation.</exception>
    public PublishedComparison Compare(JurisdictionCode jurisdiction, TreatyCode treaty, string obligation, DateOnly from, DateOnly to)
    {
        if (!rules[treaty].Any(row => row.Obligation.Code == obligation))
            throw new ArgumentException($"{treaty} has no obligation “{obligation}”.", nameof(obligation));
        // Deadlines that hold at any time: asked as of the last day known, or the day published where that is later.
        var on = to > extensionsKnownTo ? to : extensionsKnownTo;
        var (row, rule) = rules[treaty].First(row => row.Obligation.Code == obligation);
        var answers = Of(jurisdiction, treaty, on).Where(answer => answer.Obligation == row).ToArray();
        var acts = Status.Answer(jurisdiction, treaty, on).Basis;
        return new ComparePublished(rule, registers.Treaties.Find(treaty)!, acts).With([.. answers.SelectMany(answer => answer.Deadlines)], from, to, null);
    }

    /// <summary>The same for a State of which no register holds the acts, from a day of entry into force that is told elsewhere; extensions are then not known.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <param name="treaty">Its treaty.</param>
    /// <param name="entry">The day of entry into force.</param>
    /// <param name="told">That day and who tells it, in words that can begin a sentence.</param>
    /// <param name="from">The first day of what was published.</param>
    /// <param name="to">The last day of it.</param>
    public static PublishedComparison Compare(Obligation obligation, Treaty treaty, DateOnly entry, string told, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        var rule = DueRule.Of(obligation);
        var due = rule.DueDates(entry).First();
        return new ComparePublished(rule, treaty, null).With([Original(obligation, rule, due, told)], from, to, null);
    }

    private static bool IsBound(Participation acts, DateOnly on) => acts.Deposit.IsBy(on) || acts.EntryIntoForce.IsBy(on) || acts.Deposit.IsUnknown && acts.EntryIntoForce.IsUnknown;

    // A yearly obligation goes on for ever: up to the next that falls due after the day, or to the first that membership did not live to see.
    private static IEnumerable<DueDate> Dues(DueRule rule, DateOnly entry, ObligationAnswer asked)
    {
        foreach (var due in rule.DueDates(entry))
        {
            yield return due;
            if (due.Day >= asked.On || due.Day >= asked.EndsOn)
                yield break;
        }
    }

    private ObligationAnswer Answer(ObligationAnswer asked, DueRule rule, Participation acts, DueDate due, IReadOnlyList<TreatyEvent> events)
    {
        var own = events.Where(happened => Concerns(happened, asked.Obligation, due)).ToArray();
        var original = Original(asked.Obligation, rule, due, Entry(acts));
        var answer = asked with { Covers = due.Covers, Deadlines = Extend(original, own, asked.On, rule) };
        answer = new JudgeObligation(answer, own).Judge();
        var rows = published[(asked.Jurisdiction, asked.Obligation.Treaty, asked.Obligation.Code)].Where(row => due.Covers is null || row.Due.Year == due.Day.Year);
        return answer with { Published = [.. rows.Select(row => new ComparePublished(rule, registers.Treaties.Find(asked.Obligation.Treaty)!, acts).With(answer.Deadlines, row.Due, row.Origin))] };
    }

    private static Deadline Original(Obligation obligation, DueRule rule, DueDate due, string entry) =>
        new(due.Day, 0, $"{entry}; {rule.Explain(due)}: {due.Day:yyyy-MM-dd} (Article {obligation.Article}).", "", null);

    // A grant counts from the day it was given. Where that day is not held, it is taken to have been given by the deadline it moved; asked about the last day known, every grant held counts.
    private List<Deadline> Extend(Deadline original, IReadOnlyList<TreatyEvent> own, DateOnly on, DueRule rule)
    {
        List<Deadline> deadlines = [original];
        foreach (var grant in own.Where(happened => happened.Kind == TreatyEventKind.ExtensionGranted).OrderBy(grant => grant.Number))
        {
            var before = deadlines[^1].Due;
            bool isGiven = grant.IsBy(on) || !(grant.Day?.Earliest > on) && (on > before || on >= extensionsKnownTo);
            if (!isGiven || grant.Until?.Latest is not { } until || until <= before)
                break;
            string length = rule.ExtensionYears is { } most && until > before.AddYears(most) ? $", which is longer than the {most} years one request may ask for" : "";
            deadlines.Add(new(until, grant.Number, $"Extended from {before:yyyy-MM-dd} to {until:yyyy-MM-dd}{(grant.At.Length > 0 ? $" by {grant.At}" : "")}{(grant.Day is { } day ? $" ({day.Text})" : "")}{length}.", grant.At, grant));
        }
        return deadlines;
    }

    private static bool Concerns(TreatyEvent happened, Obligation obligation, DueDate due) => happened.Kind switch
    {
        TreatyEventKind.ReportSubmitted => obligation.Until switch
        {
            ObligationEnd.Report => happened.Report == ReportKind.Initial,
            ObligationEnd.Withdrawal => happened.Report == ReportKind.Annual && happened.Covers == due.Covers,
            _ => false,
        },
        _ => !happened.Kind.IsOfMembership() && obligation.Until == ObligationEnd.Completion && happened.Article == obligation.Article,
    };

    private static string Entry(Participation acts) =>
        acts.Deposit.Day is { } deposit ? $"Deposited {deposit:yyyy-MM-dd}, in force for it {acts.EntryIntoForce}" : $"In force for it {acts.EntryIntoForce}";
}

using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Treaties;

namespace Attest.Questions;

/// <summary>
/// Answers a question for every State, by the rules of vocabulary §7: the first that fits. What a later edition says beats what an earlier one said; two answers of one
/// edition are shown as a disagreement, not resolved.
/// </summary>
public sealed class AnswerQuestion
{
    // What somebody other than a State does is no answer on that State’s own conduct.
    private static readonly ImmutableArray<StatementKind> OfTheStateItself =
    [
        StatementKind.TreatyStatus, StatementKind.UngaVote, StatementKind.Meeting, StatementKind.Policy, StatementKind.Ccw, StatementKind.CdMember, StatementKind.Article7, StatementKind.Legislation,
        StatementKind.Production, StatementKind.Transfer, StatementKind.Stockpile, StatementKind.Retained, StatementKind.Use,
    ];

    // Kinds whose instrument is a resolution, a meeting or another treaty: without one in the question all of them answer.
    private static readonly ImmutableArray<StatementKind> OfManyInstruments = [StatementKind.UngaVote, StatementKind.Meeting, StatementKind.Ccw, StatementKind.CdMember];

    private readonly RegisterSet _registers;
    private readonly EvidenceStore _store;
    private readonly QuestionTable _table;
    private readonly StatusOnDate _status;

    /// <summary>Answers from this base and these registers.</summary>
    public AnswerQuestion(RegisterSet registers, EvidenceStore store, QuestionTable table)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(table);
        (_registers, _store, _table, _status) = (registers, store, table, new StatusOnDate(registers));
    }

    /// <summary>The answer of every State that there was on the day asked about.</summary>
    public Answers Answer(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var held = _store.Pages.Where(page => !(page.Address.Edition > question.AsOf)).Select(page => page.Address.Jurisdiction).ToHashSet();
        JurisdictionCode[] states = [.. _registers.Jurisdictions.States.Where(state => question.On is not { } on || state.CanJoin(on)).Select(state => state.Code).OrderBy(code => code.Value, StringComparer.Ordinal)];
        var open = states.Where(held.Contains).ToHashSet();
        var answers = open.Where(state => _table.DutyUnder(question) is { } duty && !Arises(state, duty, question)).ToDictionary(state => state, state => new Answer(state, Knowing.NotApplicable, []));
        open.ExceptWith(answers.Keys);
        foreach (var answer in Said(question, open))
            answers.Add(answer.Jurisdiction, answer);
        return new(question, [.. states.Select(state => answers.GetValueOrDefault(state) ?? new Answer(state, Knowing.NotHeld, []))]);
    }

    // The newest edition that tells anything decides, so that older ones are read for the States alone of which nothing was told yet.
    private IEnumerable<Answer> Said(Question question, HashSet<JurisdictionCode> open)
    {
        var unanswered = open.ToDictionary(state => state, _ => ImmutableArray.CreateBuilder<StatementRow>());
        foreach (var edition in _store.RowsByEdition([question.Kind, StatementKind.InformationRequest], Answering(question), question.AsOf).TakeWhile(_ => open.Count > 0))
        {
            foreach (var said in edition.Where(row => open.Contains(row.Subject) && Concerns(question, row)).ToLookup(row => row.Subject))
            {
                var weighed = said.Select(row => (Row: row, Weight: Weigh(question, row))).Where(pair => pair.Weight is not null).Select(pair => (pair.Row, Weight: pair.Weight!.Value)).ToLookup(pair => pair.Weight == Weight.NoReply);
                unanswered[said.Key].AddRange(weighed[true].Select(pair => pair.Row));
                if (!weighed[false].Any())
                    continue;
                open.Remove(said.Key);
                yield return Decide(said.Key, question, Upheld([.. weighed[false]]).ToLookup(pair => pair.Weight, pair => pair.Row));
            }
        }
        foreach (var state in open)
            yield return new(state, unanswered[state].Count == 0 ? Knowing.NotAsked : Knowing.AskedNoReply, unanswered[state].ToImmutable());
    }

    // What may decide: what is asked, what excludes it, and every way of not telling. Nothing else is read from the base.
    private StatementValue[] Answering(Question question) => question.Value is { } value
        ? [value, .. _table.Excluding(question.Kind, value), StatementValue.Unknown, StatementValue.Undisclosed, StatementValue.NotReported, StatementValue.NoReply]
        : [];

    // A judgement beats what the machine read of the same edition.
    private static IEnumerable<(StatementRow Row, Weight Weight)> Upheld(List<(StatementRow Row, Weight Weight)> said) =>
        said.Exists(pair => pair.Row.Standing.IsChecked) ? said.Where(pair => pair.Row.Standing.IsChecked) : said;

    // The rules of §7 in their order; what is said with another hedge than asserted or reported comes after what was looked for and not found.
    private static Answer Decide(JurisdictionCode state, Question question, ILookup<Weight, StatementRow> said)
    {
        var rules = new (Knowing Answer, Weight For, Weight Against)[]
        {
            (question.Value is null ? Knowing.Said : Knowing.Yes, Weight.FirmYes, Weight.FirmNo),
            (Knowing.NotKnownTo, Weight.NotKnownTo, Weight.NotKnownTo),
            (question.Value is null ? Knowing.Said : Knowing.Yes, Weight.HedgedYes, Weight.HedgedNo),
            (Knowing.NoInformation, Weight.NoInformation, Weight.NoInformation),
            (Knowing.Refused, Weight.Refused, Weight.Refused),
        };
        var (answer, yes, no) = rules.First(rule => said[rule.For].Any() || said[rule.Against].Any());
        var knowing = yes == no || !said[no].Any() ? answer : said[yes].Any() ? Knowing.Disagreement : Knowing.No;
        return new(state, knowing, [.. said[yes].Concat(yes == no ? [] : said[no])]);
    }

    /// <summary>What a statement is worth as an answer, or null where it is none.</summary>
    private Weight? Weigh(Question question, StatementRow row)
    {
        if (row.Kind == StatementKind.InformationRequest && question.Kind != row.Kind)
            return row.Value == StatementValue.NoReply ? Weight.NoReply : null;
        var isSame = question.Value is null || question.Value == row.Value;
        var isContrary = question.Value is { } asked && _table.Excluding(row.Kind, asked).Contains(row.Value);
        if (!isSame && !isContrary && row.Value is not (StatementValue.Unknown or StatementValue.Undisclosed or StatementValue.NotReported))
            return null;
        if (question.Value != row.Value && row.Value is StatementValue.Undisclosed or StatementValue.NotReported)
            return Weight.Refused;
        if (row.Hedge is Hedge.NoInformation or Hedge.Unclear || (row.Value == StatementValue.Unknown && question.Value != StatementValue.Unknown))
            return Weight.NoInformation;
        if (row.Negated && row.Hedge == Hedge.Believed)
            return Weight.NotKnownTo;
        // “Did not vote in favour” denies the value; “none” is negated by its own wording and denies nothing.
        var isDenied = row.Negated && !Vocabulary.IsNegative(row.Value);
        var isFirm = row.Hedge is Hedge.Asserted or Hedge.Reported;
        return (isSame || question.Value is null, isDenied && question.Value is not null) switch
        {
            (true, false) => isFirm ? Weight.FirmYes : Weight.HedgedYes,
            (true, true) => isFirm ? Weight.FirmNo : Weight.HedgedNo,
            (false, false) => isFirm ? Weight.FirmNo : Weight.HedgedNo,
            _ => null,
        };
    }

    private static bool Concerns(Question question, StatementRow row)
    {
        if ((question.IsChecked && !row.Standing.IsChecked) || row.Edition > question.AsOf || (question.On is { } on && !WasSoBy(row, on)))
            return false;
        if (row.Kind == StatementKind.InformationRequest && row.Kind != question.Kind)
            return true;
        if (row.Actor is { } actor && !JurisdictionCode.TryParse(actor, out _) && OfTheStateItself.Contains(row.Kind) && row.Value != StatementValue.NsagUse)
            return false;
        return question.Instrument is { } instrument
            ? row.Instrument == instrument
            : row.Instrument is null or "MBT" || OfManyInstruments.Contains(row.Kind);
    }

    // What has no date of its own was so when its edition was written.
    private static bool WasSoBy(StatementRow row, DateOnly on) => !((row.Date is { } date ? date.Earliest : new DateOnly(row.Edition, 1, 1)) > on);

    private bool Arises(JurisdictionCode state, TreatyCode duty, Question question)
    {
        var day = question.On ?? (question.AsOf is { } edition ? new DateOnly(edition, 12, 31) : _registers.Treaties.Find(duty)!.KnownTo);
        return _status.On(state, duty, day) == TreatyStatus.StateParty;
    }

    private enum Weight
    {
        FirmYes,
        FirmNo,
        NotKnownTo,
        HedgedYes,
        HedgedNo,
        NoInformation,
        Refused,
        NoReply,
    }
}

using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>Reads a statement as the answer to a question of yes or no about the State of its page; what others do, and what is denied by somebody, are other questions.</summary>
internal sealed partial class ReadAnswer(RegisterSet registers)
{
    private static readonly string[] OtherWeapons = ["AV", "CM", "submunitions", "UXO", "ERW", "AXO", "IED"];

    private readonly VotedOn _votes = new(registers.Resolutions);

    /// <summary>The answer, or null where the statement gives none.</summary>
    public Answer? Of(CheckedPage page, Statement statement)
    {
        if (statement.Actor is not null || statement.Hedge == Hedge.Denied)
            return null;
        return Question(statement) is var (question, form, stance) && question is not null
            ? new Answer(page, statement, question, form, statement.Hedge is Hedge.NoInformation or Hedge.Unclear ? Stance.NotKnown : stance)
            : null;
    }

    private (string? Question, QuestionForm Form, Stance Stance) Question(Statement statement) => statement.Kind switch
    {
        StatementKind.UngaVote when _votes.Of(statement) is { } resolution => ($"the vote on {resolution.Symbol}", QuestionForm.Event, Stance.Yes),
        StatementKind.Meeting when statement.Instrument is { } meeting && Numbered().IsMatch(meeting) && Attended(statement) is { } stance => ($"attendance at {registers.Meetings.Find(TreatyCode.Mbt, meeting)?.Name ?? meeting}", QuestionForm.Event, stance),
        StatementKind.TreatyStatus or StatementKind.Ccw when statement.Instrument is { } instrument => Standing(statement, instrument),
        StatementKind.CdMember => ("Conference on Disarmament membership", QuestionForm.State, statement.Value == StatementValue.Member ? Stance.Yes : Stance.No),
        StatementKind.Production or StatementKind.Transfer or StatementKind.Use when IsOfMines(statement) => Deed(statement),
        StatementKind.Stockpile or StatementKind.Retained or StatementKind.Contamination when IsOfMines(statement) && statement.Territory is null => Holding(statement),
        StatementKind.Article7 when statement.Instrument is null or "MBT" && statement.Value is StatementValue.Submitted or StatementValue.NotSubmitted =>
            ("a report under Article 7", QuestionForm.Duty, statement.Value == StatementValue.Submitted ? Stance.Yes : Stance.No),
        _ => default,
    };

    private static Stance? Attended(Statement statement) => statement.Value switch
    {
        StatementValue.Attended or StatementValue.AttendedObserver when !statement.Negated => Stance.Yes,
        StatementValue.NotAttended => Stance.No,
        _ => null,
    };

    private (string?, QuestionForm, Stance) Standing(Statement statement, string instrument) => (statement.Value, statement.Negated) switch
    {
        (StatementValue.Signed, false) => ($"signature of {Name(instrument)}", QuestionForm.Act, Stance.Yes),
        (StatementValue.NotSigned, _) => ($"signature of {Name(instrument)}", QuestionForm.Act, Stance.No),
        (StatementValue.Ratified or StatementValue.Acceded or StatementValue.StateParty or StatementValue.Party or StatementValue.EntryIntoForce, false) => ($"being bound by {Name(instrument)}", QuestionForm.Act, Stance.Yes),
        (StatementValue.NotRatified or StatementValue.NotAcceded or StatementValue.NotParty, _) => ($"being bound by {Name(instrument)}", QuestionForm.Act, Stance.No),
        _ => default,
    };

    private static (string?, QuestionForm, Stance) Deed(Statement statement)
    {
        var denial = IsOfAllThePast(statement) && statement is { Date: null, Territory: null } ? Stance.Never : Stance.No;
        return (statement.Kind, statement.Value) switch
        {
            (StatementKind.Use, StatementValue.Used) when !statement.Negated => ("use", QuestionForm.Deed, Stance.Yes),
            (StatementKind.Use, StatementValue.None) => ("use", QuestionForm.Deed, denial),
            (StatementKind.Production, StatementValue.Past or StatementValue.Current or StatementValue.Ceased) when !statement.Negated => ("production", QuestionForm.Deed, Stance.Yes),
            (StatementKind.Production, StatementValue.None) => ("production", QuestionForm.Deed, denial),
            (StatementKind.Transfer, StatementValue.Export) when !statement.Negated => ("export", QuestionForm.Deed, Stance.Yes),
            (StatementKind.Transfer, StatementValue.None or StatementValue.NoExport) => ("export", QuestionForm.Deed, denial),
            (StatementKind.Transfer, StatementValue.Import) when !statement.Negated => ("import", QuestionForm.Deed, Stance.Yes),
            (StatementKind.Transfer, StatementValue.NoImport) => ("import", QuestionForm.Deed, denial),
            _ => default,
        };
    }

    private static (string?, QuestionForm, Stance) Holding(Statement statement) => (statement.Kind, statement.Value) switch
    {
        (StatementKind.Contamination, StatementValue.Affected) when !statement.Negated => ("contamination", QuestionForm.State, Stance.Yes),
        (StatementKind.Contamination, StatementValue.NotAffected) => ("contamination", QuestionForm.State, Stance.No),
        (StatementKind.Stockpile or StatementKind.Retained, StatementValue.Has) when !statement.Negated => (Saying.Of(statement.Kind), QuestionForm.State, Stance.Yes),
        (StatementKind.Stockpile or StatementKind.Retained, StatementValue.None) => (Saying.Of(statement.Kind), QuestionForm.State, Stance.No),
        (_, StatementValue.Unknown or StatementValue.Undisclosed or StatementValue.NotReported) => (Saying.Of(statement.Kind), QuestionForm.State, Stance.NotKnown),
        _ => default,
    };

    private string Name(string instrument) => registers.Treaties.Resolve(instrument) is { } treaty ? $"the {treaty.Name}" : instrument;

    private static bool IsOfMines(Statement statement) => !statement.Items.Any(OtherWeapons.Contains);

    /// <summary>Whether a denial is one for all of the past: “has never used”.</summary>
    public static bool IsOfAllThePast(Statement statement) => OfAllThePast().IsMatch(statement.Wording);

    [GeneratedRegex(@"^(?:MSP|RC)\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\bnever\b|\bnot (?:\w+ )?(?:known|believed|thought|considered|reported) (?:(?:ever )?to have\b|that\b.{0,80}?\b(?:has|have|had)\b)|\bno (?:evidence|record|indication)\b.{0,40}\bever\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfAllThePast();
}

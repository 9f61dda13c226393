using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>A vote in the General Assembly against the roll call; a vote on every resolution of some years against each of them.</summary>
internal sealed partial class VerifyVote(RegisterSet registers) : IVerifyStatement
{
    private static readonly string[] OfTheAssembly = ["resolution", "General Assembly", "UNGA", "United Nations", "UN vote"];

    private readonly ExpandVotes _expand = new(registers.Resolutions);

    public CheckCode Code { get; } = new("vote-register", FindingSeverity.High, FindingSubject.State, CheckScope.Registers, "The text has {0}; the roll call has {1}.");

    public Verdict? Of(Statement statement, CheckedPage page)
    {
        if (statement is not { Kind: StatementKind.UngaVote, Jurisdiction: { } code, Actor: null } || statement.Hedge is Hedge.Unclear or Hedge.NoInformation)
            return null;
        var said = $"the vote “{Saying.Of(statement.Value)}” on {Resolution(statement.Instrument)}";
        if (registers.Jurisdictions.Find(code) is null)
            return Verdict.Open(said);
        // A parliament votes too; where no resolution is named the sentence has to speak of one, or of the General Assembly.
        if (statement.Instrument?.Contains('/', StringComparison.Ordinal) != true && !Array.Exists(OfTheAssembly, word => statement.Wording.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return Verdict.Open(said);
        // “Has not failed to support any” denies the failing.
        if (statement.Value is not StatementValue.Yes && DeniedFailing().IsMatch(statement.Wording))
            return Verdict.Open(said);
        if (statement.Instrument == ExpandVotes.EveryResolution)
            return Every(statement, page, said);
        // A text cannot tell of a vote that came after it; which one it means instead is not known. Nor is it where one sentence seems to tell one vote in two ways.
        if (Meant(statement.Instrument) is not { } resolution || resolution.Adopted > page.Closed || page.StatementsAt(statement.Locator).Any(other => IsOtherVoteOn(resolution, statement, other)))
            return Verdict.Open(said);
        var held = registers.Resolutions.VoteOf(code, resolution);
        var by = FindingPlace.Said($"resolutions {resolution.Symbol}", $"{Word(held.Vote)} on {resolution.Symbol}, {Saying.Day(resolution.Adopted)}");
        return Verdict.Of(held.Quality == VoteQuality.Suspect ? null : ExpandVotes.Agrees(statement, held.Vote), said, by);
    }

    private Verdict Every(Statement statement, CheckedPage page, string said)
    {
        var covered = page.Closed is { } closed ? _expand.Of(statement, closed).Where(vote => vote.Agrees is not null && IsMeant(vote.Resolution, statement, page)).ToList() : [];
        if (covered.Count == 0)
            return Verdict.Open(said);
        var others = covered.Where(vote => vote.Agrees == false).ToList();
        var by = others.Count == 0
            ? FindingPlace.Said($"resolutions {covered[0].Resolution.Symbol} to {covered[^1].Resolution.Symbol}", $"{Word(covered[0].Vote)} on each of {covered.Count}")
            : FindingPlace.Said($"resolutions {others[0].Resolution.Symbol}", string.Join("; ", others.Select(vote => $"{Word(vote.Vote)} on {vote.Resolution.Symbol}, {Saying.Day(vote.Resolution.Adopted)}")));
        return Verdict.Of(others.Count == 0, said, by);
    }

    // “Each resolution in support of the treaty” leaves out the one from before there was a treaty, unless its year is said; and a vote that the page tells apart is the exception to it.
    private bool IsMeant(Resolution resolution, Statement every, CheckedPage page) =>
        (resolution.Topic == ResolutionTopic.MineBanTreaty || every.Date?.Earliest?.Year <= resolution.Adopted.Year)
        && !page.Statements.Any(other => IsOtherVoteOn(resolution, every, other));

    private bool IsOtherVoteOn(Resolution resolution, Statement statement, Statement other) =>
        other is { Kind: StatementKind.UngaVote, Actor: null } && other.Value != statement.Value && Meant(other.Instrument) == resolution;

    private Resolution? Meant(string? instrument) => instrument switch
    {
        null => null,
        [.. "UNGA ", var a, var b, var c, var d] when int.TryParse([a, b, c, d], NumberStyles.None, CultureInfo.InvariantCulture, out var year) => registers.Resolutions.OfYear(year),
        _ => registers.Resolutions.Find(instrument),
    };

    private static string Resolution(string? instrument) => instrument switch
    {
        null => "a resolution",
        ExpandVotes.EveryResolution => "every resolution",
        _ when instrument.Contains('/', StringComparison.Ordinal) => instrument.Replace("UNGA ", "Resolution ", StringComparison.Ordinal),
        _ => instrument.Replace("UNGA ", "the resolution of ", StringComparison.Ordinal),
    };

    private static string Word(Vote vote) => vote switch { Vote.NotMember => "not a member", _ => vote.ToString().ToLowerInvariant() };

    [GeneratedRegex(@"\b(?:not|never|nor|without)\b(?: \w+){0,3} (?:fail|miss|omit|neglect)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DeniedFailing();
}

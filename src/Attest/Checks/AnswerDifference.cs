using Attest.Checks.BetweenEditions;
using Attest.Statements;

namespace Attest.Checks;

/// <summary>Two answers to one question about a State that differ, and how they differ.</summary>
/// <param name="Kind">What kind of difference it is.</param>
/// <param name="Question">What both speak of, in words: “casualties (total), 2002”.</param>
/// <param name="LaterPage">The page of the later answer; the same as the earlier where two sources on one page disagree.</param>
/// <param name="Later">The later answer; null where the page no longer says anything of it.</param>
/// <param name="EarlierPage">The page of the earlier answer.</param>
/// <param name="Earlier">The earlier answer.</param>
/// <param name="Reason">Why it is of this kind, in a sentence.</param>
public sealed record AnswerDifference(DifferenceKind Kind, string Question, CheckedPage LaterPage, Statement? Later, CheckedPage EarlierPage, Statement Earlier, string Reason)
{
    /// <summary>Where the later answer stands: its words, or the section that no longer has one.</summary>
    public FindingPlace LaterPlace => Later is { } later ? LaterPage.Place(later) : TopicSections.Heading(LaterPage, Earlier.Kind);

    /// <summary>Where the earlier answer stands.</summary>
    public FindingPlace EarlierPlace => EarlierPage.Place(Earlier);

    /// <summary>A finding of it, listed under the later page.</summary>
    internal Finding Found(CheckCode code, params object[] details) => code.On(LaterPage, null, [LaterPlace, EarlierPlace], details) with { Difference = Kind };
}

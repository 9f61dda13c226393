using System.Collections.Immutable;
using Attest.Checks.BetweenEditions;
using Attest.Registers;

namespace Attest.Checks;

/// <summary>Finds where two editions, or two sources, answer one question about a State differently, and tells of each difference what kind it is. Safe for any number of threads.</summary>
public sealed class CompareAnswers
{
    private readonly CompareStances _stances;

    /// <summary>Compares with these registers, which tell which vote or treaty is meant.</summary>
    public CompareAnswers(RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        _stances = new(registers);
    }

    /// <summary>The differences among the pages about a State, the newest edition first and each in the order of its text.</summary>
    public ImmutableArray<AnswerDifference> Among(IEnumerable<CheckedPage> pages)
    {
        // What is read is English, and so are the rules; a page without an edition is neither earlier nor later.
        var known = pages.Where(page => page.Document is { IsReport: true, Language: "en", Edition: not null }).ToList();
        return
        [
            // Of two that pair the same statements the first is told: what two numbers cannot both be says more than that their periods differ.
            .. _stances.Among(known).Concat(ComparePartWithWhole.Among(known)).Concat(CompareFigures.Among(known)).Concat(CompareDigits.Among(known)).Concat(CompareDates.Among(known)).Concat(CompareRemains.Among(known)).Concat(CompareSilence.Among(known))
                .DistinctBy(difference => (difference.LaterPage, difference.Later, difference.EarlierPage, difference.Earlier))
                .OrderByDescending(difference => difference.LaterPage.Document.Edition).ThenBy(difference => difference.LaterPage.Name, StringComparer.Ordinal).ThenBy(difference => difference.LaterPlace.Span?.Start),
        ];
    }
}

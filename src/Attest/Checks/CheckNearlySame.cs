using Attest.Sources;

namespace Attest.Checks;

/// <summary>Finds a page whose words, names and numbers aside, are nearly those of a page about another State.</summary>
internal static class CheckNearlySame
{
    // Reports share set phrases; more than half of all threes of words in common they have only where one was made from the other.
    private const double Likeness = 0.5;

    public static CheckCode Code { get; } = new("page-copied", FindingSeverity.Medium, FindingSubject.Text, CheckScope.Pages, "This page is nearly word by word that on {0}: {1} of 100 turns of phrase are the same.");

    /// <summary>A finding for each such page.</summary>
    public static IEnumerable<Finding> In(CheckedPage page, ILookUpPages others)
    {
        var threes = PagePrint.Threes(page);
        if (threes.Count == 0)
            yield break;
        foreach (var other in others.Like(page))
        {
            var theirs = PagePrint.Threes(other);
            var shared = threes.Count(theirs.Contains);
            var likeness = (double)shared / (threes.Count + theirs.Count - shared);
            if (likeness <= Likeness)
                continue;
            // Whichever of the two is looked at, it is one finding, listed under the later.
            var (later, earlier) = IsAfter(page, other) ? (page, other) : (other, page);
            yield return Code.On(later, null, [later.Place(First(later)), earlier.Place(First(earlier))], earlier.Document.JurisdictionName!, (int)(likeness * 100));
        }
    }

    private static bool IsAfter(CheckedPage one, CheckedPage other) =>
        (one.Closed, one.Name).CompareTo((other.Closed, other.Name)) > 0;

    private static TextSpan First(CheckedPage page) => page.Document.Sentences.First().Span;
}

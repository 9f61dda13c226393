using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>What a sentence takes from an earlier edition of the Monitor, and says more strongly than that edition said it.</summary>
internal sealed class CheckCitedEditions(StrengthWords words) : ICheckEditions
{
    private readonly TellStrength _strength = new(words);

    public CheckCode Code { get; } = new("edition-stronger", FindingSeverity.Medium, FindingSubject.Sources, CheckScope.Editions, "The text has {0} as {1}; the {2} edition, its only source, only as {3}.");

    public IEnumerable<Finding> Among(ImmutableArray<CheckedPage> pages)
    {
        foreach (var page in pages)
        {
            var notes = page.Document.Notes.DistinctBy(note => note.Number).ToDictionary(note => note.Number);
            foreach (var sentence in page.Document.Sentences)
                if (sentence.Markers is [var marker] && notes.TryGetValue(marker.Number, out var note) && CitedEdition(note) is { } edition && edition < page.Document.Edition)
                    foreach (var finding in Compare(page, sentence, edition, pages))
                        yield return finding;
        }
    }

    private IEnumerable<Finding> Compare(CheckedPage page, Sentence sentence, int edition, ImmutableArray<CheckedPage> pages)
    {
        foreach (var statement in page.StatementsAt(sentence.Locator).Where(statement => SameMatter.CanSayMore(statement) && statement.AttributedTo is null))
        {
            var said = _strength.Of(statement, page);
            var cited = pages.Where(other => other.Document.Edition == edition)
                .SelectMany(other => other.Statements.Where(earlier => SameMatter.Of(statement, earlier)).Select(earlier => (Page: other, Statement: earlier, Strength: _strength.Of(earlier, other)))).ToList();
            if (said >= Strength.Stated && cited.Count > 0 && cited.MaxBy(each => each.Strength) is var best && CompareStrength.LosesDoubt(said, best.Strength))
                yield return Code.On(page, null, [page.Place(sentence), best.Page.Place(best.Statement)], Saying.Of(statement.Kind), Vocabulary.Word(said), edition, Vocabulary.Word(best.Strength));
        }
    }

    private static int? CitedEdition(Note note) => note.Citations is [{ Kind: CitationKind.OwnEdition, Edition: { } edition }] ? edition : null;
}

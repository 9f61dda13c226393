using System.Collections.Frozen;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>An event against the day of its only source: an interview of July cannot tell of October.</summary>
internal sealed class CheckNoteDates(FrozenSet<string> futureWords) : ICheckPage
{
    private const int LengthOfDay = 10;

    public CheckCode Code { get; } = new("note-older", FindingSeverity.High, FindingSubject.Sources, CheckScope.Page, "The text tells of {0}; its only source is of {1} (note {2}).");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        var notes = page.Document.Notes.DistinctBy(note => note.Number).ToDictionary(note => note.Number);
        foreach (var sentence in page.Document.Sentences)
        {
            if (sentence.Markers is not [var marker] || !notes.TryGetValue(marker.Number, out var note) || Latest(note) is not { } cited || !page.StatementsAt(sentence.Locator).Any() || IsOfTheFuture(page.WordsOf(sentence)))
                continue;
            // A source that can tell of one of the events is the source of that one.
            var events = page.StatementsAt(sentence.Locator).Where(IsEvent).ToList();
            if (events.Count > 0 && events.TrueForAll(told => told.Date!.Earliest > cited.Latest))
                yield return Code.On(page, null, [page.Place(sentence), page.Place(note)], events[0].Date!.Text, cited.Text, note.Number);
        }
    }

    // The latest day cited; null where any of its sources has no day, because that one may be later.
    private static EdtfDate? Latest(Note note) =>
        note.Citations.All(citation => citation.Date is { IsInterval: false, Text.Length: LengthOfDay } && citation.Kind is not (CitationKind.Explanatory or CitationKind.Law or CitationKind.WebPage or CitationKind.Database or CitationKind.OwnEdition))
            ? note.Citations.Select(citation => citation.Date!).MaxBy(date => date.Latest)
            : null;

    private static bool IsEvent(Statement statement) =>
        statement is { Date: { IsInterval: false, Text.Length: > 4 }, Negated: false, Hedge: Hedge.Asserted or Hedge.Reported }
        && (statement.Kind, statement.Value) is not ((_, StatementValue.Deadline or StatementValue.Due or StatementValue.Planned or StatementValue.EntryIntoForce or StatementValue.StateParty) or (StatementKind.Policy or StatementKind.InformationRequest, _));

    private bool IsOfTheFuture(string words) => words.Split([' ', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Any(word => futureWords.Contains(word.ToLowerInvariant()));
}

using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>A grave act told flatly, or as confirmed, whose only note is news of an allegation: “Army Accused of Laying Mines”.</summary>
internal sealed class CheckNews(StrengthWords words) : ICheckPage
{
    private readonly TellStrength _strength = new(words);

    public CheckCode Code { get; } = new("note-weaker", FindingSeverity.Medium, FindingSubject.Sources, CheckScope.Page, "The text has {0} as {1}; note {2}, its only source, only as {3}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        var notes = page.Document.Notes.DistinctBy(note => note.Number).ToDictionary(note => note.Number);
        foreach (var sentence in page.Document.Sentences)
        {
            if (sentence.Markers is not [var marker] || !notes.TryGetValue(marker.Number, out var note) || Doubt(note, notes) is not { } doubt)
                continue;
            if (page.StatementsAt(sentence.Locator).FirstOrDefault(statement => SameMatter.IsGrave(statement) && statement.AttributedTo is null && _strength.Of(statement, page) >= Strength.Stated) is { } grave)
                yield return Code.On(page, null, [page.Place(sentence), page.Place(note)], Saying.Of(grave.Kind), Vocabulary.Word(_strength.Of(grave, page)), note.Number, Vocabulary.Word(doubt));
        }
    }

    // What the note, and what it refers back to, leave of the matter; null where it cites more than news, or no doubt is in its words.
    private Strength? Doubt(Note note, Dictionary<int, Note> notes)
    {
        if (!note.Citations.All(citation => citation.Kind is CitationKind.NewsAgency or CitationKind.NewsArticle))
            return null;
        var cited = note.Citations.Select(citation => citation.RefersTo).OfType<int>().Where(notes.ContainsKey).Select(number => notes[number]).Prepend(note);
        return cited.Select(each => words.Doubt(each.Text)).Min() is { } doubt && CompareStrength.LosesDoubt(Strength.Stated, doubt) ? doubt : null;
    }
}

using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Questions.Wording;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of two editions of a report, sentence by sentence.</summary>
internal sealed class BuildComparisonPage(LiveBase live)
{
    /// <summary>The page of all sections, or of one; null where neither edition has that section.</summary>
    public ComparisonPage? Build(StoredPage earlier, StoredPage later, string? only)
    {
        var jurisdiction = later.Address.Jurisdiction;
        string whole = Addresses.Comparison(jurisdiction, earlier.Address.Edition, later.Address.Edition);
        var compared = CompareWording.Of(earlier.Document, later.Document);
        var sections = compared.Where(section => only is null || section.Code == only).ToArray();
        if (only is not null && sections.Length == 0)
            return null;
        string name = live.NameOf(jurisdiction), from = Year(earlier), to = Year(later);
        return new()
        {
            Address = only is null ? whole : $"{whole}/{only}",
            Title = live.Texts.Of("{0}: {1} and {2} side by side", name, from, to),
            Description = live.Texts.Of("The {1} and {2} reports on {0} sentence by sentence: what stayed, what changed, what went and what came.", name, from, to),
            Notice = earlier.Notice ?? later.Notice,
            Jurisdiction = live.LinkTo(jurisdiction),
            Earlier = new(from, live.AddressOf(earlier.Address)),
            Later = new(to, live.AddressOf(later.Address)),
            TextLanguage = later.Document.Language,
            Counts = Enum.GetValues<WordingChange>().ToDictionary(Word, change => compared.Sum(section => section.Sentences.Count(sentence => sentence.Change == change))),
            Sections = [.. sections.Select(section => SectionOf(section, whole, earlier, later))],
            Whole = only is null ? null : new(live.Texts["All sections"], whole),
            Timeline = new(live.Texts["What each edition said, by topic"], Addresses.Timeline(jurisdiction)),
        };
    }

    private ComparisonPage.Section SectionOf(ComparedSection section, string whole, StoredPage earlier, StoredPage later) => new(
        section.Code, $"{whole}/{section.Code}", section.Heading, (section.IsInEarlier, section.IsInLater) switch { (true, false) => "earlier", (false, true) => "later", _ => "both" },
        [.. section.Sentences.Select(sentence => new ComparisonPage.Sentence(Word(sentence.Change), At(earlier, sentence.Earlier), At(later, sentence.Later),
            [.. sentence.Pieces.Select(piece => new ComparisonPage.Piece(Word(piece.In), piece.Words))]))]);

    private string? At(StoredPage report, string? locator) => locator is null ? null : live.WordsAt(report, locator);

    private static string Word(WordingChange change) => change.ToString().ToLowerInvariant();

    private static string Year(StoredPage page) => page.Address.Edition.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using Attest.Publishing.Books;
using Attest.Registers;

namespace Attest.App.Publishing.Books.Kits;

/// <summary>
/// Makes the media kit of an edition: releases and fact sheets by theme from the texts of the organisation (<c>data/content/en/kit/NN-name.md</c>), whose figures are worked out anew, the key developments where an edition before is
/// known, and a fact sheet for each State that a report is on.
/// </summary>
internal sealed class ComposeKit(BookSource source)
{
    /// <summary>Where sheets of States, and pictures, lie.</summary>
    public const string States = "states/", Pictures = "pictures/";

    private readonly Book _frame = BookFrame.Of(source);

    /// <summary>The sheets in their order, each with its path without an ending, and what must be put right before any may be read. Throws <see cref="FormatException"/> for a text that cannot be read.</summary>
    public (ImmutableArray<(string Path, Book Sheet)> Sheets, IReadOnlyList<string> Problems) All()
    {
        List<string> problems = [];
        List<(string, Book)> sheets = [];
        foreach (var text in BookText.In(Path.Combine(source.Site.DataFolder, "content", "en", "kit")))
        {
            var (chapter, wrong) = ComposeText.Of(text, source.Language);
            problems.AddRange(wrong);
            sheets.Add((chapter.Slug, Sheet(chapter)));
        }
        if (source.Since is { } since)
            sheets.Add(("developments", Sheet(new ComposeDevelopments(since, source.Language).Chapter(report => report.Jurisdiction.Value.ToLowerInvariant()))));
        ComposeFactSheet ofState = new(source.Language);
        foreach (var state in source.Reports.Select(report => report.Address.Jurisdiction).Distinct().Select(code => source.Language.Live.Registers.Jurisdictions.Find(code)).OfType<Jurisdiction>().OrderBy(state => state.Code.Value, StringComparer.Ordinal))
            sheets.Add((States + state.Code, Sheet(ofState.Of(state))));
        return ([.. sheets], problems);
    }

    /// <summary>The sheet that lists what is in the kit, with links to it.</summary>
    public Book Contents(IEnumerable<KitEntry> entries)
    {
        var byFolder = entries.ToLookup(entry => entry.Path[..(entry.Path.IndexOf('/') + 1)]);
        return Sheet(new()
        {
            Slug = "contents",
            Title = "Media kit",
            Subtitle = "Everything here is worked out from the edition named above. Quote figures with their hedge and their date.",
            Blocks =
            [
                new BookHeading(1, "texts", [new("Releases and fact sheets")]), List(byFolder[""]),
                new BookHeading(1, "pictures", [new("Pictures")]), List(byFolder[Pictures]),
                new BookHeading(1, "states", [new("Fact sheets of States and areas")]), List(byFolder[States].OrderBy(entry => entry.Title, source.Language.Live.Alphabet)),
            ],
        });
    }

    private Book Sheet(BookChapter chapter) => _frame with
    {
        Title = chapter.Title,
        Subtitle = $"{_frame.Title}. {_frame.Subtitle}",
        Identifier = $"{_frame.Identifier}:kit:{chapter.Slug}",
        Notices = [.. Embargo(), .. _frame.Notices],
        Parts = [new(null, [chapter])],
    };

    // As newsrooms know it; whether it is over is for who reads it to see.
    private IEnumerable<string> Embargo() => source.Edition?.Terms.Embargo is { } until ? [$"Not to be published before {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC."] : [];

    private static BookList List(IEnumerable<KitEntry> entries) => new(false, [.. entries.Select(Item)]);

    private static ImmutableArray<BookRun> Item(KitEntry entry) =>
        [new(entry.Title), .. entry.Endings.SelectMany(ending => (BookRun[])[new(" · "), new(ending[1..].ToUpperInvariant()) { Link = entry.Path + ending }])];
}

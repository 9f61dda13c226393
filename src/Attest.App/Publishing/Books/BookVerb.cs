using System.CommandLine;
using System.Text;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Publishing.Books;
using Attest.Registers;

namespace Attest.App.Publishing.Books;

/// <summary><c>attest book</c>: an edition, or the base as it stands, as a book; whole, or one State, or one chapter.</summary>
internal sealed class BookVerb : Verb
{
    private readonly Argument<string> _output = new("OUTPUT") { Description = "The file to write; its ending says in which form: .html, .pdf, .epub, .docx, .txt." };
    private const string PictureTool = "rsvg-convert";

    private readonly Option<string?> _edition = new("--edition") { HelpName = "EDITION", Description = "The folder of an edition, or its name where it lies in the data folder; the base as it stands when left out." };
    private readonly Option<string?> _since = new("--since") { HelpName = "EDITION", Description = "An edition before it: the book tells the key developments since, over all and for each State." };
    private readonly Option<string?> _state = new("--state") { HelpName = "CODE", Description = "Only what is about this State, by its code." };
    private readonly Option<string?> _chapter = new("--chapter") { HelpName = "NAME", Description = "Only this chapter, by its name, as the addresses in the book have it." };

    public BookVerb(Setup setup)
        : base("book", "Write an edition, or the base as it stands, as a book: HTML, PDF with notes at the foot of pages, EPUB, Word with footnotes, or plain text.", setup)
    {
        Arguments.Add(_output);
        foreach (var option in (Option[])[_edition, _since, _state, _chapter])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest book book.pdf --edition lm-2026", "the whole book of an edition, for print"),
        new("attest book book.pdf --edition lm-2026 --since lm-2025", "with what changed since the year before"),
        new("attest book book.epub --edition lm-2026", "for readers of electronic books"),
        new("attest book prk.docx --state PRK", "one State for Word, with footnotes, to work on"),
        new("attest book prk.pdf --edition lm-2026 --state PRK", "one State"),
        new("attest book casualties.html --chapter casualties", "one chapter, of the base as it stands"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        string output = Path.GetFullPath(parsed.GetRequiredValue(_output));
        string ending = Path.GetExtension(output);
        if (ending is not (".html" or ".pdf" or ".epub" or ".docx" or ".txt"))
            throw new UsageException($"“{Path.GetFileName(output)}” ends with none of .html, .pdf, .epub, .docx, .txt, which say in which form the book is written.");
        string? since = parsed.GetValue(_since) is { } before ? OpenBookSource.FolderOf(before, settings) : null;
        if (since is not null && parsed.GetValue(_edition) is null)
            throw new UsageException("--since compares editions: name the later one with --edition.");
        await using OpenBookSource open = new();
        await using var store = parsed.GetValue(_edition) is null ? await new OpenBase(settings, Setup).ToReadAsync(stop) : null;
        var source = parsed.GetValue(_edition) is { } edition ? await open.EditionAsync(OpenBookSource.FolderOf(edition, settings), since, stop) : OpenBookSource.OfBase(store!.Store, settings);
        if (source.Reports.Count == 0)
            throw new InputException("There is no report to make a book of. Import some: attest import DIR");
        var (whole, problems) = Composed(source);
        foreach (string problem in problems)
            Terminal.SayLine(problem);
        if (problems.Count > 0)
        {
            Terminal.Complain($"No book was written: {Words.Count(problems.Count, "figure of its texts is", "figures of its texts are")} other than told.");
            return ExitCode.Findings;
        }
        var book = Selected(whole, parsed.GetValue(_state), parsed.GetValue(_chapter));
        byte[] bytes = ending switch
        {
            ".html" => Encoding.UTF8.GetBytes(WriteBookHtml.ForScreen(book)),
            ".epub" => WriteEpub.Of(book),
            ".docx" => WriteWord.Of(book, Drawing(book)),
            ".txt" => Encoding.UTF8.GetBytes(WriteBookText.Of(book)),
            _ => await new SetPages("weasyprint").OfAsync(book, stop),
        };
        // Under another name until it is whole.
        await File.WriteAllBytesAsync(output + ".part", bytes, stop);
        File.Move(output + ".part", output, overwrite: true);
        Terminal.SayLine(Cell.Strong("Wrote "), $"{output}: {Words.Count(book.Chapters.Count(), "chapter")}, {Words.Count(book.Chapters.Sum(chapter => chapter.Notes.Length), "note")}.");
        return ExitCode.Done;
    }

    // Word shows pictures as points only. Without the program that draws them their titles and descriptions stand in their places.
    private Func<BookFigure, byte[]?> Drawing(Book book)
    {
        DrawPng draw = new(PictureTool);
        if (!draw.IsInstalled && book.Chapters.Any(chapter => chapter.Blocks.OfType<BookFigure>().Any()))
            Terminal.SayLine($"The pictures are left out: {PictureTool} draws them for Word, and is not installed (on Debian: apt-get install librsvg2-bin).");
        return figure => draw.Draw(figure.Svg);
    }

    // What is wrong with a text of the book is for who wrote it.
    private static (Book Book, IReadOnlyList<string> Problems) Composed(BookSource source)
    {
        try
        {
            return ComposeBook.Of(source);
        }
        catch (FormatException wrong)
        {
            throw new InputException(wrong.Message);
        }
    }

    private static Book Selected(Book book, string? state, string? chapter)
    {
        if (state is null && chapter is null)
            return book;
        var code = state is null ? null
            : JurisdictionCode.TryParse(state.ToUpperInvariant(), out var parsed) ? parsed
            : throw new UsageException($"“{state}” is no code of a State: three letters, as PRK.");
        var chosen = book.Only(one => (code is null || one.Jurisdiction == code) && (chapter is null || one.Slug == chapter));
        if (!chosen.Chapters.Any())
            throw new InputException(chapter is null
                ? $"The book has nothing about {code}. It has: {string.Join(", ", book.Chapters.Select(one => one.Jurisdiction?.Value).OfType<string>().Distinct())}."
                : $"The book has no chapter “{chapter}”{(code is null ? "" : $" about {code}")}. It has: {string.Join(", ", book.Chapters.Select(one => one.Slug))}.");
        string what = chapter ?? code!.Value.ToLowerInvariant();
        return chosen with { Title = chosen.Chapters.First().Title, Subtitle = $"From {book.Title}. {book.Subtitle}", Identifier = $"{book.Identifier}:{what}" };
    }
}

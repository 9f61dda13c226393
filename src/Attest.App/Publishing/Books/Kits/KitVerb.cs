using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Publishing.Books;

namespace Attest.App.Publishing.Books.Kits;

/// <summary><c>attest kit</c>: what is handed to the press with an edition.</summary>
internal sealed class KitVerb : Verb
{
    private const string Pages = "weasyprint", PictureTool = "rsvg-convert", Sums = "SHA256SUMS";

    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder to make; it must not be there yet." };
    private readonly Option<string?> _edition = new("--edition") { HelpName = "EDITION", Description = "The folder of an edition, or its name where it lies in the data folder; the base as it stands when left out." };
    private readonly Option<string?> _since = new("--since") { HelpName = "EDITION", Description = "An edition before it: the kit tells the key developments since." };

    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);

    public KitVerb(Setup setup)
        : base("kit", "Write the media kit of an edition: press release, fact sheets by theme and State, pictures; each figure worked out anew.", setup)
    {
        Arguments.Add(_folder);
        Options.Add(_edition);
        Options.Add(_since);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest kit press --edition lm-2026 --since lm-2025", "for the launch of an edition"),
        new("attest kit press", "to see it, of the base as it stands"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        string folder = Path.GetFullPath(parsed.GetRequiredValue(_folder)), part = folder + ".part";
        if (File.Exists(folder) || Directory.Exists(folder))
            throw new InputException($"{folder} is there already. Name a folder that is not there yet.");
        string? edition = parsed.GetValue(_edition), since = parsed.GetValue(_since);
        if (since is not null && edition is null)
            throw new UsageException("--since compares editions: name the later one with --edition.");
        await using OpenBookSource open = new();
        await using var store = edition is null ? await new OpenBase(settings, Setup).ToReadAsync(stop) : null;
        ComposeKit kit = new(edition is null
            ? OpenBookSource.OfBase(store!.Store, settings)
            : await open.EditionAsync(OpenBookSource.FolderOf(edition, settings), since is null ? null : OpenBookSource.FolderOf(since, settings), stop));
        var (sheets, problems) = Composed(kit);
        if (problems.Count > 0)
        {
            foreach (string problem in problems)
                Terminal.SayLine(problem);
            Terminal.Complain($"No kit was written: {Words.Count(problems.Count, "figure of its texts is", "figures of its texts are")} other than told.");
            return ExitCode.Findings;
        }
        // Under another name until it is whole.
        if (Directory.Exists(part))
            Directory.Delete(part, recursive: true);
        await WriteAsync(kit, sheets, part, stop);
        Directory.Move(part, folder);
        Terminal.SayLine(Cell.Strong("Wrote "), $"{Words.Count(_written.Count, "file")} to {folder}; begin with index.html. Whether all are there: sha256sum -c {Sums}");
        return ExitCode.Done;
    }

    // What is wrong with a text of the kit is for who wrote it.
    private static (ImmutableArray<(string Path, Book Sheet)> Sheets, IReadOnlyList<string> Problems) Composed(ComposeKit kit)
    {
        try
        {
            return kit.All();
        }
        catch (FormatException wrong)
        {
            throw new InputException(wrong.Message);
        }
    }

    private async Task WriteAsync(ComposeKit kit, ImmutableArray<(string Path, Book Sheet)> sheets, string folder, CancellationToken stop)
    {
        DrawPng draw = new(PictureTool);
        if (!draw.IsInstalled)
            Terminal.SayLine($"Pictures are there as SVG alone: {PictureTool} draws them as points, and is not installed (on Debian: apt-get install librsvg2-bin).");
        BookFigure[] pictures = [.. sheets.SelectMany(sheet => sheet.Sheet.Chapters).SelectMany(chapter => chapter.Blocks).OfType<BookFigure>().DistinctBy(picture => picture.Name).OrderBy(picture => picture.Name, StringComparer.Ordinal)];
        List<KitEntry> entries = [];
        bool isSet = true;
        foreach (var (path, sheet) in sheets)
        {
            string html = WriteSheetHtml.Of(sheet);
            await KeepAsync(folder, path + ".html", Encoding.UTF8.GetBytes(html), stop);
            if (isSet && await SetAsync(sheet, html, stop) is { } pages)
                await KeepAsync(folder, path + ".pdf", pages, stop);
            else
                isSet = false;
            // What is to be taken on by others is there to be worked on too.
            bool isText = !path.StartsWith(ComposeKit.States, StringComparison.Ordinal);
            if (isText)
                await KeepAsync(folder, path + ".docx", WriteWord.Of(sheet, picture => draw.Draw(picture.Svg)), stop);
            entries.Add(new(sheet.Title, path, [".html", .. isSet ? [".pdf"] : Array.Empty<string>(), .. isText ? [".docx"] : Array.Empty<string>()]));
        }
        foreach (var picture in pictures)
        {
            string path = ComposeKit.Pictures + picture.Name;
            await KeepAsync(folder, path + ".svg", Encoding.UTF8.GetBytes(picture.Svg), stop);
            if (draw.Draw(picture.Svg) is { } points)
                await KeepAsync(folder, path + ".png", points, stop);
            entries.Add(new(picture.Title, path, draw.IsInstalled ? [".svg", ".png"] : [".svg"]));
        }
        await KeepAsync(folder, "index.html", Encoding.UTF8.GetBytes(WriteSheetHtml.Of(kit.Contents(entries))), stop);
        await File.WriteAllTextAsync(Path.Combine(folder, Sums), string.Concat(_written.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Value}  {file.Key}\n"))), stop);
    }

    // The rest is there without the program that sets pages.
    private async Task<byte[]?> SetAsync(Book sheet, string html, CancellationToken stop)
    {
        try
        {
            return await new SetPages(Pages).OfAsync(sheet, html, stop);
        }
        catch (SurroundingsException missing)
        {
            Terminal.SayLine($"The PDF files are left out. {missing.Message}");
            return null;
        }
    }

    private async Task KeepAsync(string folder, string path, byte[] bytes, CancellationToken stop)
    {
        string file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, bytes, stop);
        _written[path] = Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}

using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Publishing.Translations;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.Editions.Launch;
using Attest.Publishing.Feeds;
using Attest.Registers;

namespace Attest.App.Publishing.Copies;

/// <summary><c>attest copy</c>: the served site as plain files, for any web server, a memory stick or a folder.</summary>
internal sealed class CopyVerb : Verb
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder to make; it must not be there yet, or be empty." };
    private readonly Option<string?> _on = new("--on") { HelpName = "DAY", Description = "The day as of which pages speak (YYYY-MM-DD); the last day to which the registers know the Mine Ban Treaty when left out." };
    private readonly Option<string> _address = new("--address") { HelpName = "URL", Description = "Where the copy will stand, for the whole addresses in citations and feeds.", DefaultValueFactory = _ => "http://localhost:5080" };

    public CopyVerb(Setup setup)
        : base("copy", "Copy the site of a base, as it is served, as plain files that need no server: the same base and day give the same bytes.", setup)
    {
        Arguments.Add(_folder);
        Options.Add(_on);
        Options.Add(_address);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest copy ./site", "then open ./site/index.html"),
        new("attest copy ./site --on 2026-11-01 --address https://monitor.example", "as on a day, for a web server"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        string folder = Path.GetFullPath(parsed.GetRequiredValue(_folder));
        if (File.Exists(folder) || Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InputException($"{folder} is there and not empty. Name a folder that is not there yet.");
        if (!Uri.TryCreate(parsed.GetRequiredValue(_address), UriKind.Absolute, out var at) || at.Scheme is not ("http" or "https") || at.AbsolutePath != "/")
            throw new UsageException("--address is that of a web server alone, as https://monitor.example");
        var registers = LoadedRegisters.Of(settings);
        var on = Day(parsed.GetValue(_on), registers);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        if (FindEmbargo.In(open.Store, Setup.Clock.GetUtcNow()) is { } embargo)
            throw new InputException($"{embargo.Name}, which was frozen in this base, is not to be read before {embargo.Until.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Copy it then, or from a base that it is not in.");
        await using AskSite ask = new(new SiteParts(open.Store, registers) { CacheMegabytes = 0, PictureTool = WriteCopy.NoPictureTool, TranslationFolders = HeldTranslations.Folders(open) }, new StoppedClock(on), at);
        WriteCopy write = new(ask);
        // Under another name until it is whole.
        string part = folder + ".part";
        if (Directory.Exists(part))
            Directory.Delete(part, recursive: true);
        var (files, pages) = await write.RunAsync(part, stop);
        foreach (var (path, bytes) in WriteSiteMap.Of(at, write.Pages))
        {
            await File.WriteAllBytesAsync(Path.Combine(part, path), bytes, stop);
            files++;
        }
        if (Directory.Exists(folder))
            Directory.Delete(folder);
        Directory.Move(part, folder);
        foreach (string missing in write.Missing)
            Terminal.Note($"A page leads to {missing}, which the site does not have.");
        Terminal.SayLine(Cell.Strong("Copied "), $"{Words.Count(pages, "page")} in {Words.Count(files, "file")}, as of {Words.Day(on)}.");
        Terminal.SayLine($"Begin at {Path.Combine(folder, "index.html")}");
        return ExitCode.Done;
    }

    private static DateOnly Day(string? text, RegisterSet registers) =>
        text is null ? registers.Treaties.Find(TreatyCode.Mbt)!.KnownTo
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException($"“{text}” is not a day of the calendar: write it as 2026-11-01.");
}

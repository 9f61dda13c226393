using System.CommandLine;
using System.Reflection;
using System.Security.Cryptography;
using Attest.App.CommandLine;
using Attest.Editions;
using Attest.Publishing;
using Attest.Publishing.Sites;
using Attest.Registers;
using Words = Attest.App.CommandLine.Words;

namespace Attest.App.Publishing.Sites;

/// <summary><c>attest publish</c>: editions as a site of plain files, for any web server, a memory stick or a folder.</summary>
internal sealed class PublishVerb : Verb
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder of the site: a new one, or that of a site published before, of which only what has changed is written." };
    private readonly Argument<string[]> _editions = new("EDITION") { Arity = ArgumentArity.ZeroOrMore, Description = "The folders of the editions, or their names where they lie in the data folder; all that lie there when left out." };
    private readonly Option<string> _address = new("--address") { HelpName = "URL", Description = "Where the site will stand, for citations, feeds and site maps.", DefaultValueFactory = _ => "http://localhost:5080" };

    public PublishVerb(Setup setup)
        : base("publish", "Publish editions as a site of plain files with a search of its own, that needs no server: the same editions give the same bytes.", setup)
    {
        Arguments.Add(_folder);
        Arguments.Add(_editions);
        Options.Add(_address);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest publish ./public", "all editions of the data folder; then open ./public/index.html"),
        new("attest publish ./public lm-2025 lm-2026 --address https://monitor.example", "two editions, for a web server"),
        new("attest publish ./proof editions/lm-2026-DRAFT", "a rehearsal, marked as a draft on every page"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        string folder = Path.GetFullPath(parsed.GetRequiredValue(_folder));
        if (File.Exists(folder) || Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !PublishSite.IsIn(folder))
            throw new InputException($"{folder} is there and holds something else than a published site. Name a folder that is not there yet.");
        if (!Uri.TryCreate(parsed.GetRequiredValue(_address), UriKind.Absolute, out var at) || at.Scheme is not ("http" or "https") || !at.AbsolutePath.EndsWith('/') && at.AbsolutePath.Length > 0)
            throw new UsageException("--address is that of a web server, or of a folder on it with a slash behind it, as https://monitor.example/reports/");
        var editions = Editions(parsed.GetValue(_editions) ?? [], settings);
        try
        {
            var site = new PublishSite(Terms(editions.MaxBy(edition => edition.Header.Terms.CutOff)!, settings, at), editions).Run(folder, stop);
            Terminal.SayLine(Cell.Strong("Published "), $"{Words.Count(site.Reports, "report")} of {Words.Count(editions.Count, "edition")}: {Words.Count(site.Pages, "page")} in {Words.Count(site.Files, "file")} written"
                + (site.Rewritten < site.Reports ? $", {Words.Count(site.Reports - site.Rewritten, "report")} unchanged." : "."));
            Terminal.SayLine($"Begin at {Path.Combine(folder, "index.html")}");
            return Task.FromResult(ExitCode.Done);
        }
        catch (FormatException wrong)
        {
            throw new InputException(wrong.Message);
        }
    }

    private List<EditionFolder> Editions(string[] named, Settings settings)
    {
        string all = Path.Combine(settings.DataFolder, "editions");
        string[] folders = named.Length > 0 ? [.. named.Select(name => FolderOf(name, all))] : Directory.Exists(all) ? [.. Directory.EnumerateDirectories(all).Where(folder => !folder.EndsWith(".part", StringComparison.Ordinal)).Order(StringComparer.Ordinal)] : [];
        if (folders.Length == 0)
            throw new InputException($"There is no edition in {all}. Freeze one (attest freeze lm 2026 …), or name the folder of one.");
        List<EditionFolder> editions = [.. folders.Select(folder => new EditionFolder(folder))];
        foreach (var edition in editions)
            if (HeaderOf(edition) is { Name.IsDraft: false, Terms.Embargo: { } until } header && until > Setup.Clock.GetUtcNow())
                throw new InputException($"{header.Name} is not to be read before {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Publish it then.");
        return editions;
    }

    private static string FolderOf(string name, string all) =>
        Directory.Exists(name) ? name
        : Path.Combine(all, name) is var within && Directory.Exists(within) ? within
        : throw new InputException($"There is no folder {name}, nor an edition of that name in {all}.");

    private static EditionHeader HeaderOf(EditionFolder edition)
    {
        try
        {
            return edition.Header;
        }
        catch (FormatException wrong)
        {
            throw new InputException($"{edition.Path} is the folder of no edition: {wrong.Message} Name the one with manifest.sha256.");
        }
    }

    // Names and standing are those of the newest edition.
    private static SiteTerms Terms(EditionFolder newest, Settings settings, Uri at)
    {
        string data = BundledData.Folder;
        var organisation = Organisation.Read(Path.Combine(data, "organisation.yaml"));
        string language = organisation.Languages[0], content = Path.Combine(data, "content", language), sentences = Path.Combine(content, "interface.csv"), phrases = Path.Combine(content, "words.csv");
        SiteAssets assets = new(organisation.AccentColour.Light, organisation.AccentColour.Dark);
        return new SiteTerms
        {
            Organisation = organisation.Name,
            Licence = organisation.TextLicence,
            Texts = language == "en" ? InterfaceTexts.English : InterfaceTexts.Load(language, sentences),
            Words = Attest.Publishing.Words.Load(phrases),
            Registers = RegisterSet.Load(Path.Combine(newest.Path, "registers"), Path.Combine(newest.Path, "registers", "added")),
            At = at,
            StyleSheet = Asset(assets.StyleSheet),
            Script = Asset(assets.Script),
            Icon = Asset(assets.Icon),
            Tool = typeof(PublishVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0",
            Stamp = string.Join(' ', newest.Header.RegistersHash, HashOf(Path.Combine(data, "organisation.yaml")), HashOf(sentences), HashOf(phrases), assets.StyleSheet, assets.Script),
        };

        SiteAsset Asset(string address) => new(address[1..], assets.Find(address)!.Encoded("").Bytes);
    }

    private static string HashOf(string path) => File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "";
}

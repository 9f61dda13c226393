using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Editions;
using Attest.App.Store;
using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Editions.Withholding;
using Attest.Publishing.Translations;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Words = Attest.App.CommandLine.Words;

namespace Attest.App.Publishing;

/// <summary><c>attest withhold</c>: takes the bytes and words of a source out of the base and of its editions, for safety or law; that it was there remains.</summary>
internal sealed class WithholdVerb : Verb
{
    private static readonly string Reasons = string.Join(", ", Enum.GetValues<WithholdingReason>().Select(reason => Vocabulary.Word(reason)));

    private readonly Argument<string?> _source = new("SOURCE") { Arity = ArgumentArity.ZeroOrOne, Description = "An identity, or its first 8 digits; or a report, as lm/1999/0/PRK/all." };
    private readonly Option<string?> _reason = new("--reason") { HelpName = "WORD", Description = $"Why: {Reasons}. Only this category is kept." };
    private readonly Option<string[]> _editions = new("--edition") { HelpName = "DIR", Description = "The folder of an edition that lies elsewhere; may be given several times." };
    private readonly Option<bool> _yes = new("--yes") { Description = "Do it: it cannot be undone." };
    private readonly Option<bool> _list = new("--list") { Description = "What was withheld so far." };
    private readonly Option<string?> _keys = KeysOption.Make();

    public WithholdVerb(Setup setup)
        : base("withhold", "Take the bytes and words of a source out of the base and its editions, for safety or law. Its hash, the addresses it stood under and the category of the reason remain.", setup)
    {
        Arguments.Add(_source);
        foreach (var option in (Option[])[_reason, _editions, _yes, _list, _keys])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest withhold lm/1999/0/PRK/all --reason safety", "what would go; nothing is done yet"),
        new("attest withhold 0123abcd --reason law --yes", "take it out; there is no way back"),
        new("attest withhold 0123abcd --reason law --edition /mnt/lm-2026 --yes", "of a copy of an edition too"),
        new("attest withhold --list", "what was withheld, when and why"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        DataFolder folder = new(settings.DataFolder);
        if (parsed.GetValue(_list) == (parsed.GetValue(_source) is not null))
            throw new UsageException($"Name what is to be withheld and why (--reason {Reasons.Replace(", ", "|", StringComparison.Ordinal)}), or list what was: attest withhold --list");
        if (parsed.GetValue(_source) is not { } typed)
            return await ListAsync(settings, stop);
        if (!Vocabulary.TryParse<WithholdingReason>(parsed.GetValue(_reason) ?? "", out var reason))
            throw new UsageException($"--reason is one of: {Reasons}.");
        var (source, held) = await FindAsync(settings, typed, stop);
        List<EditionFolder> editions = [.. Editions(folder, parsed.GetValue(_editions) ?? []).Where(edition => !WithholdFromEdition.FilesOf(edition, source).IsEmpty)];
        if (held is null && editions.Count == 0)
            throw new InputException($"Neither the base nor an edition holds the source {source}. Name folders of editions that lie elsewhere with --edition.");
        Tell(source, held, editions);
        if (!parsed.GetValue(_yes))
        {
            Terminal.Complain("Nothing was taken out yet. It cannot be undone; to do it, type the same again with --yes");
            return ExitCode.Findings;
        }
        using var key = editions.Any(edition => !edition.Header.Name.IsDraft) ? KeysOption.Folder(parsed, _keys, settings).OpenCurrent() : null;
        if (held is not null)
            await FromBaseAsync(settings, folder, source, reason, stop);
        foreach (var edition in editions)
            FromEdition(edition, source, reason, key);
        TellWhatIsLeft(folder);
        return ExitCode.Done;
    }

    private async Task<int> ListAsync(Settings settings, CancellationToken stop)
    {
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        foreach (var withheld in open.Store.Withheld.All)
            Terminal.SayLine($"{withheld.At.UtcDateTime:yyyy-MM-dd}  {Vocabulary.Word(withheld.Reason),-8}{withheld.Source}  {string.Join(", ", withheld.Pages)}  by {withheld.Person}");
        if (open.Store.Withheld.All.Count == 0)
            Terminal.SayLine("Nothing was withheld from this base.");
        return ExitCode.Done;
    }

    // What is not in the base any more may still be in an edition.
    private async Task<(SourceId Source, StoredSource? Held)> FindAsync(Settings settings, string typed, CancellationToken stop)
    {
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        if (SourceId.TryParse(typed, out var whole) && open.Store.FindSource(whole) is null)
            return (whole, null);
        var source = SourceArgument.Find(open.Store, typed);
        return (source, open.Store.FindSource(source) ?? throw new InputException("Reports cite it, and the base does not hold it. To say that it does not hold any more: attest sources withdraw"));
    }

    private static IEnumerable<EditionFolder> Editions(DataFolder folder, string[] named)
    {
        foreach (string missing in named.Where(path => !File.Exists(Path.Combine(path, "manifest.sha256"))))
            throw new InputException($"{missing} is the folder of no edition: it has no manifest.sha256.");
        return new[] { folder.EditionsFolder, folder.EmbargoFolder }.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Concat(named)
            .Where(path => File.Exists(Path.Combine(path, "manifest.sha256"))).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => new EditionFolder(path));
    }

    private void Tell(SourceId source, StoredSource? held, List<EditionFolder> editions)
    {
        Terminal.SayLine(Cell.Strong(held?.Source.Name ?? "A source that the base does not hold"), $" ({source})");
        if (held is { Page: { } page })
            Terminal.SayLine($"  in the base: its bytes, its text and all that was read from it as {page}");
        else if (held is not null)
            Terminal.SayLine($"  in the base: its bytes, its text and all that was read from it{(held.Reports.IsEmpty ? "" : $", {Words.Count(held.Reports.Length, "report")}")}");
        if (held is { CopyOf: { } copied })
            Terminal.SayLine($"  it is a copy; {copied} holds a fuller one, which stays");
        foreach (var edition in editions)
            Terminal.SayLine(edition.Header.Name.IsDraft ? $"  the draft {edition.Path}, whole" : $"  {edition.Header.Name} in {edition.Path}: {Words.Count(WithholdFromEdition.FilesOf(edition, source).Length, "file")}");
    }

    private async Task FromBaseAsync(Settings settings, DataFolder folder, SourceId source, WithholdingReason reason, CancellationToken stop)
    {
        var withheld = await WithholdSource.RunAsync(folder, source, reason, settings.Editor, Setup.Clock, stop);
        foreach (string file in Translations(folder, withheld))
            File.Delete(file);
        // They hold the whole base, and are made anew by the site.
        if (Path.Combine(folder.Path, "downloads") is var downloads && Directory.Exists(downloads))
            Directory.Delete(downloads, recursive: true);
        await using var open = Base.Open(folder, BaseAccess.Write, Setup.Clock);
        await CheckBase.RunAsync(open.Store, CheckBase.With(settings), Terminal, stop);
        await open.Store.IndexAsync(stop);
        Terminal.SayLine(Cell.Strong("Withheld "), "from the base, which was made and checked anew without it.");
    }

    private static IEnumerable<string> Translations(DataFolder folder, WithheldSource withheld) => Directory.Exists(folder.TranslationsFolder)
        ? Directory.EnumerateDirectories(folder.TranslationsFolder).SelectMany(language => withheld.Pages.Select(page => Path.Combine(language, Translation.FileOf(page)))).Where(File.Exists)
        : [];

    private void FromEdition(EditionFolder edition, SourceId source, WithholdingReason reason, PrivateKey? key)
    {
        var name = edition.Header.Name;
        if (name.IsDraft)
        {
            Directory.Delete(edition.Path, recursive: true);
            Terminal.SayLine(Cell.Strong("Deleted "), $"the draft {edition.Path}");
            return;
        }
        var withheld = WithholdFromEdition.Run(edition, source, reason, key!, Setup.Clock.GetUtcNow());
        Terminal.SayLine(Cell.Strong("Withheld "), $"{Words.Count(withheld.Files.Length, "file")} of {name}; its root stays {edition.Root}");
    }

    // What this cannot reach, it names.
    private void TellWhatIsLeft(DataFolder folder)
    {
        foreach (string copy in Directory.EnumerateFiles(folder.Path, "evidence.db.*").Where(file => Path.GetFileName(file) is not ("evidence.db" or "evidence.db-wal" or "evidence.db-shm")).Order(StringComparer.Ordinal))
            Terminal.SayLine($"Delete {copy} too: it is the base as it was before.");
        Terminal.SayLine("Backups, dumps, data packs, books and published sites made before still have it: make them again, and destroy the old ones.");
    }
}

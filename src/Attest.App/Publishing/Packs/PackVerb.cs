using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Editions;
using Attest.Publishing;
using Attest.Publishing.Packs;
using Attest.Publishing.References;

namespace Attest.App.Publishing.Packs;

/// <summary><c>attest pack</c>: the data of an edition, to be kept and cited.</summary>
internal sealed class PackVerb : Verb
{
    private readonly Argument<string> _edition = new("EDITION") { Description = "The folder of the edition." };
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder to make; it must not be there yet." };
    private readonly Option<string> _address = new("--address") { HelpName = "URL", Description = "Where the site stands, for the whole addresses in the data.", DefaultValueFactory = _ => "http://localhost:5080" };

    public PackVerb(Setup setup)
        : base("pack", "Write the data pack of an edition: tables, statements with all their evidence, sources, provenance and the edition itself, as a bag.", setup)
    {
        Arguments.Add(_edition);
        Arguments.Add(_folder);
        Options.Add(_address);
    }

    public override IReadOnlyList<Example> Examples { get; } = [new("attest pack editions/lm-2026 lm-2026-data --address https://monitor.example", "to be kept in an archive, and for a DOI")];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        string edition = parsed.GetRequiredValue(_edition), folder = Path.GetFullPath(parsed.GetRequiredValue(_folder));
        if (!Directory.Exists(edition))
            throw new InputException($"There is no folder {edition}. Name the folder of an edition, the one with manifest.sha256.");
        if (File.Exists(folder) || Directory.Exists(folder))
            throw new InputException($"{folder} is there already. Name a folder that is not there yet.");
        if (!Uri.TryCreate(parsed.GetRequiredValue(_address), UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https"))
            throw new UsageException("--address is that of a web site, as https://monitor.example");
        if (VerifyEdition.Run(edition).Problems is [var problem, ..])
            throw new InputException($"It is not what was frozen: {problem} “attest verify” tells more.");
        var organisation = Organisation.Read(Path.Combine(BundledData.Folder, "organisation.yaml"));
        // Under another name until it is whole.
        string part = folder + ".part";
        if (Directory.Exists(part))
            Directory.Delete(part, recursive: true);
        new WriteDataPack(LoadedRegisters.Of(Resolve(parsed)), MakeReferences.Load(BundledData.Folder), new(organisation.Name, organisation.TextLicence, site)).Run(new(edition), part);
        Directory.Move(part, folder);
        Terminal.SayLine(Cell.Strong("Packed "), $"{new EditionFolder(edition).Header.Name} into {folder}");
        Terminal.SayLine($"{CommandLine.Words.Count(File.ReadLines(Path.Combine(folder, "manifest-sha256.txt")).Count(), "file")}; whether it is whole: sha256sum -c manifest-sha256.txt");
        return Task.FromResult(ExitCode.Done);
    }
}

using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Publishing;
using Attest.Publishing.Data;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary><c>attest export</c>: all that the site shows, as one SQLite file and as a Data Package.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder to write the two files into." };

    public ExportVerb(Setup setup)
        : base("export", "Write all that the site shows as one SQLite file and as a Data Package of CSV files.", setup) => Arguments.Add(_folder);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest export ./open-data", "attest.sqlite and attest-datapackage.zip")];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var open = Base.Open(new DataFolder(settings.DataFolder), BaseAccess.Read, Setup.Clock);
        var organisation = Organisation.Read(Path.Combine(BundledData.Folder, "organisation.yaml"));
        ExportBase export = new(open.Store, LoadedRegisters.Of(settings), new(organisation.Name, organisation.TextLicence, organisation.ShowsUnreviewedFindings));
        var folder = parsed.GetRequiredValue(_folder);
        Directory.CreateDirectory(folder);
        string sqlite = Path.Combine(folder, MakeDownloads.Sqlite), package = Path.Combine(folder, MakeDownloads.Package);
        // Under other names until they are whole.
        export.ToSqlite(sqlite + ".part", stop);
        export.ToDataPackage(sqlite + ".part", package + ".part", stop);
        foreach (var file in new[] { sqlite, package })
        {
            File.Move(file + ".part", file, overwrite: true);
            Terminal.Note($"Wrote {file} ({CommandLine.Words.Number(new FileInfo(file).Length)} bytes).");
        }
        return ExitCode.Done;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Attest.Editions;
using Attest.Tests.CommandLine;
using Attest.Tests.Editions;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Publishing.Packs;

/// <summary>The data pack of an edition: whole, described, and made of nothing but the edition.</summary>
public sealed class WriteDataPackTests : IAsyncLifetime
{
    private const string Text = """
        KUWAIT, Landmine Monitor Report 2002

        Kuwait has not acceded to the Mine Ban Treaty.[1] Kuwait destroyed 4,382 antipersonnel mines in 2001.[2]

        Production

        Kuwait has never produced antipersonnel mines, "not one".[1]

        [1] Letter to Landmine Monitor from A. B. Example, Ministry of Foreign Affairs, 3 May 2002.
        [2] Ibid.
        """;

    private readonly ScratchFolder _data = new();
    private readonly ScratchFolder _files = new();

    private string Pack => _files.PathOf("pack");

    public async ValueTask InitializeAsync()
    {
        await RunAsync("import", _files.Write("kwt.txt", Text), _files.Write("prk.txt", EditionBase.Contradicting.Replace("2003", "2002", StringComparison.Ordinal)));
        await RunAsync("keys", "new");
        await RunAsync("freeze", "lm", "2002", "--cut-off", "2026-10-01", "--rehearse");
        var packed = await RunAsync("pack", _data.PathOf("editions/lm-2002-DRAFT"), Pack, "--address", "https://monitor.example");
        Assert.Equal(("", 0), (packed.Error, packed.ExitCode));
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        _files.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("manifest-sha256.txt")]
    [InlineData("tagmanifest-sha256.txt")]
    public async Task Bag_Manifest_IsOneThatCoreutilsChecks(string manifest)
    {
        using var check = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "--strict", "--quiet", manifest]) { WorkingDirectory = Pack })!;
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(
            Directory.EnumerateFiles(Pack + "/data", "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Pack, path)).Order(StringComparer.Ordinal),
            File.ReadLines(Pack + "/manifest-sha256.txt").Select(line => line[66..]));
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", File.ReadAllText(Pack + "/bagit.txt"));
        Assert.Contains($"Payload-Oxum: {Directory.EnumerateFiles(Pack + "/data", "*", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length)}.", File.ReadAllText(Pack + "/bag-info.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_AreWhatTheDescriptorSaysAndHoldEveryStatement()
    {
        var package = Json("datapackage.json");
        foreach (var resource in package.GetProperty("resources").EnumerateArray())
        {
            var rows = Rows(resource.GetProperty("path").GetString()!);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToArray();
            Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()!), rows[0]);
            Assert.Equal(fields.Select(field => field.GetProperty("hxl").GetString()!), rows[1]);
            Assert.Equal(resource.GetProperty("rows").GetInt32(), rows.Count - 2);
            int key = Array.IndexOf(rows[0], resource.GetProperty("schema").GetProperty("primaryKey")[0].GetString());
            Assert.Distinct(rows.Skip(2).Select(row => row[key]));
        }
        var frozen = Directory.EnumerateFiles(Pack + "/data/edition", "statements.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).Order().ToArray();
        Assert.True(frozen.Length >= 4);
        var statements = Rows("statements.csv");
        Assert.Equal(frozen, statements.Skip(2).Select(row => row[Array.IndexOf(statements[0], "statement")]).Order());
        Assert.Contains(statements, row => row[Array.IndexOf(statements[0], "check")] == "contradicted");
        Assert.Contains(statements, row => row[Array.IndexOf(statements[0], "source")] == "letter");
    }

    [Fact]
    public void Sqlite_HasTheSameRows()
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = Pack + "/data/statements.sqlite", Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        foreach (string table in new[] { "statements", "reports" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM {table}";
            Assert.Equal((long)Rows(table + ".csv").Count - 2, command.ExecuteScalar());
        }
        using var number = connection.CreateCommand();
        number.CommandText = "SELECT number, typeof(number) FROM statements WHERE kind = 'stockpile_destruction'";
        using var rows = number.ExecuteReader();
        Assert.True(rows.Read());
        Assert.Equal((4382L, "integer"), (rows.GetInt64(0), rows.GetString(1)));
    }

    [Fact]
    public void Lines_HaveSentenceNotesAndReferencesThatAreInTheBibliography()
    {
        var sources = Json("sources.csl.json").EnumerateArray().Select(source => source.GetProperty("id").GetString()!).ToArray();
        var lines = File.ReadLines(Pack + "/data/statements.jsonl").Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Distinct(sources);
        var acceded = lines.First(line => line.GetProperty("wording").GetString()!.Contains("acceded", StringComparison.Ordinal));
        Assert.Equal("Letter to Landmine Monitor from A. B. Example, Ministry of Foreign Affairs, 3 May 2002.", acceded.GetProperty("notes")[0].GetProperty("text").GetString());
        Assert.All(lines.SelectMany(line => line.GetProperty("notes").EnumerateArray()).SelectMany(note => note.GetProperty("references").EnumerateArray()), reference => Assert.Contains(reference.GetString()!, sources));
        Assert.All(lines, line => Assert.Contains(line.GetProperty("wording").GetString()!, line.GetProperty("sentence").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public void Provenance_EveryEntityThatIsNamed_IsThere()
    {
        var graph = Json("provenance.jsonld").GetProperty("@graph").EnumerateArray().ToArray();
        var known = graph.Select(node => node.GetProperty("@id").GetString()!).ToHashSet(StringComparer.Ordinal);

        Assert.All(graph.SelectMany(Named), id => Assert.Contains(id, known));
        Assert.Equal(Rows("statements.csv").Count - 2, graph.Count(node => node.TryGetProperty("prov:wasAttributedTo", out _)));
        static IEnumerable<string> Named(JsonElement node) => node.EnumerateObject().Select(member => member.Value)
            .SelectMany(value => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1))
            .Where(value => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out _)).Select(value => value.GetProperty("@id").GetString()!);
    }

    [Fact]
    public void Crate_NamesEveryFileBesideTheEdition()
    {
        var root = Json("ro-crate-metadata.json").GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@id").GetString() == "./");

        Assert.Equal(
            Directory.EnumerateFileSystemEntries(Pack + "/data").Select(path => Path.GetFileName(path) + (Directory.Exists(path) ? "/" : "")).Where(name => name != "ro-crate-metadata.json").Order(StringComparer.Ordinal),
            root.GetProperty("hasPart").EnumerateArray().Select(part => part.GetProperty("@id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("2002", Json("datacite.json").GetProperty("version").GetString()![3..7]);
    }

    [Fact]
    public void Edition_InThePack_MakesTheSameRootAgain() // I6
    {
        var verification = VerifyEdition.Run(Pack + "/data/edition");

        Assert.Empty(verification.Problems);
        Assert.Contains($"lm-2002-DRAFT sha256:{verification.Root}", File.ReadAllText(Pack + "/bag-info.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_OtherLocaleAndFolder_IsTheSame() // I6
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            await RunAsync("pack", _data.PathOf("editions/lm-2002-DRAFT"), _files.PathOf("elsewhere/other"), "--address", "https://monitor.example");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(EditionBase.Tree(Pack), EditionBase.Tree(_files.PathOf("elsewhere/other")));
    }

    [Fact]
    public async Task Pack_ChangedEdition_IsRefused()
    {
        File.AppendAllText(_data.PathOf("editions/lm-2002-DRAFT/index.jsonl"), " ");

        var run = await RunAsync("pack", _data.PathOf("editions/lm-2002-DRAFT"), _files.PathOf("other"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("index.jsonl: was changed", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_files.PathOf("other")));
    }

    private JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(Pack + "/data/" + name)).RootElement;

    private List<string[]> Rows(string name)
    {
        using var reader = CsvReader.Create(File.ReadAllBytes(Pack + "/data/" + name), new CsvReaderOptions { Separator = ',', HasHeader = false });
        List<string[]> rows = [];
        while (reader.Read())
            rows.Add([.. reader.Current.ToArray()]);
        return rows;
    }

    private Task<ProgramRun> RunAsync(params string[] args) => ProgramRun.OfAsync([.. args, "--data", _data.Path]);
}

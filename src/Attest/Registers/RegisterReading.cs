using System.Security.Cryptography;
using System.Text;

namespace Attest.Registers;

/// <summary>Reads all files in the order in which they name each other, so that one pass finds every problem.</summary>
internal sealed class RegisterReading(string directory, string? overlay)
{
    private readonly List<RegisterProblem> problems = [];
    private readonly List<RegisterTable> tables = [];
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private Dictionary<string, JurisdictionCode> codes = [];
    private Dictionary<string, TreatyCode> treatyCodes = [];

    internal RegisterCheck Read()
    {
        ReadFiles();
        string hash = Hash();
        var set = problems.Count == 0 ? ReadSet(hash) : null;
        var counts = tables.Select(table => new RegisterCount(table.Header.File, table.Header.Title, table.RowCount, table.Header.KnownTo, table.Header.Gap));
        return new(problems, [.. counts], [.. tables.SelectMany(table => table.Corrections)], hash, problems.Count == 0 ? set : null);
    }

    private void ReadFiles()
    {
        foreach (var schema in RegisterSchema.All)
        {
            string path = Path.Combine(directory, schema.File);
            if (File.Exists(path))
                ReadFile(schema.File, path);
            else
                problems.Add(new(schema.File, 0, $"the file is missing from {directory}"));
        }

        if (overlay is null || !Directory.Exists(overlay))
            return;
        foreach (string path in Directory.EnumerateFiles(overlay, "*.csv").Order(StringComparer.Ordinal))
            if (RegisterSchema.All.Any(schema => schema.File == Path.GetFileName(path)))
                ReadFile("overlay/" + Path.GetFileName(path), path);
            else
                problems.Add(new("overlay/" + Path.GetFileName(path), 0, "no register has this name"));
    }

    private void ReadFile(string name, string path)
    {
        try
        {
            files[name] = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(name, 0, $"the file cannot be read: {exception.Message}"));
        }
    }

    private RegisterSet? ReadSet(string hash)
    {
        var jurisdictionRows = Table(RegisterSchema.Jurisdictions).Select(Jurisdiction.Read);

        // Every other file names these rows: with one of them missing, it would report the same again on hundreds of lines.
        if (problems.Count > 0)
            return null;
        codes = jurisdictionRows.ToDictionary(row => row.Code.Value, row => row.Code);
        var names = Table(RegisterSchema.Names).Select(JurisdictionName.Read);
        var lookAlikes = Table(RegisterSchema.LookAlikes).Select(row => row.Required("phrase"));
        var jurisdictions = new JurisdictionRegister(jurisdictionRows, names, lookAlikes);
        var treatyRows = Table(RegisterSchema.Treaties).Select(Treaty.Read);
        treatyCodes = treatyRows.ToDictionary(row => row.Code.Value, row => row.Code);
        var treaties = new TreatyRegister(treatyRows);
        if (problems.Count > 0)
            return null;
        var participation = Table(RegisterSchema.Participation).Select(row => Participation.Read(row, treaties, jurisdictions));
        var resolutions = new ResolutionRegister(Table(RegisterSchema.Resolutions).Select(Resolution.Read), jurisdictions);
        resolutions.TakeVotes(Table(RegisterSchema.RollCalls).Select(row => RecordedVote.Read(row, resolutions)));
        var meetings = Table(RegisterSchema.Meetings).Select(Meeting.Read);
        var members = Table(RegisterSchema.CdMembers).Select(CdMember.Read);
        var munitions = Table(RegisterSchema.Munitions).Select(Munition.Read);
        var tiles = Table(RegisterSchema.TileMap).Select(row => new Tile(row.Code("jurisdiction"), row.Number("column"), row.Number("row"), row.Origin()));
        RegisterRules.Check(jurisdictions, resolutions, tiles, problems);
        return new(hash, [.. tables.Select(table => table.Header)], jurisdictions, treaties, new(participation), resolutions, new(meetings), new(members), new(munitions), new(tiles));
    }

    private RegisterTable Table(RegisterSchema schema)
    {
        var table = new RegisterTable(schema, problems) { Codes = codes, Treaties = treatyCodes };
        table.ReadBundled(files[schema.File]);
        if (files.TryGetValue("overlay/" + schema.File, out byte[]? added))
            table.ReadOverlay(added);
        tables.Add(table);
        return table;
    }

    /// <summary>The SHA-256 of what <c>sha256sum *.csv</c> prints, so that a shell can check it; added files follow as <c>overlay/*.csv</c>.</summary>
    private string Hash()
    {
        var lines = new StringBuilder();
        foreach (var (name, bytes) in files.OrderBy(file => file.Key.StartsWith("overlay/", StringComparison.Ordinal)).ThenBy(file => file.Key, StringComparer.Ordinal))
            lines.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(name).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}

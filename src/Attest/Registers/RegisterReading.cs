using System.Globalization;
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

    /// <summary>The day whose knowledge is wanted; null for all that is known.</summary>
    internal DateOnly? AsOf { get; init; }

    /// <summary>Rows about to be added, by file, as lines that end in a line feed: they are read as if they stood at the end of the overlay.</summary>
    internal IReadOnlyDictionary<string, byte[]> Pending { get; init; } = new Dictionary<string, byte[]>();

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

        if (overlay is not null && Directory.Exists(overlay))
            ReadOverlay(overlay);
        foreach (var (file, rows) in Pending)
            files["overlay/" + file] = [.. files.GetValueOrDefault("overlay/" + file, []), .. rows];
    }

    private void ReadOverlay(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
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
        var treatyRows = Table(RegisterSchema.Treaties).Select(row => AsKnown(Treaty.Read(row)));
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
        MeetingRegister meetingRegister = new(meetings);
        var obligations = ReadObligations(meetingRegister);
        return new(hash, [.. tables.Select(table => table.Header)], jurisdictions, treaties, new(participation), resolutions, meetingRegister, new(members), new(munitions), new(tiles), obligations, AsOf);
    }

    private ObligationRegister ReadObligations(MeetingRegister meetings)
    {
        var all = Table(RegisterSchema.Obligations).Select(Obligation.Read);
        var events = Table(RegisterSchema.TreatyEvents).Select(RecordedEvent.Read);
        var extensions = Table(RegisterSchema.Extensions).Select(row => Extension.Read(row, meetings));
        var reports = Table(RegisterSchema.Reports).Select(SubmittedReport.Read);
        var completions = Table(RegisterSchema.Completions).Select(Completion.Read);
        var published = Table(RegisterSchema.PublishedDeadlines).Select(row => PublishedDeadline.Read(row, all));
        return new(all, events, extensions, reports, completions, published);
    }

    // Nobody knew more on a day than what had happened by then.
    private Treaty AsKnown(Treaty treaty) => AsOf < treaty.KnownTo ? treaty with { KnownTo = AsOf.Value } : treaty;

    private RegisterTable Table(RegisterSchema schema)
    {
        var table = new RegisterTable(schema, problems) { Codes = codes, Treaties = treatyCodes, AsOf = AsOf };
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
        if (AsOf is { } day)
            lines.Append(CultureInfo.InvariantCulture, $"as of {day:O}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}

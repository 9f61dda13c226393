using System.Collections.Immutable;
using System.Text.Json;
using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Reads and adds the rows of what pages rest on, and of withdrawals.</summary>
internal static class SupportRows
{
    private const string Address = "p.product, p.edition, p.revision, p.jurisdiction, p.theme";

    private const string LastRows = "page_support s JOIN page p ON p.id = s.page WHERE s.key = (SELECT max(key) FROM page_support WHERE page = s.page)";

    /// <summary>What a page rests on, or null.</summary>
    public static PageSupport? Of(SqliteConnection connection, PageAddress page) => connection.Rows(
        ToSupport, $"SELECT {Address}, s.content FROM {LastRows} AND s.page = (SELECT id FROM page WHERE jurisdiction = $1 AND edition = $2 AND product = $3 AND theme = $4 AND revision = $5)",
        page.Jurisdiction.Value, page.Edition, page.Product, page.Theme, page.Revision).FirstOrDefault();

    /// <summary>What the page of a number rests on, or null.</summary>
    public static PageSupport? Of(SqliteConnection connection, long page) => connection.Rows(ToSupport, $"SELECT {Address}, s.content FROM {LastRows} AND s.page = $1", page).FirstOrDefault();

    /// <summary>The number of the last run of the checks, 0 where there is none.</summary>
    public static long LastRun(SqliteConnection connection) => connection.Integer("SELECT max(number) FROM check_run") ?? 0;

    /// <summary>The last reading that checks by the rules of today have seen among the pages about a State; 0 where they have seen none.</summary>
    public static long ReadingSeen(SqliteConnection connection, JurisdictionCode state) => connection.Integer(
        "SELECT CASE WHEN substr(basis, 1, length($2)) = $2 THEN reading END FROM check_run WHERE subject = $1 ORDER BY number DESC LIMIT 1", state.Value, CheckList.Version + " ") ?? 0;

    /// <summary>What the pages rest on that name a source or lead to it, newest edition first.</summary>
    public static List<PageSupport> By(SqliteConnection connection, SourceId source)
    {
        var found = connection.Rows(
            ToSupport, $"SELECT {Address}, s.content FROM {LastRows} AND s.page IN (SELECT c.page FROM cited_on c JOIN cited_source f ON f.key = c.source WHERE f.id = $1) ORDER BY s.page DESC", Hash(source));
        // Where a page was read anew it may name the source no more.
        found.RemoveAll(support => !support.Sources.Any(named => named.Source.Id == source));
        return found;
    }

    /// <summary>The cited source with an identity, or null.</summary>
    public static CitedSource? Find(SqliteConnection connection, SourceId source) =>
        connection.Rows(ToSource, "SELECT id, kind, name FROM cited_source WHERE id = $1", Hash(source)).FirstOrDefault();

    /// <summary>The cited sources whose identity begins so or whose name holds the words.</summary>
    public static List<CitedSource> Find(SqliteConnection connection, string words, int most) => connection.Rows(
        ToSource, "SELECT id, kind, name FROM cited_source WHERE instr(lower(name), lower($1)) > 0 OR (length($1) >= 8 AND instr(lower(hex(id)), lower($1)) = 1) ORDER BY name, key LIMIT $2", words, most);

    /// <summary>Every withdrawal in order.</summary>
    public static List<SourceWithdrawal> Withdrawals(SqliteConnection connection) => connection.Rows(
        row => new SourceWithdrawal(ToId(row.Bytes(0)), row.GetString(1), row.GetBoolean(2), row.GetString(3), row.GetString(4), Instant.Read(row.GetString(5))),
        "SELECT source, name, withdrawn, reason, person, at FROM withdrawal ORDER BY number");

    /// <summary>Records a withdrawal; answers its number.</summary>
    public static long Add(SqliteConnection connection, SourceWithdrawal withdrawal) => connection.Integer(
        "INSERT INTO withdrawal (source, name, withdrawn, reason, person, at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING number",
        Hash(withdrawal.Source), withdrawal.Name, withdrawal.IsWithdrawn ? 1 : 0, withdrawal.Reason, withdrawal.Person, Instant.Write(withdrawal.At))!.Value;

    /// <summary>Withdrawals after a number with the States whose pages name the source, lead to it or were read from it, oldest first.</summary>
    public static List<(long Number, JurisdictionCode State)> StatesAfter(SqliteConnection connection, long number) => connection.Rows(
        row => (row.GetInt64(0), JurisdictionCode.Parse(row.GetString(1))),
        """
        SELECT w.number, p.jurisdiction FROM withdrawal w JOIN cited_source f ON f.id = w.source JOIN cited_on c ON c.source = f.key JOIN page p ON p.id = c.page WHERE w.number > $1
        UNION SELECT w.number, p.jurisdiction FROM withdrawal w JOIN source s ON s.id = w.source JOIN reading r ON r.source = s.key JOIN page p ON p.id = r.page WHERE w.number > $1
        ORDER BY 1
        """,
        number);

    /// <summary>The number of the last withdrawal, 0 where there is none.</summary>
    public static long Count(SqliteConnection connection) => connection.Integer("SELECT max(number) FROM withdrawal") ?? 0;

    /// <summary>Of what was found, what differs from what was recorded last.</summary>
    public static ImmutableArray<PageSupport> Changed(SqliteConnection connection, ImmutableArray<PageSupport> found) =>
        [.. found.Where(support => Of(connection, PageOf(support)) is not { } last || !Content(last).AsSpan().SequenceEqual(Content(support)))];

    /// <summary>Records what a page rests on, as a run found it.</summary>
    public static void Add(SqliteConnection connection, long run, PageSupport support)
    {
        var address = PageOf(support);
        var page = connection.Integer(
            "SELECT id FROM page WHERE jurisdiction = $1 AND edition = $2 AND product = $3 AND theme = $4 AND revision = $5",
            address.Jurisdiction.Value, address.Edition, address.Product, address.Theme, address.Revision) ?? throw new FormatException($"There is no page {address}.");
        connection.Execute("INSERT INTO page_support (page, run, content) VALUES ($1, $2, $3)", page, run, Compressed.Pack(Content(support)));
        foreach (var named in support.Sources)
        {
            var id = Hash(named.Source.Id);
            connection.Execute("INSERT OR IGNORE INTO cited_source (id, kind, name) VALUES ($1, $2, $3)", id, Vocabulary.Word(named.Source.Kind), named.Source.Name);
            connection.Execute("INSERT OR IGNORE INTO cited_on (source, page) SELECT key, $2 FROM cited_source WHERE id = $1", id, page);
        }
    }

    /// <summary>What runs recorded of what pages rest on, in order.</summary>
    public static ILookup<long, PageSupport> ByRun(SqliteConnection connection) => connection.Rows(
        row => (Run: row.GetInt64(6), Support: ToSupport(row)), $"SELECT {Address}, s.content, s.run FROM page_support s JOIN page p ON p.id = s.page ORDER BY s.key").ToLookup(pair => pair.Run, pair => pair.Support);

    private static byte[] Content(PageSupport support) => CanonicalJson.Write(SupportJson.Write(support));

    private static PageSupport ToSupport(SqliteDataReader row)
    {
        using var json = JsonDocument.Parse(Compressed.Unpack(row.Bytes(5)));
        return SupportJson.Read(new PageAddress(row.GetString(0), row.GetInt32(1), row.GetInt32(2), JurisdictionCode.Parse(row.GetString(3)), row.GetString(4)).ToString(), json.RootElement);
    }

    private static CitedSource ToSource(SqliteDataReader row) => CitedSource.Recorded(ToId(row.Bytes(0)), JsonParts.Word<CitationKind>(row.GetString(1)), row.GetString(2));

    private static PageAddress PageOf(PageSupport support) =>
        PageAddress.TryParse(support.Page, out var page) ? page : throw new FormatException($"“{support.Page}” is no address of a page.");

    private static byte[] Hash(SourceId id) => Convert.FromHexString(id.Value);

    private static SourceId ToId(byte[] hash) => SupportJson.Id(Convert.ToHexStringLower(hash));
}

using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attest.Publishing.Sites;

/// <summary>
/// Writes what the search page looks words up in: scripts, since a page opened from a folder may read nothing else. Words in order are cut into shards, so that a search loads only the shards of its
/// words; each report has a script with its sentences, which is loaded for the reports that are shown.
/// </summary>
internal static class WriteSearch
{
    /// <summary>The script of the search page.</summary>
    public const string Script = "search/search.js";

    // About how many bytes of words a shard holds, and how many reports a list names.
    private const int ShardBytes = 32 * 1024, ListLength = 500;

    // Numbers of five bits to a letter, the lowest first; the first half of the letters says that more follow.
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sentences of a report by their places, for showing what was found.</summary>
    public static void Text(HtmlText into, SiteReport report, IEnumerable<(string Anchor, string Words)> passages)
    {
        into.Raw("attestText("u8).Raw(Json(report.Address)).Raw(",["u8);
        var isFirst = true;
        foreach (var (anchor, words) in passages)
        {
            into.Raw(isFirst ? "["u8 : ",\n["u8).Raw(Json(anchor)).Raw(","u8).Raw(Json(words)).Raw("]"u8);
            isFirst = false;
        }
        into.Raw("]);\n"u8);
    }

    /// <summary>The sentences that were written; throws <see cref="FormatException"/> where the file is other.</summary>
    public static IEnumerable<string> ReadText(byte[] script)
    {
        var from = script.AsSpan().IndexOf(",["u8) + 1;
        if (!script.AsSpan().StartsWith("attestText("u8) || from == 0)
            throw new FormatException("It is no script of a report.");
        using var json = JsonDocument.Parse(script.AsMemory(from, script.AsSpan().LastIndexOf((byte)')') - from));
        return [.. json.RootElement.EnumerateArray().Select(pair => pair[1].GetString()!)];
    }

    /// <summary>The lists of reports and the shards of words.</summary>
    public static void Index(SiteFiles files, SitePlan plan, IEnumerable<IndexWords> parts)
    {
        foreach (var (number, reports) in plan.Reports.Chunk(ListLength).Index())
            files.WriteChanged($"search/list-{number}.js", Bytes($"attestList({number},{Serialized(reports.Select(report => new[] { report.Address, plan.NameOf(report.State), report.Label }))});\n"));
        List<string> first = [];
        StringBuilder shard = new();
        foreach (var (word, reports) in IndexWords.Together(parts))
        {
            if (shard.Length == 0)
                first.Add(word);
            shard.Append(word).Append(' ');
            Append(shard, reports);
            shard.Append('\n');
            if (shard.Length >= ShardBytes)
                Flush();
        }
        if (shard.Length > 0)
            Flush();
        // Reports are in the order of years, newest first: the reports of some years are those between two numbers.
        var years = plan.Reports.Index().DistinctBy(report => report.Item.Year).Select(report => new[] { report.Item.Year, report.Index });
        files.WriteChanged("search/index.js", Bytes($"attestIndex({plan.Reports.Count},{ListLength},{Serialized(first)},{Serialized(years)});\n"));
        files.DeleteFrom("search/words-", first.Count);
        files.DeleteFrom("search/list-", (plan.Reports.Count + ListLength - 1) / ListLength);

        void Flush()
        {
            var number = first.Count - 1;
            files.WriteChanged($"search/words-{number}.js", Bytes($"attestWords({number},{Serialized(shard.ToString())});\n"));
            shard.Clear();
        }
    }

    /// <summary>The script of the search page, with the sentences that it says.</summary>
    public static byte[] PageScript(InterfaceTexts texts)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(WriteSearch).Namespace}.search.js")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        Dictionary<string, string> said = new(StringComparer.Ordinal)
        {
            ["looking"] = texts["Looking …"],
            ["none"] = texts["No report has all these words."],
            ["some"] = texts["No report has all these words. These have some of them:"],
            ["one"] = texts["1 report"],
            ["many"] = texts["{0} reports"],
            ["more"] = texts["Show more"],
            ["failed"] = texts["The index of words could not be loaded. Is the folder “search” beside this page?"],
        };
        return Bytes($"const attestSays={Serialized(said)};\n{reader.ReadToEnd().ReplaceLineEndings("\n")}");
    }

    private static void Append(StringBuilder shard, List<uint> reports)
    {
        uint last = 0;
        foreach (var report in reports)
        {
            var number = report / IndexWords.Classes;
            var step = ((number - last) * IndexWords.Classes) + (report % IndexWords.Classes);
            for (last = number; step >= 32; step >>= 5)
                shard.Append(Letters[(int)(step & 31)]);
            shard.Append(Letters[(int)step + 32]);
        }
    }

    private static byte[] Json(string text) => JsonSerializer.SerializeToUtf8Bytes(text, Plain);

    private static string Serialized<T>(T value) => JsonSerializer.Serialize(value, Plain);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

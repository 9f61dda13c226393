using System.Globalization;
using System.IO.Compression;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Publishing.Data;
using Attest.Publishing.Feeds;
using Attest.Questions.Explore;

namespace Attest.App.Publishing;

/// <summary>Statements of any choice as files: the table, what its columns mean, and the feed of new ones.</summary>
internal sealed class ExploreFiles(LiveBase live, TextLicence licence)
{
    private const int InFeed = 50;

    private readonly BuildExplorePage build = new(live);

    /// <summary>Sends the table while it is made: it may be larger than memory.</summary>
    public async Task SendTableAsync(HttpContext context)
    {
        var request = context.Request;
        AnswerRequest.Prepare(context.Response, "text/csv; charset=utf-8");
        context.Response.Headers.ContentDisposition = "attachment; filename=statements.csv";
        bool packs = request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (packs)
            context.Response.Headers.ContentEncoding = "gzip";
        if (HttpMethods.IsHead(request.Method))
            return;
        var body = context.Response.BodyWriter.AsStream();
        await using var target = packs ? new GZipStream(body, CompressionLevel.Fastest) : body;
        await new StatementTable(live.Registers, Site(request)).WriteAsync(target, live.Index.All(FilterOf(request)), context.RequestAborted);
    }

    public PageAnswer Package(HttpRequest request) => PageAnswer.Send(PageBody.Of("application/json; charset=utf-8",
        new StatementTable(live.Registers, Site(request)).Describe($"{live.Organisation}: statements", "/statements.csv" + request.QueryString, licence)));

    public PageAnswer Feed(HttpRequest request)
    {
        var entries = build.Newest(FilterOf(request), InFeed).Select(found => new AtomEntry(
            Urn(found.Stored.Id.Value),
            live.Texts.Of("{0} {1}: {2}", live.NameOf(found.Stored.Page.Jurisdiction), found.Stored.Page.Edition.ToString(CultureInfo.InvariantCulture), found.Line.Words),
            found.At,
            Addresses.Statement(found.Stored.Id),
            live.Words.Of("kind", found.Stored.Statement.Kind),
            $"{found.Stored.Statement.Wording} ({found.Line.HedgeWords})"));
        return PageAnswer.Send(PageBody.Of("application/atom+xml; charset=utf-8",
            WriteAtom.Write(new(live.Texts.Of("{0}: {1}", live.Organisation, live.Texts["Statements"]), live.Organisation, "/statements.atom" + request.QueryString, "/statements" + request.QueryString, [.. entries]), Site(request), FeedItem.Instant(live.Today))));
    }

    /// <summary>What the query of a request asks for.</summary>
    public static StatementFilter FilterOf(HttpRequest request) =>
        StatementFilter.Parse(request.Query.SelectMany(pair => pair.Value.Select(words => (pair.Key, words ?? ""))));

    // RFC 8141 knows no namespace of hashes; the first half of one is a UUID of version 8 (RFC 9562) but for the bits that say so.
    private static string Urn(string digits) => $"urn:uuid:{digits[..8]}-{digits[8..12]}-8{digits[13..16]}-8{digits[17..20]}-{digits[20..32]}";

    private static Uri Site(HttpRequest request) => new($"{request.Scheme}://{request.Host}");
}

using System.Collections.Immutable;
using Attest.Editions;
using Attest.Publishing.Pages;
using Attest.Store.Replies;

namespace Attest.Publishing.Sites;

/// <summary>Writes what authorities replied: beside the sentences that it bears on, and all of it on one page.</summary>
/// <param name="terms">What the site is written with.</param>
/// <param name="plan">Which reports it shows.</param>
internal sealed class WriteComments(SiteTerms terms, SitePlan plan)
{
    public const string Path = "comments.html";

    private readonly InterfaceTexts _texts = terms.Texts;

    /// <summary>The marks on what a report says, by the locators of its sentences; null where there are none.</summary>
    public ILookup<string, ReplyMark>? Marks(EditionDocument document, SitePage page)
    {
        if (document.Replies.IsEmpty)
            return null;
        SayReply say = new(_texts, terms.Words, plan.NameOf, reply => $"{page.Up}{Path}#c{reply.Reply}");
        return (from statement in document.Statements
                from reply in document.Replies
                where reply.Says?.Bearings.ContainsKey(statement.Id) == true
                select (statement.Statement.Locator, Mark: say.Mark(reply, statement.Id))).ToLookup(pair => pair.Locator, pair => pair.Mark);
    }

    /// <summary>What was replied on a sentence, for the margin and for its evidence.</summary>
    public static void Beside(HtmlText html, InterfaceTexts texts, IEnumerable<ReplyMark> replies)
    {
        foreach (var reply in replies)
        {
            html.Raw("<div class=\"small\" lang=\""u8).Text(texts.Language).Raw("\"><p><span class=\"flag"u8).Raw(reply.Does == "contests" ? " bad\">"u8 : "\">"u8).Text(reply.Words).Raw("</span></p>\n"u8);
            if (reply.Text is { } text)
                html.Raw("<blockquote lang=\""u8).Text(reply.Language).Raw("\">"u8).Text(text).Raw("</blockquote>\n"u8);
            Decision(html, reply.Decision);
            html.Raw("<p><a href=\""u8).Text(reply.Address).Raw("\">"u8).Text(texts["The whole reply"]).Raw("</a></p></div>\n"u8);
        }
    }

    /// <summary>The page of all replies, the newest letter first; of one that several editions hold, as the newest of them has it.</summary>
    public void All(HtmlText html, SitePage page)
    {
        html.Raw("<h1>"u8).Text(page.Title).Raw("</h1>\n<p class=\"lead\">"u8).Text(page.Description).Raw("</p>\n"u8);
        SayReply say = new(_texts, terms.Words, plan.NameOf, _ => null);
        var replies = plan.Reports.SelectMany(report => Held(report).Select(reply => (Report: report, Reply: reply))).GroupBy(held => held.Reply.Reply).Select(held => held.MaxBy(one => one.Reply.At))
            .OrderByDescending(held => held.Reply.Says!.Day ?? DateOnly.FromDateTime(held.Reply.At.UtcDateTime)).ThenByDescending(held => held.Reply.Reply).ToList();
        if (replies.Count == 0)
            html.Raw("<p>"u8).Text(_texts["Nothing has come yet."]).Raw("</p>\n"u8);
        foreach (var (report, reply) in replies)
            One(html, report, reply, say);
    }

    private void One(HtmlText html, SiteReport report, PublicReply reply, SayReply say)
    {
        var says = reply.Says!;
        html.Raw("<article class=\"card\" id=\"c"u8).Number((int)reply.Reply).Raw("\"><h2>"u8).Text(plan.NameOf(says.Jurisdiction)).Raw("</h2>\n<dl>\n"u8);
        Row(html, _texts["Letter of"], says.Day is { } day ? _texts.Dates.Of(day) : _texts["not public"]);
        Row(html, _texts["Authority"], says.Authority ?? _texts["not public"]);
        Row(html, _texts["What it is"], terms.Words.Of("reply_kind", says.Kind));
        html.Raw("</dl>\n"u8);
        foreach (var (text, language) in ((string?, string?)[])[(says.Text, says.Language), (says.Translation, "en")])
            if (text is not null)
                html.Raw("<blockquote lang=\""u8).Text(language).Raw("\">"u8).Text(text).Raw("</blockquote>\n"u8);
        Decision(html, say.Decision(says));
        html.Raw("<p><a href=\""u8).Text(report.Path).Raw("\">"u8).Text(plan.NameOf(report.State)).Raw(" "u8).Text(report.Label).Raw("</a></p></article>\n"u8);
    }

    private static ImmutableArray<PublicReply> Held(SiteReport report) =>
        report.Files.Any(file => file.Key == report.Folder + "/replies.jsonl") ? EditionDocumentJson.Lines(report.Edition.Read(report.Folder + "/replies.jsonl"), ReplyJson.ReadLine) : [];

    private static void Decision(HtmlText html, EditorsDecision? decision)
    {
        if (decision is not null)
            html.Raw("<p>"u8).Text(decision.Words).Raw(" <span lang=\"en\">"u8).Text(decision.Reason).Raw("</span></p>\n"u8);
    }

    private static void Row(HtmlText html, string name, string words) => html.Raw("<dt>"u8).Text(name).Raw("</dt><dd>"u8).Text(words).Raw("</dd>\n"u8);
}

using System.Globalization;
using Attest.Network.Cycle;
using Attest.Network.Writing;
using Attest.Publishing;
using Attest.Publishing.Pages.Workbench;
using Attest.Publishing.Translations;
using Attest.Questions.Explore;
using Attest.Store;

namespace Attest.App.Publishing.Workbench;

/// <summary>Builds the page that says how ready an edition is: its days, and of each report what blocks, what leads to no source and how far it is translated.</summary>
/// <param name="request">The request.</param>
/// <param name="calendar">The calendar of the edition.</param>
internal sealed class BuildReadinessPage(OfficeRequest request, EditionCalendar calendar)
{
    // The theme of a report on everything.
    private const string WholeReport = "all";

    private readonly InterfaceTexts texts = request.Texts;

    private string[] Others => [.. request.Live.Languages.Where(language => language != "en")];

    /// <summary>Builds it.</summary>
    public ReadinessPage Build()
    {
        PageSummary[] pages = [.. request.Live.Store.Pages.Where(page => page.Address.Product == calendar.Product && page.Address.Edition == calendar.Year)];
        var blocking = request.Live.Store.Findings.Current.Where(stored => stored.Blocks).CountBy(stored => stored.Finding.Page, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var unsourced = request.Live.Index.CountByPage(WithSource(StatementFilter.NoSource)).ToDictionary(counted => counted.Page.Address, counted => counted.Count);
        // What was not checked yet has no findings and no source, and is not without them for that.
        var notChecked = request.Live.Index.Pages(WithSource(StatementFilter.Unchecked)).Select(page => page.Address).ToHashSet();
        ReadinessPage.Report[] reports = [.. pages.Select(page => Report(page, blocking.GetValueOrDefault(page.Address.ToString()), notChecked.Contains(page.Address) ? null : unsourced.GetValueOrDefault(page.Address)))];
        var drafts = Drafts();
        return new()
        {
            Address = "/office/readiness/" + calendar.Edition,
            Title = texts.Of("How ready {0} is", calendar.Edition),
            Description = texts["What stands in the way of freezing it, as the base is now."],
            Points = [.. Days(), .. Covered(), .. Points(drafts), .. Points(reports)],
            Drafts = [.. drafts.OrderBy(row => row.Draft.Stage).ThenBy(row => request.Live.NameOf(row.Draft.Address.Jurisdiction), request.Live.Alphabet).Select(Row)],
            Languages = [.. Others.Select(InterfaceTexts.NameOf)],
            Reports = [.. reports.OrderByDescending(report => report.Blocking).ThenByDescending(report => report.Unsourced).ThenBy(report => report.State.Text, request.Live.Alphabet)],
        };
    }

    private IEnumerable<ReadinessPage.Point> Days()
    {
        var (opens, closes) = (calendar[Milestone.CommentsOpen], calendar[Milestone.CommentsClose]);
        var today = request.Live.Today;
        yield return new(texts["Comments of governments"],
            today < opens.Due ? texts.Of("open on {0}", texts.Dates.Of(opens.Due)) : today <= closes.Due ? texts.Of("open until {0}", texts.Dates.Of(closes.Due)) : texts.Of("closed on {0}", texts.Dates.Of(closes.Due)),
            today > closes.Due ? "ok" : "", "/office/calendar#" + calendar.Edition);
        foreach (var milestone in (Milestone[])[Milestone.DraftsDue, Milestone.RequestsDue, Milestone.CutOff, Milestone.Freeze])
        {
            var (words, mark) = DueText.Of(calendar[milestone], today, texts);
            var day = texts.Dates.Of(calendar[milestone].Due);
            yield return new(request.Live.Words.Of("milestone", milestone), words.Length > 0 ? texts.Of("{0}, {1}", day, words) : day, mark);
        }
    }

    private IEnumerable<ReadinessPage.Point> Covered()
    {
        if (new BuildAssignmentsPage(request, calendar).Uncovered() is { } uncovered)
            yield return new(texts["States that nobody covers"], uncovered.Text, uncovered.Text == texts.Number(0) ? "ok" : "bad", uncovered.Address);
        else
            yield return new(texts["States that nobody covers"], texts["nobody is assigned yet"], "", "/office/assignments/" + calendar.Edition);
    }

    private Followed[] Drafts() =>
    [
        .. request.Office.Drafts.All.Of(calendar).Where(request.Me.Reads).Select(draft => new Followed(draft,
            request.Office.ReplyLinks.Of(draft.Number).Where(link => link.RevokedAt is null).ToArray(), request.Office.ReplyLinks.CommentsOn(draft.Number).ToLookup(comment => comment.Link))),
    ];

    private IEnumerable<ReadinessPage.Point> Points(Followed[] drafts)
    {
        var ready = drafts.Count(row => row.Draft.IsThere(Milestone.Freeze) == true);
        yield return new(texts["Drafts approved"], texts.Of("{0} of {1}", texts.Number(ready), texts.Number(drafts.Length)), drafts.Length == 0 ? "" : ready == drafts.Length ? "ok" : "bad", "/office/drafts");
        var awaited = drafts.Sum(row => row.Asked.Count(link => IsAwaited(link, row.Came)));
        yield return new(texts["Replies awaited"], texts.Number(awaited), awaited == 0 ? "ok" : "");
    }

    private bool IsAwaited(ReplyLink link, ILookup<long, LineComment> came) => !came.Contains(link.Number) && DateOnly.FromDateTime(link.ExpiresAt.UtcDateTime) >= request.Live.Today;

    private ReadinessPage.Draft Row(Followed row) => new(
        new(request.Live.NameOf(row.Draft.Address.Jurisdiction), BuildDraftPages.AddressOf(row.Draft)),
        ThemeOf(row.Draft.Address),
        request.Live.Words.Of("draft_stage", row.Draft.Stage),
        row.Draft.Stage == DraftStage.Ready,
        row.Asked.Length == 0 ? texts["nobody was asked"] : texts.Of("asked: {0}; comments: {1}; awaited: {2}", texts.Number(row.Asked.Length), texts.Number(row.Came.Sum(group => group.Count())), texts.Number(row.Asked.Count(link => IsAwaited(link, row.Came)))));

    private string ThemeOf(PageAddress address) => address.Theme == WholeReport ? "" : request.Live.Words["theme", address.Theme];

    private IEnumerable<ReadinessPage.Point> Points(ReadinessPage.Report[] reports)
    {
        yield return new(texts["Reports in the base"], texts.Number(reports.Length), reports.Length > 0 ? "" : "bad");
        var notChecked = reports.Count(report => report.Unsourced is null);
        if (notChecked > 0)
            yield return new(texts["Reports not checked yet"], texts.Number(notChecked), "bad");
        var blocking = reports.Sum(report => report.Blocking);
        yield return new(texts["Findings that block"], texts.Number(blocking), blocking > 0 ? "bad" : notChecked > 0 ? "" : "ok", blocking == 0 ? null : "/findings?severity=high");
        var unsourced = reports.Sum(report => report.Unsourced ?? 0);
        yield return new(texts["Statements without a source"], texts.Number(unsourced), unsourced > 0 || notChecked > 0 ? "" : "ok", unsourced == 0 ? null : $"/statements?{WithSource(StatementFilter.NoSource)}");
        for (var at = 0; at < Others.Length; at++)
            yield return new(texts.Of("Reports in {0}", InterfaceTexts.NameOf(Others[at])), texts.Of("{0} of {1} whole", texts.Number(reports.Count(report => report.Translations[at] == texts["whole"])), texts.Number(reports.Length)), "");
    }

    private ReadinessPage.Report Report(PageSummary page, int blocking, int? unsourced)
    {
        var stored = new Lazy<StoredPage>(() => request.Live.Store.Find(page.Address)!);
        return new(
            new(request.Live.NameOf(page.Address.Jurisdiction), request.Live.AddressOf(page.Address)),
            ThemeOf(page.Address),
            blocking,
            $"/findings?severity=high&state={page.Address.Jurisdiction}",
            unsourced,
            $"/statements?{WithSource(StatementFilter.NoSource).With(StatementFacet.State, page.Address.Jurisdiction.Value)}",
            [.. Others.Select(language => Translated(page, language, stored))]);
    }

    private string Translated(PageSummary page, string language, Lazy<StoredPage> stored)
    {
        if (page.Language == language)
            return texts["original"];
        if (request.Live.Translations.Find(page.Address, language) is not { } translation)
            return texts["none yet"];
        var aligned = AlignTranslation.Of(stored.Value, translation);
        return aligned.Stale + aligned.Untranslated == 0 ? texts["whole"] : texts.Of("{0} stale, {1} missing", texts.Number(aligned.Stale), texts.Number(aligned.Untranslated));
    }

    private StatementFilter WithSource(string word) =>
        StatementFilter.Everything.With(StatementFacet.Edition, calendar.Year.ToString(CultureInfo.InvariantCulture)).With(StatementFacet.Source, word);

    // A draft, who was asked to comment on it, and what came by which link.
    private sealed record Followed(Draft Draft, ReplyLink[] Asked, ILookup<long, LineComment> Came);
}

using Attest.Checks;
using Attest.Publishing.Pages;
using Attest.Questions.Data;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of what editions answer differently about a State.</summary>
internal sealed class BuildDifferencesPage(LiveBase live)
{
    private static readonly DataColumn[] Columns =
    [
        new("state", "ISO code of the State or area"),
        new("difference", "what kind of difference it is"),
        new("question", "what both answers speak of"),
        new("reason", "why it is of this kind"),
        new("edition", "the edition of the later answer"),
        new("page", "its page"),
        new("locator", "its place on the page"),
        new("wording", "its words; the heading of the section where nothing is said any more"),
        new("earlier_edition", "the edition of the earlier answer"),
        new("earlier_page", "its page"),
        new("earlier_locator", "its place on the page"),
        new("earlier_wording", "its words"),
    ];

    private readonly LinkToPlaces places = new(live);

    public DifferencesPage Build(Jurisdiction jurisdiction)
    {
        var pages = live.Store.Findings.About(jurisdiction.Code.Value);
        var found = live.Compare.Among(pages);
        return new()
        {
            Address = Addresses.State(jurisdiction.Code) + "/differences",
            Title = live.Texts.Of("{0}: what editions said differently", live.NameOf(jurisdiction.Code)),
            Description = live.Texts.Of("Where two editions, or two sources, answer one question about {0} differently: both wordings, and what kind of difference it is.", live.NameOf(jurisdiction.Code)),
            Notice = live.Store.PagesAbout(jurisdiction.Code).Select(page => page.Notice).FirstOrDefault(notice => notice is not null),
            Jurisdiction = live.LinkTo(jurisdiction.Code),
            Reports = pages.Length,
            Kinds = [.. found.GroupBy(difference => difference.Kind).OrderBy(kind => kind.Key).Select(kind => new DifferencesPage.Tally(Vocabulary.Word(kind.Key), live.Words.Of("difference", kind.Key), kind.Count()))],
            Differences = [.. found.Select(Entry)],
            Data = () => new DataTable($"differences-{jurisdiction.Code}", Columns, [.. found.Select(difference => Row(jurisdiction, difference))]),
        };
    }

    private DifferencesPage.Entry Entry(AnswerDifference difference) => new(
        Vocabulary.Word(difference.Kind), live.Words.Of("difference", difference.Kind), difference.Question, difference.Reason, Later(difference), places.Side(difference.EarlierPlace));

    private FindingEntry.Side Later(AnswerDifference difference)
    {
        var side = places.Side(difference.LaterPlace);
        return difference.Later is null ? side with { Wording = live.Texts.Of("Nothing of it under “{0}”.", side.Wording) } : side;
    }

    private static object?[] Row(Jurisdiction jurisdiction, AnswerDifference difference)
    {
        var (later, earlier) = (difference.LaterPlace, difference.EarlierPlace);
        return
        [
            jurisdiction.Code.Value, Vocabulary.Word(difference.Kind), difference.Question, difference.Reason,
            difference.LaterPage.Document.Edition, later.Page, later.Locator, later.Wording,
            difference.EarlierPage.Document.Edition, earlier.Page, earlier.Locator, earlier.Wording,
        ];
    }
}

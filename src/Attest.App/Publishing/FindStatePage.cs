using Attest.App.CommandLine;
using Attest.App.Publishing.Live;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing;

/// <summary>Finds the pages below a State’s own; where there is none, says why and where to go instead.</summary>
internal sealed class FindStatePage(LiveBase live, FindPage find)
{
    public PageAnswer Brief(string jurisdiction) => find.WithState(jurisdiction, "/brief", state => PageAnswer.Show(new BuildBriefPage(live).Build(state)));

    public PageAnswer Timelines(string jurisdiction) => find.WithState(jurisdiction, "/timeline", state => PageAnswer.Show(new BuildTimelinePages(live).All(state)));

    public PageAnswer Timeline(string jurisdiction, string topic) => find.WithState(jurisdiction, "/timeline/" + topic, state =>
        Vocabulary.TryParse<StatementKind>(topic, out var kind)
            ? PageAnswer.Show(new BuildTimelinePages(live).One(state, kind))
            : Missing($"/states/{jurisdiction}/timeline/{topic}", live.Texts["No such topic"], live.Texts.Of("“{0}” is no kind of statement.", topic), [.. NearTopics(state, topic), new(live.Texts["All topics"], Addresses.Timeline(state.Code))]));

    /// <summary>Two editions side by side, the earlier one first; the other order leads there.</summary>
    public PageAnswer Comparison(string jurisdiction, string earlier, string later, string? section) => find.WithReport(jurisdiction, earlier, "", from => find.WithReport(jurisdiction, later, "", to =>
    {
        string rest = section is null ? "" : "/" + section;
        var (one, other) = (from.Address.Edition, to.Address.Edition);
        string address = Addresses.Comparison(from.Address.Jurisdiction, one, other);
        if (one > other)
            return PageAnswer.MoveForGood(Addresses.Comparison(from.Address.Jurisdiction, other, one) + rest);
        if (one == other)
            return Missing(address, live.Texts["Nothing to compare"], live.Texts.Of("An edition is the same as itself. Name two: {0}.", $"/states/{from.Address.Jurisdiction}/compare/1999/2000"), [live.LinkTo(from.Address.Jurisdiction)]);
        return new BuildComparisonPage(live).Build(from, to, section) is { } page
            ? PageAnswer.Show(page)
            : Missing(address + rest, live.Texts["No such section"], live.Texts.Of("Neither report has a section “{0}”.", section!), [new(live.Texts["All sections"], address)]);
    }));

    private IEnumerable<PageLink> NearTopics(Jurisdiction state, string topic) =>
        DidYouMean.Nearest(topic, Enum.GetValues<StatementKind>().Select(Vocabulary.Word)).Select(near => new PageLink(live.Words["kind", near], $"{Addresses.Timeline(state.Code)}/{near}"));

    private static PageAnswer Missing(string address, string title, string detail, IReadOnlyList<PageLink> suggestions) =>
        PageAnswer.Show(new MissingPage { Address = address, Title = title, Description = detail, Status = StatusCodes.Status404NotFound, Detail = detail, Suggestions = suggestions });
}

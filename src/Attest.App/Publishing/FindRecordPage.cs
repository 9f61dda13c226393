using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Publishing.Live;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing;

/// <summary>Finds the page of a State's votes, a meeting, a munition, a comparison or a figure; where there is none, says why and where to go instead.</summary>
internal sealed class FindRecordPage(LiveBase live, CiteFromBase cite, QuestionTable table)
{
    /// <summary>How a State voted; a name or a code in other letters leads to its address.</summary>
    public PageAnswer Votes(FindPage pages, string state) => pages.WithState(state, "/votes", found => PageAnswer.Show(new BuildVotePages(live).Of(found)));

    public PageAnswer Meetings() => PageAnswer.Show(new BuildMeetingPages(live, table).All());

    public PageAnswer Meeting(string code)
    {
        string address = "/meetings/" + code;
        if (live.Registers.Meetings.All.FirstOrDefault(meeting => string.Equals(BuildMeetingPages.AddressOf(meeting), address, StringComparison.OrdinalIgnoreCase)) is not { } found)
            return Missing(address, live.Texts["No such meeting"], live.Texts.Of("The register of meetings does not hold “{0}”. The address of a meeting is its treaty and its code, as MBT-MSP1.", code), StatusCodes.Status404NotFound,
                [.. DidYouMean.Nearest(code, live.Registers.Meetings.All.Select(meeting => $"{meeting.Treaty}-{meeting.Code}")).Select(near => new PageLink(near, "/meetings/" + near)), new(live.Texts["Meetings"], "/meetings")]);
        return BuildMeetingPages.AddressOf(found) == address ? PageAnswer.Show(new BuildMeetingPages(live, table).One(found)) : PageAnswer.MoveForGood(BuildMeetingPages.AddressOf(found));
    }

    /// <summary>What authorities replied, by day or by State.</summary>
    public PageAnswer Comments(string? by) => PageAnswer.Show(new BuildCommentPages(live).All(by == "state"));

    public PageAnswer Comment(string number) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var reply) && new BuildCommentPages(live).One(reply) is { } page ? PageAnswer.Show(page)
        : Missing("/comments-received/" + number, live.Texts["No such comment"], live.Texts.Of("No reply number {0} is public.", number), StatusCodes.Status404NotFound, [new PageLink(live.Texts["Comments received"], "/comments-received")]);

    public PageAnswer Munitions() => PageAnswer.Show(new BuildMunitionPages(live).All());

    /// <summary>A type by its address, or by any name that only one type has.</summary>
    public PageAnswer Munition(string name)
    {
        string address = "/munitions/" + name;
        var all = live.Registers.Munitions.All;
        if (all.FirstOrDefault(munition => BuildMunitionPages.AddressOf(munition) == address) is { } found)
            return PageAnswer.Show(new BuildMunitionPages(live).One(found));
        var meant = live.Registers.Munitions.Find(name);
        if (meant is [var only])
            return PageAnswer.Move(BuildMunitionPages.AddressOf(only));
        var near = meant.Count > 0 ? meant : [.. DidYouMean.Nearest(name, all.Select(munition => munition.Designation)).SelectMany(live.Registers.Munitions.Find).Distinct()];
        return Missing(address, live.Texts["No such munition"], live.Texts.Of("The register holds no one type by the name “{0}”.", name), StatusCodes.Status404NotFound,
            [.. near.Select(munition => new PageLink(munition.Designation, BuildMunitionPages.AddressOf(munition))), new(live.Texts["Munitions"], "/munitions")]);
    }

    /// <summary>States beside each other; words that are none, and more than can be shown, are told.</summary>
    public PageAnswer Compare(IEnumerable<string?> states, IEnumerable<string?> kinds)
    {
        List<Jurisdiction> chosen = [];
        foreach (string word in Words(states))
        {
            if (!JurisdictionCode.TryParse(word.ToUpperInvariant(), out var code) || live.Registers.Jurisdictions.Find(code) is not { Kind: JurisdictionKind.State } state)
                return Refused(live.Texts.Of("“{0}” is no State’s code: three letters are expected, as PRK. Areas and former States are in no count of States.", word));
            if (!chosen.Contains(state))
                chosen.Add(state);
        }
        List<StatementKind> asked = [];
        foreach (string word in Words(kinds))
        {
            if (!Vocabulary.TryParse<StatementKind>(word, out var kind))
                return Refused(live.Texts.Of("“{0}” is no kind of statement.", word));
            if (!asked.Contains(kind))
                asked.Add(kind);
        }
        if (chosen.Count > BuildComparePage.MostStates || asked.Count > BuildComparePage.MostKinds)
            return Refused(live.Texts.Of("At most {0} States and {1} questions can be compared at once; {2} and {3} were asked. The tables of single questions have every State.", BuildComparePage.MostStates, BuildComparePage.MostKinds, chosen.Count, asked.Count));
        return PageAnswer.Show(new BuildComparePage(live, table).Build(chosen, asked));
    }

    /// <summary>One figure, with whole addresses at the site.</summary>
    public PageAnswer Figure(string text, Uri site)
    {
        string address = "/figures/" + text;
        if (!StatementId.TryParse(text, out var id) || live.Store.FindStatement(id) is not { } stored)
            return Missing(address, live.Texts["No such figure"], live.Texts["This base never held a statement of that identity: 64 digits from 0 to 9 and a to f are expected, as a permalink has them."], StatusCodes.Status404NotFound, [new(live.Texts["Statements"], "/statements")]);
        if (!stored.IsCurrent)
            return PageAnswer.Move(Addresses.Statement(id));
        return new BuildFigurePage(live, cite).Build(stored, site) is { } page
            ? PageAnswer.Show(page)
            : Missing(address, live.Texts["No figure"], live.Texts["That statement says no number."], StatusCodes.Status404NotFound, [new(live.Texts["The statement"], Addresses.Statement(id))]);
    }

    private PageAnswer Refused(string detail) => Missing("/compare", live.Texts["That cannot be compared"], detail, StatusCodes.Status400BadRequest, [new(live.Texts["Compare States"], "/compare"), new(live.Texts["Questions"], "/ask")]);

    // Several names, or several words in one, separated by commas.
    private static IEnumerable<string> Words(IEnumerable<string?> query) => query.SelectMany(words => (words ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static PageAnswer Missing(string address, string title, string detail, int status, IReadOnlyList<PageLink> suggestions) =>
        PageAnswer.Show(new MissingPage { Address = address, Title = title, Description = detail, Status = status, Detail = detail, Suggestions = suggestions });
}

using System.Net;
using System.Text;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Network.Requests;
using Attest.Registers;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>People are assigned to States, see what is open on them, and say what became of it.</summary>
public sealed class AssignmentPagesTests : IAsyncLifetime
{
    private const string Board = "/office/assignments/lm-2026", Sheet = Board + "/PRK";
    private const int MostBytes = 150 * 1024;

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private OfficeSite site = null!;

    public async ValueTask InitializeAsync()
    {
        site = await OfficeSite.OpenAsync();
        var rules = ReadMilestoneRules.From(Path.Combine(DemonstrationSite.DataFolder, "content", "milestones.csv"));
        await site.Office.Calendars.AddAsync(EditionCalendar.For("lm", 2026, "", Today.AddDays(100), rules), null);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Assignment_GivenByACoordinator_IsOnTheBoardAndOnThePersonsFrontPage()
    {
        var ann = await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));
        using var cora = await site.SignedInAsync("cora@example.org", OfficeSite.Duty(Role.Coordinator, "PRK"), OfficeSite.Duty(Role.Coordinator, "KWT"));
        var gaps = (await cora.PageAsync(Board)).QuerySelectorAll("tbody .flag").Length;

        var given = await cora.SendAsync(Sheet, Sheet, ("person", ann.Person.Pseudonym.Value), ("note", "knows the archive"));
        var board = await cora.PageAsync(Board);
        using var browser = site.Browser();
        await browser.SignInAsync("ann@example.org", ann.Code());
        var front = await browser.PageAsync("/office");

        Assert.Equal(2, gaps);
        Assert.Equal(Sheet, given.Location);
        Assert.Equal(["Kuwait", "North Korea"], board.QuerySelectorAll("tbody th").Select(name => name.TextContent));
        Assert.Contains(ann.Person.Pseudonym.Value, board.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        var covered = Assert.Single(front.QuerySelectorAll("main li"), item => item.QuerySelector($"a[href='{Sheet}']") is not null).TextContent;
        Assert.Matches("Open questions: [1-9]", covered);
        Assert.Contains("drafts due", covered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_MarkedByAResearcher_KeepsWhoAndTheNote()
    {
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));
        var before = await ann.PageAsync(Sheet);
        var question = before.QuerySelector("ul.questions li")!;

        var kept = await ann.SendAsync(Sheet, Sheet + "/questions", ("question", question.Id!), ("standing", "asked"), ("note", "the embassy, in March"), ("part", "1"));
        var none = await ann.SendAsync(Sheet, Sheet + "/questions", ("question", "no_information-0000000000000000"), ("standing", "asked"));
        var after = (await ann.PageAsync(Sheet)).GetElementById(question.Id!)!;

        Assert.StartsWith("no_information-", question.Id, StringComparison.Ordinal);
        Assert.Matches("^/states/PRK/1999/evidence.*#", question.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal($"{Sheet}?part=1#{question.Id}", kept.Location);
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
        Assert.StartsWith("asked, ", after.QuerySelector(".flag")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the embassy, in March", after.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_WithoutAnswer_IsAQuestionThatLeadsToIt()
    {
        var number = await site.Office.Correspondence.AskAsync(new(JurisdictionCode.Parse("PRK"), "all", "Ministry of Defence", RequestChannel.Fax, Today.AddDays(-60), Today.AddDays(-1), "How many?"), null);
        using var ann = await site.SignedInAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"));

        var page = await ann.PageAsync(Sheet);

        Assert.Equal($"/office/requests/{number}", page.GetElementById($"request-{number}-overdue")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("a[href='/office/requests?about=PRK']"));
    }

    [Fact]
    public async Task Assignment_TakenBackReassignedAndCopied_IsAsTheBoardShows()
    {
        var (ann, bea) = ((await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Researcher))).Person, (await site.JoinAsync("bea@example.org", OfficeSite.Duty(Role.Researcher))).Person);
        await site.Office.Assignments.GiveAsync(new("lm", 2025, 0, JurisdictionCode.Parse("PRK"), "all"), ann.Pseudonym, "", null);
        await site.Office.Assignments.GiveAsync(new("lm", 2025, 0, JurisdictionCode.Parse("KWT"), "all"), ann.Pseudonym, "", null);
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor, "PRK"));

        var copied = await eva.SendAsync(Board, Board + "/copy");
        var number = Assert.Single(site.Office.Assignments.All, kept => kept.Address.Edition == 2026).Number;
        var given = await eva.SendAsync(Sheet, $"{Sheet}/{number}/reassign", ("person", bea.Pseudonym.Value));
        var now = Assert.Single(site.Office.Assignments.All, kept => kept.Address.Edition == 2026);
        var taken = await eva.SendAsync(Sheet, $"{Sheet}/{now.Number}/take");

        Assert.Equal(Board + "?copied=1", copied.Location);
        Assert.Equal(("PRK", bea.Pseudonym), (now.Address.Jurisdiction.Value, now.Person));
        Assert.All([given, taken], answer => Assert.Equal(Sheet, answer.Location));
        Assert.DoesNotContain(site.Office.Assignments.All, kept => kept.Address.Edition == 2026);
    }

    // By its number and in every verb: what is not theirs is not there.
    [Fact]
    public async Task Assignment_OfAnotherState_IsNotThere()
    {
        var ann = (await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Researcher))).Person;
        await site.Office.Assignments.GiveAsync(new("lm", 2026, 0, JurisdictionCode.Parse("KWT"), "all"), ann.Pseudonym, "", null);
        var number = site.Office.Assignments.All[0].Number;
        using var cora = await site.SignedInAsync("cora@example.org", OfficeSite.Duty(Role.Coordinator, "PRK"), OfficeSite.Duty(Role.Coordinator, "BEN", "use"));

        using (var answer = await cora.GetAsync(Board + "/KWT"))
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        foreach (var address in new[] { "/KWT", $"/KWT/{number}/take", $"/KWT/{number}/reassign", $"/PRK/{number}/take", $"/PRK/{number}/reassign", "/KWT/questions", "/XXX" })
            Assert.Equal(HttpStatusCode.NotFound, (await cora.SendAsync(Sheet, Board + address, ("person", ann.Pseudonym.Value), ("question", "request-1-waiting"), ("standing", "asked"))).Status);
        var wide = await cora.SendAsync(Sheet, Board + "/BEN", ("person", ann.Pseudonym.Value));
        Assert.Contains("a theme that is yours", wide.Notice, StringComparison.Ordinal);
        Assert.DoesNotContain("KWT", await cora.TextAsync(Board), StringComparison.Ordinal);
        Assert.DoesNotContain("KWT", await cora.TextAsync(Board + ".csv"), StringComparison.Ordinal);
        Assert.Equal(ann.Pseudonym, Assert.Single(site.Office.Assignments.All).Person);
    }

    [Fact]
    public async Task HiddenMember_IsNamedToAdministratorsAlone()
    {
        var ann = (await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Researcher, "PRK"))).Person;
        await site.Office.People.HideAsync(ann, true, null);
        await site.Office.Assignments.GiveAsync(new("lm", 2026, 0, JurisdictionCode.Parse("PRK"), "all"), ann.Pseudonym, "", null);
        using var cora = await site.SignedInAsync("cora@example.org", OfficeSite.Duty(Role.Coordinator));
        using var ada = await site.SignedInAsync("ada@example.org", OfficeSite.Duty(Role.Administrator));

        foreach (var address in new[] { Board, Board + ".csv", Sheet })
        {
            Assert.DoesNotContain(ann.Pseudonym.Value, await cora.TextAsync(address), StringComparison.Ordinal);
            Assert.Contains(ann.Pseudonym.Value, await ada.TextAsync(address), StringComparison.Ordinal);
        }
        var guessed = await cora.SendAsync(Board + "/KWT", Board + "/KWT", ("person", ann.Pseudonym.Value));
        Assert.Contains("Choose somebody", guessed.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_OfEveryState_WithTwoPeopleOnEach_IsSmall()
    {
        var people = new[] { (await site.JoinAsync("ann@example.org", OfficeSite.Duty(Role.Researcher))).Person, (await site.JoinAsync("bea@example.org", OfficeSite.Duty(Role.Researcher))).Person };
        foreach (var state in DemonstrationSite.Registers.Jurisdictions.States)
            foreach (var person in people)
                await site.Office.Assignments.GiveAsync(new("lm", 2026, 0, state.Code, "all"), person.Pseudonym, "", null);
        using var eva = await site.SignedInAsync("eva@example.org", OfficeSite.Duty(Role.FinalEditor));

        var board = await eva.TextAsync(Board);
        var late = (await eva.PageAsync(Board + "?show=late")).QuerySelectorAll("tbody tr").Length;

        Assert.InRange(Encoding.UTF8.GetByteCount(board), 10_000, MostBytes);
        Assert.Equal(DemonstrationSite.Registers.Jurisdictions.States.Count, late);
    }
}

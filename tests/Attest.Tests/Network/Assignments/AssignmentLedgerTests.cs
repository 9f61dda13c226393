using Attest.Network;
using Attest.Network.Assignments;
using Attest.Registers;
using Attest.Store;
using Attest.Tests.Network.Cycle;

namespace Attest.Tests.Network.Assignments;

public sealed class AssignmentLedgerTests : IAsyncLifetime
{
    private static readonly JurisdictionCode Korea = JurisdictionCode.Parse("PRK");
    private static readonly OpenQuestion Asked = new(OpenQuestionKind.NoInformation, "no_information-0123456789abcdef", "It is not known.", 2025);

    private CycleOffice _made = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AssignmentLedger Kept => _made.Office.Assignments;

    public async ValueTask InitializeAsync() => _made = await CycleOffice.OpenAsync();

    public ValueTask DisposeAsync() => _made.DisposeAsync();

    [Fact]
    public async Task Give_SeveralPeople_AllCoverItUntilTakenBack()
    {
        var (ann, bea) = (await AddAsync("ann@example.org"), await AddAsync("bea@example.org"));

        Assert.True(await Kept.GiveAsync(At("PRK"), ann.Pseudonym, " speaks the language ", by: null, Stop));
        Assert.True(await Kept.GiveAsync(At("PRK"), bea.Pseudonym, "", ann.Pseudonym, Stop));
        Assert.False(await Kept.GiveAsync(At("PRK"), bea.Pseudonym, "", ann.Pseudonym, Stop));
        var first = Kept.All.Single(kept => kept.Person == ann.Pseudonym);
        Assert.True(await Kept.TakeBackAsync(first.Number, by: null, Stop));
        Assert.False(await Kept.TakeBackAsync(first.Number, by: null, Stop));

        Assert.Equal(("speaks the language", "console"), (first.Note, first.GivenBy));
        var left = Assert.Single(Kept.All);
        Assert.Equal((At("PRK"), bea.Pseudonym, ann.Pseudonym.Value), (left.Address, left.Person, left.GivenBy));
        Assert.Null(Kept.Find(first.Number));
    }

    [Fact]
    public async Task Give_ToWhoHasNoRoleThereOrMayNotSignIn_IsRefused()
    {
        var (ann, bea, press) = (await AddAsync("ann@example.org", "KWT"), await AddAsync("bea@example.org"), await _made.Office.People.AddAsync("pia@example.org", new(Role.Press), null, Stop));
        await _made.Office.People.DisableAsync(bea, null, Stop);

        foreach (var person in new[] { ann, bea, press })
            await Assert.ThrowsAsync<ArgumentException>(() => Kept.GiveAsync(At("PRK"), person.Pseudonym, "", by: null, Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Kept.GiveAsync(At("KWT"), ann.Pseudonym, "two\nlines", by: null, Stop));

        Assert.Empty(Kept.All);
    }

    [Fact]
    public async Task Reassign_ToWhoCannotCoverIt_LeavesItAsItWas()
    {
        var (ann, bea, cem) = (await AddAsync("ann@example.org"), await AddAsync("bea@example.org", "KWT"), await AddAsync("cem@example.org"));
        await Kept.GiveAsync(At("PRK"), ann.Pseudonym, "", by: null, Stop);
        var number = Kept.All[0].Number;

        await Assert.ThrowsAsync<ArgumentException>(() => Kept.ReassignAsync(number, bea.Pseudonym, by: null, Stop));
        Assert.Equal(ann.Pseudonym, Assert.Single(Kept.All).Person);

        Assert.True(await Kept.ReassignAsync(number, cem.Pseudonym, by: null, Stop));
        Assert.Equal(cem.Pseudonym, Assert.Single(Kept.All).Person);
        Assert.False(await Kept.ReassignAsync(number, ann.Pseudonym, by: null, Stop));
    }

    [Fact]
    public async Task Copy_LastEdition_GivesItToThoseWhoStillMay()
    {
        var (ann, bea, cem) = (await AddAsync("ann@example.org"), await AddAsync("bea@example.org"), await AddAsync("cem@example.org"));
        await Kept.GiveAsync(At("PRK", 2024), ann.Pseudonym, "", by: null, Stop);
        foreach (var (state, person) in new[] { ("PRK", ann), ("KWT", bea), ("AGO", cem), ("BEN", ann) })
            await Kept.GiveAsync(At(state, 2025), person.Pseudonym, "old", by: null, Stop);
        await Kept.TakeBackAsync(Kept.All.Single(kept => kept.Address == At("BEN", 2025)).Number, by: null, Stop);
        await _made.Office.People.DisableAsync(bea, null, Stop);

        Assert.Equal(2025, Kept.LastBefore(_made.Calendar));
        Assert.Equal(1, await Kept.CopyAsync(2025, _made.Calendar, kept => kept.Address.Jurisdiction == Korea, by: null, Stop));
        Assert.Equal(1, await Kept.CopyAsync(2025, _made.Calendar, _ => true, by: null, Stop));
        Assert.Equal(0, await Kept.CopyAsync(2025, _made.Calendar, _ => true, by: null, Stop));

        Assert.Equal([(At("AGO"), cem.Pseudonym, ""), (At("PRK"), ann.Pseudonym, "")], Kept.All.Where(kept => kept.Address.Edition == 2026).Select(kept => (kept.Address, kept.Person, kept.Note)));
    }

    [Fact]
    public async Task Mark_TheLastHolds_AndOnlyOfThatStateAndEdition()
    {
        var ann = await AddAsync("ann@example.org");
        await Kept.MarkAsync(_made.Calendar, Korea, Asked, QuestionStanding.Asked, "the ministry", ann.Pseudonym, Stop);
        await Kept.MarkAsync(_made.Calendar, Korea, Asked, QuestionStanding.NothingFound, "nor in the archive", ann.Pseudonym, Stop);
        await Assert.ThrowsAsync<ArgumentException>(() => Kept.MarkAsync(_made.Calendar, Korea, Asked, QuestionStanding.Open, new string('x', 501), ann.Pseudonym, Stop));

        var mark = Assert.Single(Kept.MarksOf(_made.Calendar, Korea)).Value;
        Assert.Equal((QuestionStanding.NothingFound, "nor in the archive", ann.Pseudonym.Value, _made.Clock.GetUtcNow()), (mark.Standing, mark.Note, mark.By, mark.At));
        Assert.Empty(Kept.MarksOf(_made.Calendar, JurisdictionCode.Parse("KWT")));
    }

    // The log is read by administrators, and people write more into notes than they should.
    [Fact]
    public async Task Log_OfAllThis_HoldsNothingThatPeopleWrote()
    {
        var ann = await AddAsync("ann@example.org");
        await Kept.GiveAsync(At("PRK"), ann.Pseudonym, "heron in the note", by: null, Stop);
        await Kept.MarkAsync(_made.Calendar, Korea, Asked, QuestionStanding.Asked, "heron of the ministry", ann.Pseudonym, Stop);
        await Kept.TakeBackAsync(Kept.All[0].Number, by: null, Stop);

        var log = _made.Office.Log().Select(entry => entry.ToString()).ToArray();

        Assert.DoesNotContain(log, entry => entry.Contains("heron", StringComparison.Ordinal));
        Assert.All(["assignment_given", "assignment_taken", "question_marked"], act => Assert.Contains(log, entry => entry.Contains(act, StringComparison.Ordinal)));
    }

    private static PageAddress At(string state, int year = 2026) => new("lm", year, 0, JurisdictionCode.Parse(state), "all");

    private Task<Person> AddAsync(string email, string? state = null) =>
        _made.Office.People.AddAsync(email, new(Role.Researcher, state is null ? null : JurisdictionCode.Parse(state)), by: null, Stop);
}

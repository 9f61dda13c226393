using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Questions.Explore;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Tests.Checks;
using Attest.Tests.Publishing;

namespace Attest.Tests.Questions.Explore;

/// <summary>Counts and list say the same whatever is chosen, and the same as the pages themselves, also after a page or a ruling was added.</summary>
public sealed class StatementIndexTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-explore-").FullName;

    [Fact]
    public async Task Find_AnyFilter_CountsWhatThePagesHold()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        StatementIndex index = new(held.Store, () => DemonstrationSite.Registers);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt"), DemonstrationSite.Read("2000_KWT.txt")]);
        CompareEverything(index, held.Store);

        await held.Store.AddAsync([DemonstrationSite.Read("2005_VUT.txt")]);
        CompareEverything(index, held.Store);

        var page = held.Store.Report("PRK", 1999);
        await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Reject, page.Statements[0].Id, null, "jb", DateTimeOffset.UnixEpoch));
        await held.Store.JudgeAsync(page.Address, new Judgement(Ruling.Accept, page.Statements[1].Id, null, "jb", DateTimeOffset.UnixEpoch));
        CompareEverything(index, held.Store);
        Assert.Equal(1, index.Find(StatementFilter.Everything.With(StatementFacet.Standing, "accepted"), 0, 5).Total);
    }

    [Fact]
    public async Task Find_PagesChecked_CountsSourcesAndResults()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        StatementIndex index = new(held.Store, () => DemonstrationSite.Registers);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt"), DemonstrationSite.Read("2000_KWT.txt")]);
        int Count(StatementFacet facet, string word) => index.Find(StatementFilter.Everything.With(facet, word), 0, 0).Total;
        Assert.Equal(Count(StatementFacet.Check, StatementFilter.Unchecked), index.Find(StatementFilter.Everything, 0, 0).Total);

        await new RecheckBase(held.Store, CheckedPages.Run).RunAsync();

        CompareEverything(index, held.Store);
        Assert.Equal(0, Count(StatementFacet.Check, StatementFilter.Unchecked));
        Assert.True(Count(StatementFacet.Check, "confirmed") > 0);
        Assert.True(Count(StatementFacet.Source, "telephone_interview") > 0);
        Assert.True(Count(StatementFacet.Source, StatementFilter.NoSource) > 0);
        // The page has it that the State is no member of the Conference on Disarmament.
        var contradicted = StatementFilter.Everything.With(StatementFacet.State, "PRK").With(StatementFacet.Check, "contradicted").With(StatementFacet.Kind, "cd_member");
        Assert.Equal(1, index.Find(contradicted, 0, 0).Total);
    }

    /// <summary>That a register contradicts a statement is a finding: it is told as far as findings are.</summary>
    [Theory]
    [InlineData(true, null, "contradicted")]
    [InlineData(true, true, "contradicted")]
    [InlineData(true, false, "not_checkable")]
    [InlineData(false, null, StatementFilter.Unchecked)]
    [InlineData(false, true, "contradicted")]
    [InlineData(false, false, "not_checkable")]
    public async Task Find_Contradicted_IsToldAsTheOrganisationShowsFindings(bool showsUnreviewed, bool? isAccepted, string told)
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        StatementIndex index = new(held.Store, () => DemonstrationSite.Registers, showsUnreviewed);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
        await new RecheckBase(held.Store, CheckedPages.Run).RunAsync();
        var member = StatementFilter.Everything.With(StatementFacet.Kind, "cd_member");
        Assert.Equal(showsUnreviewed ? "contradicted" : StatementFilter.Unchecked, Assert.Single(index.All(member)).Check);

        if (isAccepted is { } right)
        {
            var finding = held.Store.Findings.Current.Single(stored => stored.Finding.Code == "cd-member-register").Finding;
            await held.Store.Findings.RuleAsync(new FindingRuling(finding.Id, null, right, "looked up", "ann", DateTimeOffset.UnixEpoch));
        }

        Assert.Equal(told, Assert.Single(index.All(member)).Check);
        Assert.Equal(1, index.Find(member.With(StatementFacet.Check, told), 0, 0).Total);
        Assert.Equal(told == "contradicted" ? 1 : 0, index.Find(member.With(StatementFacet.Check, "contradicted"), 0, 0).Total);
    }

    /// <summary>What checks found of an earlier reading is not told of the next one.</summary>
    [Fact]
    public async Task Find_PageReadAnewSinceTheChecks_IsNotCheckedYet()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        StatementIndex index = new(held.Store, () => DemonstrationSite.Registers);
        var page = DemonstrationSite.Read("1999_PRK.txt");
        await held.Store.AddAsync([page, DemonstrationSite.Read("2000_KWT.txt")]);
        await new RecheckBase(held.Store, CheckedPages.Run).RunAsync();
        var notChecked = StatementFilter.Everything.With(StatementFacet.Check, StatementFilter.Unchecked);
        Assert.Equal(0, index.Find(notChecked, 0, 0).Total);

        await held.Store.SupersedeAsync([page with { Statements = page.Statements.RemoveAt(0) }]);

        int readAnew = held.Store.Report("PRK", 1999).Statements.Length;
        Assert.Equal(readAnew, index.Find(notChecked, 0, 0).Total);
        Assert.Equal(readAnew, index.Find(notChecked.With(StatementFacet.Edition, "1999"), 0, 0).Total);
        Assert.Equal(readAnew, index.Find(StatementFilter.Everything.With(StatementFacet.Source, StatementFilter.Unchecked), 0, 0).Total);

        await new RecheckBase(held.Store, CheckedPages.Run).RunAsync();

        Assert.Equal(0, index.Find(notChecked, 0, 0).Total);
        CompareEverything(index, held.Store);
    }

    [Fact]
    public void Filter_Query_ReadsBackAsItself()
    {
        var filter = StatementFilter.Parse([("kind", "use,production"), ("state", "PRK"), ("page", "3"), ("kind", "use")]);

        Assert.Equal("state=PRK&kind=production&kind=use", filter.ToString());
        Assert.Equal("state=PRK&kind=use", filter.Without(StatementFacet.Kind, "production").ToString());
        Assert.True(filter.Without(StatementFacet.State, "PRK").Without(StatementFacet.Kind, "use").Without(StatementFacet.Kind, "production").IsEverything);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void CompareEverything(StatementIndex index, EvidenceStore store)
    {
        Dictionary<StatementFacet, string[]>[] all = [.. from summary in store.Pages from stored in store.Find(summary.Address)!.Upheld let support = store.Support.Of(stored.Page) select WordsOf(stored, support)];
        Compare(index, StatementFilter.Everything, all);
        // Two facets at once, with two words of one of them.
        foreach (var one in all.Take(12))
            foreach (var facet in Enum.GetValues<StatementFacet>())
            {
                var filter = StatementFilter.Everything.With(StatementFacet.Kind, one[StatementFacet.Kind][0]).With(facet, one[facet][0]).With(facet, all[^1][facet][^1]);
                Compare(index, filter, all);
            }
        Compare(index, StatementFilter.Everything.With(StatementFacet.State, "no such State"), all);
    }

    private static void Compare(StatementIndex index, StatementFilter filter, Dictionary<StatementFacet, string[]>[] all)
    {
        var found = index.Find(filter, 0, int.MaxValue);

        bool Holds(Dictionary<StatementFacet, string[]> words, StatementFacet? but = null) =>
            Enum.GetValues<StatementFacet>().All(facet => facet == but || filter.Of(facet).IsEmpty || words[facet].Any(filter.Of(facet).Contains));
        Assert.Equal(all.Count(words => Holds(words)), found.Total);
        Assert.Equal(found.Total, found.Found.Length);
        Assert.Equal(found.Total, index.CountByPage(filter).Sum(counted => counted.Count));
        Assert.Equal(found.Total, found.Found.Distinct().Count());
        foreach (var facet in Enum.GetValues<StatementFacet>())
        {
            var expected = all.Where(words => Holds(words, facet)).SelectMany(words => words[facet]).CountBy(word => word).OrderBy(pair => pair.Key, StringComparer.Ordinal);
            Assert.Equal(expected, found.Counts[facet].Where(pair => pair.Value > 0));
            // Only the word chosen: the list has as many as were counted.
            if (found.Counts[facet] is [{ Value: > 0 } first, ..])
            {
                var only = filter.Of(facet).Aggregate(filter, (left, word) => left.Without(facet, word)).With(facet, first.Key);
                Assert.Equal(first.Value, index.Find(only, 0, 0).Total);
            }
        }
    }

    private static Dictionary<StatementFacet, string[]> WordsOf(StoredStatement stored, PageSupport? support)
    {
        var row = StatementRow.Of(stored.Id, stored.Page, stored.Statement);
        bool IsIt(string digits) => stored.Id.Value.StartsWith(digits, StringComparison.Ordinal);
        var on = support?.Statements.FirstOrDefault(rests => IsIt(rests.Statement))?.On ?? StatementRoots.None;
        string[] sources = [.. on.Roots.Concat(on.Named).Concat(on.Through).Select(source => source.Kind).Where(kind => kind != CitationKind.Explanatory).Distinct().Select(Vocabulary.Word)];
        return new()
        {
            [StatementFacet.State] = [row.Subject.Value],
            [StatementFacet.Region] = [DemonstrationSite.Registers.Jurisdictions.Find(row.Subject)?.Region ?? ""],
            [StatementFacet.Kind] = [Vocabulary.Word(row.Kind)],
            [StatementFacet.Value] = [Vocabulary.Word(row.Value)],
            [StatementFacet.Hedge] = [Vocabulary.Word(row.Hedge)],
            [StatementFacet.Edition] = [row.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            [StatementFacet.Standing] = [Vocabulary.Word(stored.Standing.Kind)],
            [StatementFacet.Source] = support is null ? [StatementFilter.Unchecked] : sources is [] ? [StatementFilter.NoSource] : sources,
            [StatementFacet.Check] = [support is null ? StatementFilter.Unchecked : Vocabulary.Word(support.Verdicts.FirstOrDefault(verified => IsIt(verified.Statement))?.Standing ?? VerdictStanding.NotCheckable)],
        };
    }
}

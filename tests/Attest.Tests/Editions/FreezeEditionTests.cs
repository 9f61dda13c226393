using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Attest.Editions;
using Attest.Statements;
using Attest.Store.Replies;
using Attest.Tests.CommandLine;
using Attest.Tests.Store;

namespace Attest.Tests.Editions;

/// <summary>Freezing: what is taken, what stands in the way, and that the same is written always (I6).</summary>
public sealed class FreezeEditionTests : IAsyncLifetime
{
    private EditionBase _base = null!;

    public async ValueTask InitializeAsync() => _base = await EditionBase.MakeAsync();

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    [Fact]
    public async Task Freeze_Reports_AreThereWithSourcesTextsStatementsAndRegisters()
    {
        var frozen = await _base.FreezeAsync();

        var page = _base.Store.Find(_base.Store.Pages.Single(page => page.Address.Edition == 2000).Address)!;
        Assert.Equal(new EditionCounts(1, 1, 2, 0, 0, 0), frozen.Counts);
        Assert.Equal(_base.Store.FindSource(page.SourceId)!.Source.Bytes.ToArray(), File.ReadAllBytes(PathOf(frozen, $"sources/{page.SourceId}")));
        Assert.Equal(page.Document.Text.Text, File.ReadAllText(PathOf(frozen, $"texts/{page.Document.Text.Hash}.txt")));
        var lines = File.ReadAllLines(PathOf(frozen, "documents/ZZH/all/statements.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(page.Statements.Select(stored => (stored.Id.Value, stored.Statement.Wording)), lines.Select(line => (line.GetProperty("id").GetString()!, line.GetProperty("wording").GetString()!)));
        Assert.True(File.Exists(PathOf(frozen, "registers/added/treaties.csv")));
    }

    [Fact]
    public async Task Freeze_Manifest_IsOneThatCoreutilsChecks()
    {
        var frozen = await _base.FreezeAsync();

        using var check = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "--strict", "--quiet", "manifest.sha256"]) { WorkingDirectory = frozen.Folder })!;
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(frozen.Root, Manifest.HashOf(File.ReadAllBytes(PathOf(frozen, "manifest.sha256"))));
    }

    [Fact]
    public async Task Freeze_OtherLocaleZoneAndFolder_WritesTheSameBytes() // I6
    {
        using ScratchFolder other = new();
        await _base.AcceptOneAsync();
        var request = EditionBase.Request() with { IsRehearsal = true };
        var first = await _base.FreezeAsync(request);
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        FrozenEdition second;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            second = await _base.FreezeAsync(request, other.PathOf("elsewhere/and deeper"), EditionBase.Now.ToOffset(TimeSpan.FromHours(14)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        Assert.Equal(first.Root, second.Root);
        Assert.Equal(EditionBase.Tree(first.Folder), EditionBase.Tree(second.Folder));
    }

    [Fact]
    public async Task Freeze_UnresolvedFinding_Throws()
    {
        var refused = await Assert.ThrowsAsync<FreezeRefusedException>(() => _base.FreezeAsync(EditionBase.Request(2003)));

        var obstacle = Assert.Single(refused.Obstacles);
        Assert.Equal("cd-member-register", obstacle.Finding!.Code);
        Assert.Contains("--override", obstacle.WhatToDo, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_base.Out));
        Assert.Empty(_base.Store.Editions.All);
    }

    [Fact]
    public async Task Freeze_FindingRuledToBeNoFault_IsNotInTheWay()
    {
        var finding = Assert.Single(_base.Store.Findings.Current).Finding;
        await _base.Store.Findings.RuleAsync(new(finding.Id, null, false, "two conferences", "jb", EditionBase.Now), TestContext.Current.CancellationToken);

        var frozen = await _base.FreezeAsync(EditionBase.Request(2003));

        Assert.Contains("two conferences", File.ReadAllText(PathOf(frozen, "documents/PRK/all/findings.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Freeze_OverriddenFinding_IsFrozenAndTheReasonRecorded()
    {
        var finding = Assert.Single(_base.Store.Findings.Current).Finding;

        var frozen = await _base.FreezeAsync(EditionBase.Request(2003) with { Overrides = [new(finding.Id, "as the ministry has it", "jb")] });

        var recorded = JsonDocument.Parse(File.ReadAllText(PathOf(frozen, "edition.json"))).RootElement.GetProperty("overrides")[0];
        Assert.Equal((finding.Id.Value, "as the ministry has it", "jb"), (recorded.GetProperty("finding").GetString(), recorded.GetProperty("reason").GetString(), recorded.GetProperty("by").GetString()));
        Assert.Contains("as the ministry has it", Assert.Single(_base.Store.Editions.All).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Obstacles_OverrideOfWhatDoesNotBlock_IsOne()
    {
        var finding = Assert.Single(_base.Store.Findings.Current).Finding;

        var obstacles = Freeze().Obstacles(EditionBase.Request() with { Overrides = [new(finding.Id, "why not", "jb")] });

        Assert.Contains("does not block", Assert.Single(obstacles).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Obstacles_YearWithoutReports_NamesThoseThereAre() =>
        Assert.Contains("lm 2000", Assert.Single(Freeze().Obstacles(EditionBase.Request(1987))).WhatToDo, StringComparison.Ordinal);

    [Fact]
    public async Task Obstacles_TextUpdatedAfterTheCutOff_IsOne()
    {
        var page = SamplePages.Page("ZZJ", 2001);
        await _base.Store.AddAsync([page with { Document = page.Document with { LastUpdated = new DateOnly(2026, 2, 1) } }], TestContext.Current.CancellationToken);

        Assert.Contains("2026-02-01", Assert.Single(Freeze().Obstacles(EditionBase.Request(2001))).Message, StringComparison.Ordinal);
        Assert.Empty(Freeze().Obstacles(EditionBase.Request(2001) with { Terms = new EditionTerms { CutOff = new(2026, 2, 1) } }));
    }

    [Fact]
    public async Task Freeze_CheckedOnly_TakesWhatAPersonHasChecked()
    {
        var request = EditionBase.Request() with { Terms = new EditionTerms { CutOff = new(2026, 1, 31), IsCheckedOnly = true } };
        Assert.Contains("attest judge", Assert.Single(Freeze().Obstacles(request)).WhatToDo, StringComparison.Ordinal);
        await _base.AcceptOneAsync();

        var frozen = await _base.FreezeAsync(request);

        Assert.Equal((1, 1, 0, 1), (frozen.Counts.Statements, frozen.Counts.Checked, frozen.Counts.ReadByMachine, frozen.Counts.Judgements));
        Assert.True(VerifyEdition.Run(frozen.Folder).IsSound);
    }

    [Fact]
    public async Task Freeze_CorrectedAndRejectedStatements_AreAsEditorsLeftThem()
    {
        var page = _base.Store.Find(_base.Store.Pages.Single(page => page.Address.Edition == 2000).Address)!;
        var byHand = page.Statements[0].Statement with { Hedge = Hedge.Reported, Origin = new Origin(OriginKind.Entered, "jb") };
        await _base.Store.JudgeAsync(page.Address, new Judgement(Ruling.Correct, page.Statements[0].Id, byHand, "jb", EditionBase.Now), TestContext.Current.CancellationToken);
        await _base.Store.JudgeAsync(page.Address, new Judgement(Ruling.Reject, page.Statements[1].Id, null, "jb", EditionBase.Now), TestContext.Current.CancellationToken);

        var frozen = await _base.FreezeAsync();

        var line = JsonDocument.Parse(Assert.Single(File.ReadAllLines(PathOf(frozen, "documents/ZZH/all/statements.jsonl")))).RootElement;
        Assert.Equal((page.Statements[0].Id.Value, "reported", "corrected"), (line.GetProperty("id").GetString(), line.GetProperty("says").GetProperty("hedge").GetString(), line.GetProperty("standing").GetString()));
        Assert.Equal(2, File.ReadAllLines(PathOf(frozen, "documents/ZZH/all/judgements.jsonl")).Length);
        Assert.Empty(VerifyEdition.Run(frozen.Folder).Problems);
    }

    [Fact]
    public async Task Freeze_WithAContestedStatement_HoldsTheReplyAndRebuildsWithIt()
    {
        var page = _base.Store.Find(_base.Store.Pages.Single(page => page.Address.Edition == 2000).Address)!;
        PublicReply reply = new(12, new(page.Address.Jurisdiction, ReplyKind.Denial)
        {
            Day = new(2026, 2, 12),
            Text = "It is not true.",
            Language = "en",
            Bearings = ImmutableSortedDictionary<StatementId, ReplyBearing>.Empty.Add(page.Statements[0].Id, ReplyBearing.Contests),
        }, "jb", EditionBase.Now);
        await _base.Store.Replies.RecordAsync(reply with { Says = reply.Says! with { Text = "Before it was shortened." } }, TestContext.Current.CancellationToken);
        await _base.Store.Replies.RecordAsync(reply, TestContext.Current.CancellationToken);
        await _base.Store.Replies.RecordAsync(new(13, new(page.Address.Jurisdiction, ReplyKind.Data) { Text = "On something else." }, "jb", EditionBase.Now), TestContext.Current.CancellationToken);

        var frozen = await _base.FreezeAsync();

        var line = JsonDocument.Parse(Assert.Single(File.ReadAllLines(PathOf(frozen, "documents/ZZH/all/replies.jsonl")))).RootElement;
        Assert.Equal("It is not true.", line.GetProperty("says").GetProperty("text").GetString());
        Assert.True(VerifyEdition.Run(frozen.Folder).IsSound);
        Assert.Equal(frozen.Root, RebuildEdition.From(new(frozen.Folder)).Root);
    }

    [Fact]
    public async Task Freeze_SameYearAgain_MakesARevisionOnlyWithACorrection() // I3
    {
        var first = await _base.FreezeAsync();
        var tree = EditionBase.Tree(first.Folder);
        Assert.Contains("never changes", Assert.Single(Freeze().Obstacles(EditionBase.Request())).Message, StringComparison.Ordinal);

        var second = await _base.FreezeAsync(EditionBase.Request() with { Correction = "a sum was wrong" });

        Assert.Equal("lm-2000.1", second.Header.Name.ToString());
        Assert.Equal(first.Root, second.Header.Corrects);
        Assert.Contains("a sum was wrong", File.ReadAllText(PathOf(second, "README.txt")), StringComparison.Ordinal);
        Assert.Equal(tree, EditionBase.Tree(first.Folder));
        Assert.Equal([first.Root, second.Root], _base.Store.Editions.Of("lm", 2000).Select(edition => edition.Root));
    }

    [Fact]
    public void Obstacles_CorrectionOfNothing_IsOne() =>
        Assert.Contains("nothing to correct", Assert.Single(Freeze().Obstacles(EditionBase.Request() with { Correction = "a sum" })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Freeze_Rehearsal_IsADraftEverywhereAndLeavesNoTrace()
    {
        await _base.FreezeAsync(EditionBase.Request(2003) with { IsRehearsal = true });

        var frozen = await _base.FreezeAsync(EditionBase.Request(2003) with { IsRehearsal = true });

        Assert.Equal("lm-2003-DRAFT", Path.GetFileName(frozen.Folder));
        Assert.StartsWith("DRAFT", File.ReadAllText(PathOf(frozen, "README.txt")), StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(frozen.Folder, "*.json*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) is not "keys.json").SelectMany(File.ReadLines),
            line => Assert.Contains("lm-2003-DRAFT", line, StringComparison.Ordinal));
        Assert.False(File.Exists(PathOf(frozen, "signature.json")));
        Assert.Empty(_base.Store.Editions.All);
    }

    [Fact]
    public async Task Freeze_FolderThatIsThere_IsLeftAlone()
    {
        var stranger = Path.Combine(_base.Out, "lm-2000", "mine.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(stranger)!);
        File.WriteAllText(stranger, "mine");

        await Assert.ThrowsAsync<IOException>(() => _base.FreezeAsync());

        Assert.Equal("mine", File.ReadAllText(stranger));
        Assert.Empty(_base.Store.Editions.All);
    }

    [Fact]
    public async Task Freeze_Base_KeepsNoPrivateKey()
    {
        var frozen = await _base.FreezeAsync();

        var secret = File.ReadAllText(_base.Keys.FileOf(_base.Keys.Ring.Current!.Key)).Split('\n')[1];
        foreach (var file in Directory.EnumerateFiles(frozen.Folder, "*", SearchOption.AllDirectories).Concat(_base.Files))
            Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(secret)));
    }

    private FreezeEdition Freeze() => new(_base.Store, "registers", [], "0.0.0-test");

    private static string PathOf(FrozenEdition frozen, string path) => Path.Combine(frozen.Folder, path);
}

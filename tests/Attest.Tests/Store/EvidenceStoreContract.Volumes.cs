using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    [Fact]
    public async Task Add_Volume_EachReportStandsUnderItsAddress()
    {
        var volume = SampleVolume.Page();

        var outcome = Assert.Single((await Store.AddAsync([volume])).Pages);

        Assert.Equal((PageFate.KeptUnfiled, UnfiledReason.Volume), (outcome.Fate, outcome.Unfiled));
        Assert.Equal([PageFate.Added, PageFate.KeptUnfiled, PageFate.Added], outcome.Parts.Select(part => part.Fate));
        await AssertHoldsAsync(volume.Source.Id);
        await ReopenAsync();
        await AssertHoldsAsync(volume.Source.Id);
    }

    [Fact]
    public async Task Add_VolumeTwice_AddsNothing() // I5
    {
        await Store.AddAsync([SampleVolume.Page()]);
        var before = Store.State;

        var outcome = Assert.Single((await Store.AddAsync([SampleVolume.Page()])).Pages);

        Assert.Equal((PageFate.AlreadyHeld, 3), (outcome.Fate, outcome.Parts.Count(part => part.Fate == PageFate.AlreadyHeld)));
        Assert.Equal(before, Store.State);
    }

    [Fact]
    public async Task Supersede_VolumeReadOtherwise_SupersedesReportByReport()
    {
        var volume = SampleVolume.Page();
        await Store.AddAsync([volume]);
        Assert.Empty((await Store.SupersedeAsync([volume])).Changes);
        var last = volume.Parts[2];
        var hedged = volume with { Parts = volume.Parts.SetItem(2, last with { Statements = [.. last.Statements.Select(statement => statement with { Hedge = Hedge.Unclear })] }) };

        var outcome = await Store.SupersedeAsync([hedged]);

        var change = Assert.Single(outcome.Changes);
        Assert.Equal((RereadFate.Superseded, "lm/2000/0/NGA/all", last.Statements.Length), (change.Fate, change.Page?.ToString(), change.Changed.Length));
    }

    /// <summary>A base from before volumes holds one as a page whose State is unknown; reading it again files its reports.</summary>
    [Fact]
    public async Task Supersede_SourceThatTurnsOutToBeAVolume_FilesItsReports()
    {
        var volume = SampleVolume.Page();
        var single = volume with { Parts = [], Document = volume.Document with { Leaves = [new(Attest.Reports.LeafKind.OtherText, new TextSpan(0, volume.Document.Text.Length))] } };
        await Store.AddAsync([single]);
        Assert.Equal(UnfiledReason.JurisdictionUnknown, Assert.Single(Store.Unfiled).Reason);

        await Store.SupersedeAsync([volume]);

        await AssertHoldsAsync(volume.Source.Id);
    }

    [Fact]
    public async Task Add_VolumeWhoseLeavesOverlap_IsRefused() // I4
    {
        var volume = SampleVolume.Page();
        var twice = volume with { Parts = volume.Parts.SetItem(1, volume.Parts[1] with { Document = volume.Parts[1].Document with { Leaves = volume.Parts[0].Document.Leaves } }) };

        var outcome = Assert.Single((await Store.AddAsync([twice])).Pages);

        Assert.Equal(PageFate.Refused, outcome.Fate);
        Assert.Contains("I4", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(Store.Sources);
    }

    private async Task AssertHoldsAsync(SourceId id)
    {
        await Store.IndexAsync();
        Assert.Equal(["lm/2000/0/LBR/all", "lm/2000/0/NGA/all"], Store.Pages.Select(page => page.Address.ToString()));
        Assert.Equal("Karsovia", Assert.Single(Store.Unfiled).JurisdictionName);
        var source = Store.FindSource(id)!;
        Assert.Equal((UnfiledReason.Volume, null), (source.Unfiled, source.Page));
        Assert.Equal(
            [(1, "lm/2000/0/LBR/all", null), (2, null, UnfiledReason.JurisdictionUnknown), (3, "lm/2000/0/NGA/all", null)],
            source.Reports.Select(report => (report.Part, report.Page?.ToString(), report.Unfiled)));
        var page = Store.Find(Store.Pages[1].Address)!;
        Assert.Equal([43], page.Document.Notes.Select(note => note.Number));
        Assert.All(page.Statements, statement => Assert.Equal(statement.Id, Store.FindStatement(statement.Id)!.Id));
        // A cited sentence leads to its report, not to another of the same text (I2).
        var sentence = page.Document.Sentences.First();
        Assert.Equal("lm/2000/0/NGA/all", Store.ResolveSentence(page.Document.Text.Hash, sentence.Span)?.Page?.ToString());
        Assert.Equal(["lm/2000/0/NGA/all"], Store.Search(new SearchQuery("Nigeria")).Hits.Select(hit => hit.Page.Address.ToString()));
    }
}

using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Editions.Withholding;
using Attest.Sources;
using Attest.Store;
using Attest.Tests.Store;

namespace Attest.Tests.Editions.Withholding;

/// <summary>Withholding from an edition: the words go, the root stays, and verifying tells what was withheld from what is broken.</summary>
public sealed class WithholdFromEditionTests : IAsyncLifetime
{
    private EditionBase _base = null!;
    private FrozenEdition _frozen = null!;
    private SourceId _source = null!;

    private EditionFolder Folder => new(_frozen.Folder);

    public async ValueTask InitializeAsync()
    {
        _base = await EditionBase.MakeAsync(SamplePages.Page("ZZJ"));
        await _base.AcceptOneAsync();
        _frozen = await _base.FreezeAsync();
        _source = Folder.Documents.Single(document => document.Address.Jurisdiction.Value == "ZZH").Source.Id;
    }

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    [Fact]
    public void Run_OneReport_IsWithheldAndNotBroken()
    {
        var withheld = Withhold(WithholdingReason.Safety);

        var verification = VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring);
        Assert.Empty(verification.Problems);
        Assert.Equal(_frozen.Root, verification.Root);
        Assert.Equal(withheld, Assert.Single(verification.Withheld) with { Files = withheld.Files });
        Assert.Equal(["documents/ZZH/all/document.json", "documents/ZZH/all/judgements.jsonl", "documents/ZZH/all/statements.jsonl", $"sources/{_source}"], withheld.Files.Where(file => !file.StartsWith("texts/", StringComparison.Ordinal)));
        Assert.All(withheld.Files, file => Assert.False(File.Exists(Path.Combine(_frozen.Folder, file))));
        Assert.Equal(["ZZJ"], Folder.Documents.Select(document => document.Address.Jurisdiction.Value));
        // Its words are in no other file.
        Assert.All(Directory.EnumerateFiles(_frozen.Folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("ZZJ", StringComparison.Ordinal) && !file.Contains("texts", StringComparison.Ordinal) && !file.Contains("sources", StringComparison.Ordinal)),
            file => Assert.DoesNotContain(SamplePages.Sentences[0], File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Run_BothReports_AreListedInOneSignedList()
    {
        var other = Folder.Documents.Single(document => document.Address.Jurisdiction.Value == "ZZJ").Source.Id;
        Withhold(WithholdingReason.Safety);
        using var key = _base.Keys.OpenCurrent();
        WithholdFromEdition.Run(Folder, other, WithholdingReason.Law, key, EditionBase.Now);

        var verification = VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring);

        Assert.Empty(verification.Problems);
        Assert.Equal([WithholdingReason.Safety, WithholdingReason.Law], verification.Withheld.Select(one => one.Reason));
        Assert.Empty(Folder.Documents);
    }

    [Fact]
    public void Verify_FileTakenAwayBesideWhatIsWithheld_IsMissing()
    {
        Withhold(WithholdingReason.Law);
        File.Delete(Path.Combine(_frozen.Folder, "documents/ZZJ/all/statements.jsonl"));

        var problem = Assert.Single(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems);

        Assert.Equal("documents/ZZJ/all/statements.jsonl", problem.File);
    }

    [Fact]
    public void Verify_WhatIsLeftWasChanged_IsNamed()
    {
        Withhold(WithholdingReason.Law);
        File.AppendAllText(Path.Combine(_frozen.Folder, "documents/ZZJ/all/statements.jsonl"), "\n");

        Assert.Equal("documents/ZZJ/all/statements.jsonl", Assert.Single(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems).File);
    }

    [Theory]
    [InlineData("\"reason\":\"law\"", "\"reason\":\"safety\"")]
    [InlineData("documents/ZZH/all/document.json", "documents/ZZJ/all/document.json")]
    public void Verify_ListThatWasChanged_CountsForNothing(string was, string became)
    {
        Withhold(WithholdingReason.Law);
        var list = Path.Combine(_frozen.Folder, "withheld.json");
        File.WriteAllText(list, File.ReadAllText(list).Replace(was, became, StringComparison.Ordinal));

        var problems = VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems;

        Assert.Contains(problems, problem => problem.File == "withheld.json");
        Assert.Contains(problems, problem => problem.File == "documents/ZZH/all/document.json" && problem.Message.StartsWith("is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_ListOfAStranger_CountsForNothing()
    {
        using var stranger = PrivateKey.Make();
        WithholdFromEdition.Run(Folder, _source, WithholdingReason.Law, stranger, EditionBase.Now);

        var problems = VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems;

        Assert.Contains(problems, problem => problem.File == "withheld.json" && problem.Message.Contains("is none of those you trust", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.File == "documents/ZZH/all/document.json");
    }

    [Fact]
    public void FilesOf_SourceOfNoReport_AreNone() => Assert.Empty(WithholdFromEdition.FilesOf(Folder, SourceId.Of("another"u8)));

    private WithheldFiles Withhold(WithholdingReason reason)
    {
        using var key = _base.Keys.OpenCurrent();
        return WithholdFromEdition.Run(Folder, _source, reason, key, EditionBase.Now);
    }
}

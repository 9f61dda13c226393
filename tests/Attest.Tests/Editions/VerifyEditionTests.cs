using Attest.Editions;
using Attest.Editions.Keys;
using Attest.Tests.Store;

namespace Attest.Tests.Editions;

/// <summary>Verifying: whatever is other than it was is named, from the folder alone.</summary>
public sealed class VerifyEditionTests : IAsyncLifetime
{
    private EditionBase _base = null!;
    private FrozenEdition _frozen = null!;

    public async ValueTask InitializeAsync()
    {
        _base = await EditionBase.MakeAsync(SamplePages.Page("ZZJ"));
        await _base.AcceptOneAsync();
        _frozen = await _base.FreezeAsync();
    }

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    [Fact]
    public void Verify_FrozenEdition_IsSoundAndMadeAgainFromItsData() // I6
    {
        var verification = VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring);

        Assert.Empty(verification.Problems);
        Assert.Equal(_frozen.Root, verification.Root);
        Assert.Equal(_frozen.Root, RebuildEdition.From(new(_frozen.Folder)).Root);
    }

    [Fact]
    public void Verify_ByteFlippedInAnyFile_NamesThatFileAndNoOther()
    {
        foreach (var path in Directory.EnumerateFiles(_frozen.Folder, "*", SearchOption.AllDirectories))
        {
            var before = File.ReadAllBytes(path);
            foreach (var at in new[] { 0, before.Length / 2, before.Length - 1 })
            {
                var bytes = before.ToArray();
                bytes[at] ^= 1;
                File.WriteAllBytes(path, bytes);

                var problem = Assert.Single(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems);

                Assert.Equal(Path.GetRelativePath(_frozen.Folder, path).Replace('\\', '/'), problem.File);
            }
            File.WriteAllBytes(path, before);
        }
        Assert.True(VerifyEdition.Run(_frozen.Folder).IsSound);
    }

    [Fact]
    public void Verify_FileChanged_TellsBytesAndHashes()
    {
        var source = Listed().First(path => path.StartsWith("sources/", StringComparison.Ordinal));
        var size = new FileInfo(PathOf(source)).Length;
        File.AppendAllText(PathOf(source), "x");

        var problem = Assert.Single(VerifyEdition.Run(_frozen.Folder).Problems);

        Assert.Contains($"{size + 1} bytes, and had {size}.", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"and was {source["sources/".Length..]}.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_FileMissing_NamesIt()
    {
        foreach (var path in Directory.EnumerateFiles(_frozen.Folder, "*", SearchOption.AllDirectories))
        {
            var before = File.ReadAllBytes(path);
            File.Delete(path);
            var problem = Assert.Single(VerifyEdition.Run(_frozen.Folder).Problems);
            Assert.Equal(Path.GetRelativePath(_frozen.Folder, path).Replace('\\', '/'), problem.File);
            Assert.Contains("is missing", problem.Message, StringComparison.Ordinal);
            File.WriteAllBytes(path, before);
        }
    }

    [Fact]
    public void Verify_FileTooMany_NamesIt()
    {
        File.WriteAllText(PathOf("documents/ZZH/all/more.txt"), "more");

        Assert.Equal("documents/ZZH/all/more.txt", Assert.Single(VerifyEdition.Run(_frozen.Folder).Problems).File);
    }

    [Fact]
    public void Verify_ManifestMadeAnewAfterAChange_DoesNotFitTheSignature()
    {
        File.AppendAllText(PathOf("README.txt"), "Buy now.\n");
        ListAnew();

        var problems = VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems;

        Assert.Contains(problems, problem => problem.File == "manifest.sha256" && problem.Message.Contains(_frozen.Root, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.File == "README.txt" && problem.Message.Contains("does not follow", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_SignedByAStranger_IsNotTrustedByWhoHasTheKeys()
    {
        using var stranger = PrivateKey.Make();
        File.WriteAllBytes(PathOf("keys.json"), KeyRingJson.Write(new KeyRing([new(stranger.Public, EditionBase.Now)])));
        ListAnew();
        var root = Manifest.HashOf(File.ReadAllBytes(PathOf("manifest.sha256")));
        File.WriteAllBytes(PathOf("signature.json"), EditionSignature.Make(_frozen.Header.Name, root, EditionBase.Now, stranger).Write());

        Assert.True(VerifyEdition.Run(_frozen.Folder).IsSound);
        var problem = Assert.Single(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems);
        Assert.Contains("none of those you trust", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_KeyRotatedSince_StillHolds()
    {
        _base.Keys.Rotate(EditionBase.Now.AddYears(1));

        Assert.True(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).IsSound);
    }

    [Fact]
    public async Task Verify_SignedByARotatedKey_IsTrustedByWhoHasTheOldOne()
    {
        var old = _base.Keys.Ring;
        _base.Keys.Rotate(EditionBase.Now.AddDays(1));

        var next = await _base.FreezeAsync(EditionBase.Request() with { Correction = "a name" }, now: EditionBase.Now.AddDays(2));

        Assert.True(VerifyEdition.Run(next.Folder, old).IsSound);
    }

    [Fact]
    public void Verify_KeyRevokedSince_SaysSoAndWhy()
    {
        _base.Keys.Revoke(_base.Keys.Ring.Current!.Key.Id, "the laptop was stolen", EditionBase.Now.AddYears(1));

        var problem = Assert.Single(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems);

        Assert.Equal("signature.json", problem.File);
        Assert.Contains("revoked on 2027-03-04 (the laptop was stolen)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_SignatureOfAnotherTime_IsRefused()
    {
        _base.Keys.Rotate(EditionBase.Now.AddDays(-0.5));

        Assert.Contains("not in use", Assert.Single(VerifyEdition.Run(_frozen.Folder, _base.Keys.Ring).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no hash  README.txt\n")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  ../README.txt\n")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  /etc/passwd\n")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  b\n0000000000000000000000000000000000000000000000000000000000000000  a\n")]
    public void TryRead_ListThatIsNone_TellsTheLine(string text)
    {
        Assert.False(Manifest.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out _, out var line));
        Assert.Equal(text.Count(c => c == '\n'), line);
    }

    [Fact]
    public void Verify_FolderOfSomethingElse_SaysSo()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_base.Out, "other")).FullName;

        Assert.Contains("Is this the folder of an edition?", VerifyEdition.Run(folder).Problems[0].Message, StringComparison.Ordinal);
    }

    private HashSet<string> Listed() =>
        [.. Directory.EnumerateFiles(_frozen.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_frozen.Folder, path).Replace('\\', '/')).Where(path => path is not ("manifest.sha256" or "signature.json"))];

    // What a forger would do: list the files as they are now.
    private void ListAnew()
    {
        Manifest manifest = new();
        foreach (var path in Listed())
            manifest.Add(path, Manifest.HashOf(File.ReadAllBytes(PathOf(path))));
        File.WriteAllBytes(PathOf("manifest.sha256"), manifest.Write());
    }

    private string PathOf(string path) => Path.Combine(_frozen.Folder, path);
}
